import type { Value } from '@/lib/rules/form'
import type { Choice, FieldView } from '@/lib/text/field-view'
import type { EditorWords } from './editor-words'

/** A picture among the attached files. */
export type Picture = { evidenceId: string; name: string }

export type ControlProps = {
  field: FieldView
  value: Value | null
  years: readonly string[]
  words: EditorWords
  disabled: boolean
  pictures: readonly Picture[]
  onChange: (value: Value) => void
}

/** A list to choose from; what was chosen can be taken back. */
export function Select({
  id,
  label,
  value,
  options,
  empty,
  disabled,
  describedBy,
  onChange,
}: {
  id?: string
  label?: string
  value: string
  options: readonly Choice[]
  empty: string
  disabled: boolean
  describedBy?: string
  onChange: (value: string) => void
}) {
  return (
    <select
      className="control"
      {...(id && { id })}
      {...(label && { 'aria-label': label })}
      {...(describedBy && { 'aria-describedby': describedBy })}
      value={value}
      disabled={disabled}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="">{empty}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  )
}
