import type { Article } from './unmet'

/** What a cell or field holds. All but flags are kept as typed; numbers and dates are read where a rule needs them. */
export type CellType =
  | 'text'
  | 'longText'
  | 'integer'
  | 'amount'
  | 'percent'
  | 'date'
  | 'month'
  | 'choice'
  | 'email'
  | 'phone'

/** A column of a table whose rows the applicant adds. */
export type Column = { key: string; type: CellType; options?: readonly string[]; required?: boolean }

/** A line of a table whose columns are the last years. */
export type Line = { key: string; unit: string; required?: boolean; article?: Article }

/** Required always, or only when another field says so, or unless it does. */
export type Required = true | { field: string; is: string } | { field: string; isNot: string }

type Base = { key: string; required?: Required; article?: Article }

/** A field of the form as data. `maximum` counts words as office software does (`word-count.ts`). */
export type Field = Base &
  (
    | { type: CellType; options?: readonly string[]; maximum?: number; unit?: string }
    | { type: 'flag' }
    | { type: 'body' }
    | { type: 'rows'; columns: readonly Column[]; most: number }
    | { type: 'years'; lines: readonly Line[] }
    | { type: 'compliance'; lines: readonly string[] }
    | { type: 'item'; item: string }
    | { type: 'pages'; items: readonly string[] }
  )

export type Step = { key: string; fields: readonly Field[] }
export type Kind = 'organization' | 'individual'

/** A version of the form. An application keeps the version with which it was started. */
export type Form = { version: string; kind: Kind; steps: readonly Step[] }

export type Row = Readonly<Record<string, string>>
/** line → year → what was typed; for the compliance table also line → `note`; for pages item → `pages` */
export type Table = Readonly<Record<string, Readonly<Record<string, string>>>>
export type Value = string | boolean | readonly Row[] | Table
/** What the applicant has written, by field key. A key that isn't there is empty. */
export type Content = Readonly<Record<string, Value>>

export const textOf = (content: Content, key: string): string => {
  const value = content[key]
  return typeof value === 'string' ? value.trim() : ''
}
export const flagOf = (content: Content, key: string): boolean => content[key] === true
export const rowsOf = (content: Content, key: string): readonly Row[] => {
  const value = content[key]
  return Array.isArray(value) ? (value as readonly Row[]) : []
}
export const tableOf = (content: Content, key: string): Table => {
  const value = content[key]
  return value && typeof value === 'object' && !Array.isArray(value) ? (value as Table) : {}
}

/** A number as people type it: full-width digits, thousands separators and spaces are taken; null when it is none. */
export function numberFrom(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/[,\s]/g, '')
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null
}

/** Every field of a form with the step it stands in. */
export function fieldsOf(form: Form): { step: string; field: Field }[] {
  return form.steps.flatMap((step) => step.fields.map((field) => ({ step: step.key, field })))
}

/** One field of a form, or null when the form has none of that key. */
export function fieldOf(form: Form, key: string): Field | null {
  return fieldsOf(form).find(({ field }) => field.key === key)?.field ?? null
}

/** Must this field be filled in, given what the others say? */
export function isRequired(field: Field, content: Content): boolean {
  if (field.required === undefined) return false
  if (field.required === true) return true
  const said = content[field.required.field]
  return 'is' in field.required ? said === field.required.is : said !== field.required.isNot
}

/** The years of the indicators: as many as the rulebook says, before the year in which the window closes (A10, A14). */
export function indicatorYears(closingYear: number, count: number): string[] {
  return Array.from({ length: count }, (_, i) => String(closingYear - count + i))
}

/** The field that says how the self-evaluation is given: `typed` (also when empty) or as a `file`. */
export const REPORT_AS = 'reportAs'

/** The key under which the text on a criteria item is kept. */
export const itemKey = (item: string) => `report.${item}`
