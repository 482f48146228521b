import { useTranslations } from 'next-intl'
import { Table, type TableColumn } from '@/components/ui/table'
import type { Row, Value, Table as YearTable } from '@/lib/rules/form'
import type { Choice, FieldView } from '@/lib/text/field-view'
import { ReportText, type TextFile } from './report-text'

const chosen = (options: readonly Choice[], value: string) =>
  options.find((option) => option.value === value)?.label ?? value

type Props = {
  field: FieldView
  value: Value | undefined
  years: readonly string[]
  /** attached files that a text may name */
  files?: readonly TextFile[]
}

function Rows({ field, rows }: { field: Extract<FieldView, { type: 'rows' }>; rows: readonly Row[] }) {
  // a frozen row has no other name than its place
  const placed = rows.map((row, at) => ({ row, at }))
  return (
    <Table
      caption={field.label}
      empty=""
      rows={placed}
      rowKey={({ at }) => String(at)}
      columns={field.columns.map(({ key, label, options }) => ({
        key,
        header: label,
        cell: ({ row }: (typeof placed)[number]) => chosen(options, row[key] ?? ''),
      }))}
    />
  )
}

function Lines({
  field,
  table,
  years,
}: {
  field: Extract<FieldView, { type: 'years' | 'compliance' }>
  table: YearTable
  years: readonly string[]
}) {
  const t = useTranslations('application.editor')
  const isCompliance = field.type === 'compliance'
  type Line = (typeof field.lines)[number]
  const ofYear = (year: string): TableColumn<Line> => ({
    key: year,
    header: year,
    align: isCompliance ? undefined : 'end',
    cell: ({ key }) => (isCompliance ? chosen(field.options, table[key]?.[year] ?? '') : (table[key]?.[year] ?? '')),
  })
  const columns: TableColumn<Line>[] = [
    { key: 'line', header: t('line'), rowHeader: true, cell: ({ label }) => label },
    ...(isCompliance ? [] : [{ key: 'unit', header: t('unit'), cell: ({ unit }: Line) => unit }]),
    ...years.map(ofYear),
    ...(isCompliance
      ? [
          {
            key: 'note',
            header: t('note'),
            cell: ({ key }: Line) => <span className="whitespace-pre-line">{table[key]?.note}</span>,
          },
        ]
      : []),
  ]
  return <Table caption={field.label} empty="" rows={field.lines} rowKey={({ key }) => key} columns={columns} />
}

function Pages({ field, table }: { field: Extract<FieldView, { type: 'pages' }>; table: YearTable }) {
  const t = useTranslations('application.editor')
  return (
    <Table
      caption={field.label}
      empty=""
      rows={field.lines}
      rowKey={({ key }) => key}
      columns={[
        { key: 'line', header: t('line'), rowHeader: true, cell: ({ label }) => label },
        { key: 'pages', header: t('pages'), cell: ({ key }) => table[key]?.pages ?? '' },
      ]}
    />
  )
}

/** One value of a submitted form, to read. */
export function ValueView({ field, value, years, files = [] }: Props) {
  const t = useTranslations('application.content')
  if (field.type === 'flag') return <span>{value === true ? t('yes') : t('no')}</span>
  const isEmpty = value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
  if (isEmpty) return <span className="text-ink-soft">{t('empty')}</span>
  if (field.type === 'rows') return <Rows field={field} rows={value as readonly Row[]} />
  if (field.type === 'years' || field.type === 'compliance')
    return <Lines field={field} table={value as YearTable} years={years} />
  if (field.type === 'pages') return <Pages field={field} table={value as YearTable} />
  const text = String(value)
  if (field.type === 'choice' || field.type === 'body') return <span>{chosen(field.options, text)}</span>
  if (field.type === 'longText' || field.type === 'item') return <ReportText text={text} files={files} />
  return (
    <span>
      {text}
      {'unit' in field && field.unit ? ` ${field.unit}` : ''}
    </span>
  )
}
