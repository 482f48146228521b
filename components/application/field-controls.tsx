'use client'
import type { CellType, Value } from '@/lib/rules/form'
import { type ControlProps, Select } from './control-select'
import { ComplianceTable, PagesTable, RowsTable, YearsTable } from './table-controls'
import { TextArea } from './text-area'

const INPUT: Partial<Record<CellType, string>> = { date: 'date', month: 'month', email: 'email', phone: 'tel' }
const NUMERIC: readonly CellType[] = ['integer', 'amount', 'percent']

const textOf = (value: Value | null) => (typeof value === 'string' ? value : '')

function Line(props: ControlProps & { type: CellType; unit: string }) {
  const { field, value, type, unit, disabled, onChange } = props
  return (
    <span className="flex items-center gap-2">
      <input
        id={field.key}
        className="control"
        type={INPUT[type] ?? 'text'}
        {...(NUMERIC.includes(type) && { inputMode: 'decimal' as const })}
        value={textOf(value)}
        disabled={disabled}
        aria-describedby={`${field.key}-hint`}
        onChange={(event) => onChange(event.target.value)}
      />
      {unit && <span className="shrink-0 text-ink-soft">{unit}</span>}
    </span>
  )
}

/** The control of a field, by its type. */
export function Control(props: ControlProps) {
  const { field, value, words, disabled, onChange } = props
  switch (field.type) {
    case 'rows':
      return <RowsTable {...props} field={field} />
    case 'years':
      return <YearsTable {...props} field={field} />
    case 'compliance':
      return <ComplianceTable {...props} field={field} />
    case 'flag':
      return null
    case 'pages':
      return <PagesTable {...props} field={field} />
    case 'item':
      return <TextArea {...props} rows={9} limit={null} />
    case 'longText':
      return <TextArea {...props} rows={field.maximum !== null && field.maximum > 800 ? 9 : 4} limit={field.maximum} />
    case 'body':
    case 'choice':
      return (
        <Select
          id={field.key}
          value={textOf(value)}
          options={field.options}
          empty={words.choose}
          disabled={disabled}
          describedBy={`${field.key}-hint`}
          onChange={onChange}
        />
      )
    default:
      return <Line {...props} type={field.type} unit={field.unit} />
  }
}
