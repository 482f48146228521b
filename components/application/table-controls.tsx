'use client'
import type { ClipboardEvent } from 'react'
import type { Row, Table } from '@/lib/rules/form'
import type { ColumnView, FieldView } from '@/lib/text/field-view'
import { blockOf } from './blocks'
import { type ControlProps, Select } from './control-select'
import { fill } from './editor-words'

type Of<T extends FieldView['type']> = Omit<ControlProps, 'field'> & { field: Extract<FieldView, { type: T }> }

const rowsIn = (value: ControlProps['value']): readonly Row[] => (Array.isArray(value) ? (value as readonly Row[]) : [])
const tableIn = (value: ControlProps['value']): Table =>
  value && typeof value === 'object' && !Array.isArray(value) ? (value as Table) : {}

function Cell({
  column,
  label,
  text,
  disabled,
  choose,
  onChange,
}: {
  column: ColumnView
  label: string
  text: string
  disabled: boolean
  choose: string
  onChange: (text: string) => void
}) {
  if (column.type === 'choice')
    return (
      <Select
        label={label}
        value={text}
        options={column.options}
        empty={choose}
        disabled={disabled}
        onChange={onChange}
      />
    )
  const type = column.type === 'date' || column.type === 'month' ? column.type : 'text'
  return (
    <input
      className="control"
      type={type}
      aria-label={label}
      value={text}
      disabled={disabled}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}

/** A table whose rows the applicant adds and removes. */
export function RowsTable({ field, value, words, disabled, onChange }: Of<'rows'>) {
  const rows = rowsIn(value)
  const set = (at: number, key: string, text: string) =>
    onChange(rows.map((row, i) => (i === at ? { ...row, [key]: text } : row)))
  return (
    <div id={field.key} tabIndex={-1} className="grid gap-3">
      {rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row has no other name than its place
        <fieldset key={at} className="rounded border border-line p-3">
          <legend className="px-1 text-sm text-ink-soft">{at + 1}</legend>
          <div className="form-row">
            {field.columns.map((column) => (
              <div key={column.key}>
                <span className="block text-sm" aria-hidden="true">
                  {column.label}
                  {column.required && <span className="text-seal"> *</span>}
                </span>
                <Cell
                  column={column}
                  label={`${at + 1} ${column.label}`}
                  text={row[column.key] ?? ''}
                  disabled={disabled}
                  choose={words.choose}
                  onChange={(text) => set(at, column.key, text)}
                />
              </div>
            ))}
          </div>
          {!disabled && (
            <button
              type="button"
              className="button button-quiet mt-3"
              onClick={() => onChange(rows.filter((_, i) => i !== at))}
            >
              {fill(words.removeRow, { row: at + 1 })}
            </button>
          )}
        </fieldset>
      ))}
      {!disabled && rows.length < field.most && (
        <button
          type="button"
          className="button button-secondary justify-self-start"
          onClick={() => onChange([...rows, {}])}
        >
          {words.addRow}
        </button>
      )}
    </div>
  )
}

/** Figures of the last years. A block from a spreadsheet fills the cells from where it is pasted. */
export function YearsTable({ field, value, years, words, disabled, onChange }: Of<'years'>) {
  const table = tableIn(value)
  const paste = (event: ClipboardEvent, line: number, year: number) => {
    const block = blockOf(event)
    if (!block) return
    event.preventDefault()
    const next: Record<string, Record<string, string>> = Object.fromEntries(
      field.lines.map(({ key }) => [key, { ...table[key] }]),
    )
    for (const [i, cells] of block.entries()) {
      const key = field.lines[line + i]?.key
      for (const [j, text] of cells.entries()) {
        const at = years[year + j]
        const cellsOfLine = key ? next[key] : undefined
        if (at && cellsOfLine) cellsOfLine[at] = text.trim()
      }
    }
    onChange(next)
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section id={field.key} className="table-scroll" aria-label={field.label} tabIndex={0}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{words.line}</th>
            <th scope="col">{words.unit}</th>
            {years.map((year) => (
              <th key={year} scope="col" data-align="end">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {field.lines.map((line, i) => (
            <tr key={line.key}>
              <th scope="row">
                {line.label}
                {line.required && <span className="text-seal"> *</span>}
              </th>
              <td>{line.unit}</td>
              {years.map((year, j) => (
                <td key={year}>
                  <input
                    className="control min-w-24 text-right tabular-nums"
                    inputMode="decimal"
                    aria-label={`${line.label} ${year}`}
                    value={table[line.key]?.[year] ?? ''}
                    disabled={disabled}
                    onPaste={(event) => paste(event, i, j)}
                    onChange={(event) =>
                      onChange({ ...table, [line.key]: { ...table[line.key], [year]: event.target.value } })
                    }
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Did anything happen, line by line and year by year; who says yes explains it. */
export function ComplianceTable({ field, value, years, words, disabled, onChange }: Of<'compliance'>) {
  const table = tableIn(value)
  const set = (line: string, cell: string, text: string) =>
    onChange({ ...table, [line]: { ...table[line], [cell]: text } })
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section id={field.key} className="table-scroll" aria-label={field.label} tabIndex={0}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{words.line}</th>
            {years.map((year) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
            <th scope="col">{words.note}</th>
          </tr>
        </thead>
        <tbody>
          {field.lines.map((line) => (
            <tr key={line.key}>
              <th scope="row">{line.label}</th>
              {years.map((year) => (
                <td key={year}>
                  <Select
                    label={`${line.label} ${year}`}
                    value={table[line.key]?.[year] ?? ''}
                    options={field.options}
                    empty={words.choose}
                    disabled={disabled}
                    onChange={(text) => set(line.key, year, text)}
                  />
                </td>
              ))}
              <td>
                <textarea
                  className="control min-w-48"
                  rows={1}
                  aria-label={`${line.label} ${words.note}`}
                  value={table[line.key]?.note ?? ''}
                  disabled={disabled}
                  onChange={(event) => set(line.key, 'note', event.target.value)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** On which pages of the uploaded report each item is answered; a column from a spreadsheet fills the cells from where it is pasted. */
export function PagesTable({ field, value, words, disabled, onChange }: Of<'pages'>) {
  const table = tableIn(value)
  const set = (texts: Record<string, string>) =>
    onChange({ ...table, ...Object.fromEntries(Object.entries(texts).map(([item, pages]) => [item, { pages }])) })
  const paste = (event: ClipboardEvent, from: number) => {
    const block = blockOf(event)
    if (!block) return
    event.preventDefault()
    const lines = field.lines.slice(from, from + block.length)
    set(Object.fromEntries(lines.map(({ key }, at) => [key, block[at]?.[0]?.trim() ?? ''])))
  }
  return (
    <div id={field.key} tabIndex={-1} className="grid gap-2 sm:grid-cols-2">
      {field.lines.map(({ key, label }, at) => (
        <label key={key} className="flex items-center justify-between gap-3">
          <span className="min-w-0 text-sm">{label}</span>
          <input
            className="control w-28 shrink-0"
            value={table[key]?.pages ?? ''}
            disabled={disabled}
            placeholder={words.pages}
            onPaste={(event) => paste(event, at)}
            onChange={(event) => set({ [key]: event.target.value })}
          />
        </label>
      ))}
    </div>
  )
}
