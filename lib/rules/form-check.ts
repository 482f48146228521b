import {
  type CellType,
  type Column,
  type Content,
  type Field,
  type Form,
  fieldsOf,
  flagOf,
  isRequired,
  numberFrom,
  type Row,
  rowsOf,
  type Table,
  tableOf,
  textOf,
} from './form'
import { readText } from './report-text'
import { wordCount } from './word-count'

/** What is wrong with a field: nothing there, something missing in a row or line, not a value of its kind, or too long. */
export type Fault = 'empty' | 'incomplete' | 'invalid' | 'tooLong'
export type Missing = { step: string; key: string; fault: Fault }

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/
const PHONE = /^\+?[\d][\d\s-]{5,19}$/

function isDay(text: string): boolean {
  const [, year, month, day] = (DATE.exec(text) ?? []).map(Number)
  if (!year || !month || !day) return false
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** Is the text a value of its kind? Empty counts as valid: whether something must be there is another question. */
export function isValid(type: CellType, text: string, options: readonly string[] = []): boolean {
  if (text === '') return true
  const number = numberFrom(text)
  switch (type) {
    case 'integer':
      return number !== null && Number.isInteger(number) && number >= 0
    case 'amount':
      return number !== null && Math.abs(number) < 1e12
    case 'percent':
      return number !== null && number >= 0 && number <= 100
    case 'date':
      return isDay(text)
    case 'month':
      return MONTH.test(text)
    case 'email':
      return EMAIL.test(text)
    case 'phone':
      return PHONE.test(text.normalize('NFKC'))
    case 'choice':
      return options.includes(text)
    default:
      return true
  }
}

function rowsFault(columns: readonly Column[], rows: readonly Row[], required: boolean): Fault | null {
  if (rows.length === 0) return required ? 'empty' : null
  if (rows.some((row) => columns.some((c) => c.required && !row[c.key]?.trim()))) return 'incomplete'
  return rows.every((row) => columns.every((c) => isValid(c.type, row[c.key]?.trim() ?? '', c.options)))
    ? null
    : 'invalid'
}

function yearsFault(field: Extract<Field, { type: 'years' }>, table: Table, years: readonly string[]): Fault | null {
  const cells = field.lines.map((line) => ({ line, texts: years.map((year) => table[line.key]?.[year]?.trim() ?? '') }))
  if (cells.some(({ texts }) => texts.some((text) => !isValid('amount', text)))) return 'invalid'
  const needed = cells.filter(({ line }) => line.required)
  if (needed.every(({ texts }) => texts.every((text) => text === ''))) return 'empty'
  return needed.some(({ texts }) => texts.includes('')) ? 'incomplete' : null
}

/** Each line answered for each year; who answers that something happened explains it (`domain.md` 2.2). */
function complianceFault(lines: readonly string[], table: Table, years: readonly string[]): Fault | null {
  const answers = lines.map((line) => ({ line, cells: years.map((year) => table[line]?.[year] ?? '') }))
  if (answers.every(({ cells }) => cells.every((cell) => cell === ''))) return 'empty'
  if (answers.some(({ cells }) => cells.includes(''))) return 'incomplete'
  if (answers.some(({ line, cells }) => cells.includes('some') && !table[line]?.note?.trim())) return 'incomplete'
  return answers.every(({ cells }) => cells.every((cell) => cell === 'none' || cell === 'some')) ? null : 'invalid'
}

const PAGES = /^\d{1,4}([-–~～至]\d{1,4})?([,，、;；]\s*\d{1,4}([-–~～至]\d{1,4})?)*$/

/** On which pages of an uploaded report each item is answered, as `12`, `12-15` or `3、7-9`. */
function pagesFault(items: readonly string[], table: Table, required: boolean): Fault | null {
  if (!required) return null
  const texts = items.map((item) => table[item]?.pages?.normalize('NFKC').trim() ?? '')
  if (texts.every((text) => text === '')) return 'empty'
  if (texts.includes('')) return 'incomplete'
  return texts.every((text) => PAGES.test(text)) ? null : 'invalid'
}

/** What is wrong with one field, or null. */
export function faultOf(field: Field, content: Content, years: readonly string[]): Fault | null {
  const required = isRequired(field, content)
  switch (field.type) {
    case 'flag':
      return required && !flagOf(content, field.key) ? 'empty' : null
    case 'rows':
      return rowsFault(field.columns, rowsOf(content, field.key), required)
    case 'years':
      return yearsFault(field, tableOf(content, field.key), years)
    case 'compliance':
      return complianceFault(field.lines, tableOf(content, field.key), years)
    case 'pages':
      return pagesFault(field.items, tableOf(content, field.key), required)
    case 'body':
      return null
    case 'item':
      return required && textOf(content, field.key) === '' ? 'empty' : null
    default: {
      const text = textOf(content, field.key)
      if (text === '') return required ? 'empty' : null
      if (!isValid(field.type, text, field.options)) return 'invalid'
      return field.maximum !== undefined && wordCount(readText(text)) > field.maximum ? 'tooLong' : null
    }
  }
}

/** Everything that stands between the draft and its submission (A14), in the order of the form, each with its step. */
export function missingOf(form: Form, content: Content, years: readonly string[]): Missing[] {
  return fieldsOf(form).flatMap(({ step, field }) => {
    const fault = faultOf(field, content, years)
    return fault ? [{ step, key: field.key, fault }] : []
  })
}

/** How much of each step is done: fields filled in of those asked for. */
export function progressOf(form: Form, content: Content, years: readonly string[]) {
  return form.steps.map((step) => {
    const asked = step.fields.filter((field) => isRequired(field, content))
    const faults = step.fields.filter((field) => faultOf(field, content, years) !== null)
    const open = new Set(faults.map((field) => field.key))
    return {
      key: step.key,
      asked: asked.length,
      filled: asked.filter((field) => !open.has(field.key)).length,
      faults: faults.length,
    }
  })
}

/** Words of the whole self-evaluation, against the rulebook's limit. */
export function reportWords(content: Content): number {
  return Object.keys(content)
    .filter((key) => key.startsWith('report.'))
    .reduce((sum, key) => sum + wordCount(readText(textOf(content, key))), 0)
}
