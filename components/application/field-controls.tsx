'use client'
import type { CellType, Value } from '@/lib/rules/form'
import { wordCount } from '@/lib/rules/word-count'
import { type ControlProps, Select } from './control-select'
import { type EditorWords, fill } from './editor-words'
import { ComplianceTable, RowsTable, YearsTable } from './table-controls'

const INPUT: Partial<Record<CellType, string>> = { date: 'date', month: 'month', email: 'email', phone: 'tel' }
const NUMERIC: readonly CellType[] = ['integer', 'amount', 'percent']

const textOf = (value: Value | null) => (typeof value === 'string' ? value : '')

/** How many words a text has, of how many it may have; said aloud only when it is too long. */
function Count({ text, limit, words }: { text: string; limit: number | null; words: EditorWords }) {
  const count = wordCount(text)
  const isOver = limit !== null && count > limit
  return (
    <p className={`text-right text-sm tabular-nums ${isOver ? 'font-semibold text-seal-deep' : 'text-ink-soft'}`}>
      {limit === null ? fill(words.words, { count }) : fill(words.wordsOf, { count, limit })}
    </p>
  )
}

function Area({
  field,
  value,
  rows,
  limit,
  words,
  disabled,
  onChange,
}: ControlProps & { rows: number; limit: number | null }) {
  const text = textOf(value)
  return (
    <>
      <textarea
        id={field.key}
        className={`control control-area ${rows > 5 ? 'min-h-44' : ''}`}
        rows={rows}
        value={text}
        disabled={disabled}
        aria-describedby={`${field.key}-hint`}
        onChange={(event) => onChange(event.target.value)}
      />
      <Count text={text} limit={limit} words={words} />
    </>
  )
}

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
    case 'item':
      return <Area {...props} rows={9} limit={null} />
    case 'longText':
      return <Area {...props} rows={field.maximum !== null && field.maximum > 800 ? 9 : 4} limit={field.maximum} />
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
