import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Act } from '@/components/ui/act'
import { RefusedAct } from '@/components/ui/act-button'
import type { ServerAct } from '@/components/ui/act-state'
import { ChoiceField, type Option, SelectField, TextAreaField, TextField, TickField } from '@/components/ui/fields'
import { Submit } from '@/components/ui/submit'
import type { Decision } from '@/lib/rules/decide'
import { problemsOf } from '@/lib/text/problems'
import type zh from '@/lib/text/zh-CN/cycle'

export type FieldName = keyof (typeof zh)['fields']
export type ActName = keyof (typeof zh)['acts']

/** A field of an act, by the kind of its control; its label is that of its name unless another is given. */
export type ActField = {
  name: string
  label?: FieldName
  text?: string
  hint?: string
  optional?: boolean
  value?: string
  checked?: boolean
} & (
  | { kind: 'text' | 'area' | 'date' | 'datetime-local' | 'number' | 'tick' | 'url' | 'file' }
  | { kind: 'select' | 'choice'; options: readonly Option[] }
  | { kind: 'many'; options: readonly Option[]; chosen?: readonly string[] }
)

type Props = {
  act: ActName
  action: ServerAct
  decision: Decision
  hidden?: Record<string, string>
  fields?: readonly ActField[]
  tone?: 'primary' | 'secondary' | 'danger'
  /** asks once more, naming what follows */
  confirm?: boolean
  reset?: boolean
  children?: ReactNode
}

/** Draws an act: its form where the rules allow it; where not, the reasons with their articles; nothing for a role that it isn't for. */
export async function ActPanel({
  act,
  action,
  decision,
  hidden = {},
  fields = [],
  tone = 'primary',
  confirm = false,
  reset = false,
  children,
}: Props) {
  const t = await getTranslations('cycle')
  const label = t(`acts.${act}`)
  if (!decision.ok) {
    if (decision.unmet.some(({ code }) => code === 'wrongRole')) return null
    return <RefusedAct label={label} refusals={await problemsOf(decision.unmet)} tone={tone} />
  }
  return (
    <Act
      action={action}
      reset={reset}
      className={fields.length > 0 || children ? 'form' : 'act-button'}
      {...(confirm && { confirm: { title: label, text: t('confirmText'), yes: label } })}
    >
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fields.map((field) => (
        <FieldOf
          key={field.name}
          field={field}
          label={field.text ?? t(`fields.${field.label ?? (field.name as FieldName)}`)}
        />
      ))}
      {children}
      <div className="form-acts">
        <Submit tone={tone}>{label}</Submit>
      </div>
    </Act>
  )
}

function FieldOf({ field, label }: { field: ActField; label: string }) {
  const common = {
    name: field.name,
    label,
    ...(field.hint && { hint: field.hint }),
    ...(field.optional && { optional: true }),
  }
  switch (field.kind) {
    case 'area':
      return <TextAreaField {...common} defaultValue={field.value} />
    case 'select':
      return <SelectField {...common} options={field.options} defaultValue={field.value} />
    case 'choice':
      return <ChoiceField {...common} options={field.options} chosen={field.value ? [field.value] : []} inline />
    case 'many':
      return <ChoiceField {...common} options={field.options} chosen={field.chosen ?? []} many />
    case 'tick':
      return <TickField {...common} defaultChecked={field.checked} />
    default:
      return <TextField {...common} type={field.kind} defaultValue={field.value} />
  }
}
