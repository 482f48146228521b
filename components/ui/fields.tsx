import { useTranslations } from 'next-intl'
import type { ComponentProps, ReactNode } from 'react'
import { AreaControl, InputControl, SelectControl } from './control'
import { FieldFrame } from './field-frame'
import { TickFrame } from './tick-frame'

export type Option = { value: string; label: string }
type Common = { name: string; label: string; hint?: ReactNode; optional?: boolean }

/** What stands above a control: its name, and whether it may stay empty. */
function Label({ label, optional = false }: Pick<Common, 'label' | 'optional'>) {
  const t = useTranslations('ui')
  return (
    <>
      {label}
      {optional && <span className="field-optional">{t('optional')}</span>}
    </>
  )
}

const frame = ({ name, label, hint, optional }: Common) => ({
  name,
  hint,
  label: <Label label={label} {...(optional !== undefined && { optional })} />,
})

/** One line of text; also `type="date"`, `"datetime-local"`, `"number"`, `"password"`, `"file"`. */
export function TextField({
  label,
  hint,
  optional,
  ...props
}: Common & Omit<ComponentProps<typeof InputControl>, 'name'>) {
  return (
    <FieldFrame {...frame({ name: props.name, label, hint, ...(optional && { optional }) })}>
      <InputControl type="text" {...props} />
    </FieldFrame>
  )
}

/** Several lines of text. */
export function TextAreaField({
  label,
  hint,
  optional,
  ...props
}: Common & Omit<ComponentProps<typeof AreaControl>, 'name'>) {
  return (
    <FieldFrame {...frame({ name: props.name, label, hint, ...(optional && { optional }) })}>
      <AreaControl {...props} />
    </FieldFrame>
  )
}

/** One of a list. `empty` words the choice of nothing. */
export function SelectField({
  label,
  hint,
  optional,
  options,
  empty,
  ...props
}: Common & { options: readonly Option[]; empty?: string } & Omit<ComponentProps<typeof SelectControl>, 'name'>) {
  return (
    <FieldFrame {...frame({ name: props.name, label, hint, ...(optional && { optional }) })}>
      <SelectControl {...props}>
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </SelectControl>
    </FieldFrame>
  )
}

/** One box to tick, its text beside it. */
export function TickField({
  label,
  hint,
  optional: _optional,
  ...props
}: Common & Omit<ComponentProps<typeof InputControl>, 'name'>) {
  return <TickFrame label={label} hint={hint} {...props} />
}

type Choice = Option & { hint?: string; disabled?: boolean }

/** One or several of a visible list: radio buttons, or check boxes with `many`. */
export function ChoiceField({
  name,
  label,
  hint,
  options,
  many = false,
  chosen = [],
  inline = false,
}: Common & { options: readonly Choice[]; many?: boolean; chosen?: readonly string[]; inline?: boolean }) {
  return (
    <FieldFrame name={name} label={label} hint={hint} group>
      <div className={inline ? 'choices choices-inline' : 'choices'}>
        {options.map((option) => (
          <label key={option.value} className="tick">
            <input
              type={many ? 'checkbox' : 'radio'}
              name={name}
              value={option.value}
              defaultChecked={chosen.includes(option.value)}
              disabled={option.disabled}
              className="tick-box"
            />
            <span>
              {option.label}
              {option.hint && <span className="block text-sm text-ink-soft">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </FieldFrame>
  )
}
