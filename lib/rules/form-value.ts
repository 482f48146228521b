import { type Content, type Field, type Form, fieldOf, type Value } from './form'

/** Hard ceilings of one saved value, well above what may be submitted: a draft may be too long for a while. */
const LONGEST_TEXT = 40_000
const LONGEST_CELL = 2_000

const isCells = (value: unknown, allowed: (key: string) => boolean): value is Record<string, string> =>
  value !== null &&
  typeof value === 'object' &&
  !Array.isArray(value) &&
  Object.entries(value).every(([key, cell]) => allowed(key) && typeof cell === 'string' && cell.length <= LONGEST_CELL)

const isYear = (key: string) => /^\d{4}$/.test(key)

/** May a value of this shape be kept for this field? Content is not judged here: a draft may be wrong or unfinished. */
export function fits(field: Field, value: unknown): value is Value {
  switch (field.type) {
    case 'flag':
      return typeof value === 'boolean'
    case 'rows':
      return (
        Array.isArray(value) &&
        value.length <= field.most &&
        value.every((row) => isCells(row, (key) => field.columns.some((column) => column.key === key)))
      )
    case 'years':
      return isTable(
        value,
        field.lines.map(({ key }) => key),
        isYear,
      )
    case 'compliance':
      return isTable(value, field.lines, (key) => isYear(key) || key === 'note')
    case 'pages':
      return isTable(value, field.items, (key) => key === 'pages')
    default:
      return typeof value === 'string' && value.length <= LONGEST_TEXT
  }
}

function isTable(value: unknown, lines: readonly string[], allowed: (key: string) => boolean): boolean {
  return (
    value !== null &&
    typeof value === 'object' &&
    !Array.isArray(value) &&
    Object.entries(value).every(([line, cells]) => lines.includes(line) && isCells(cells, allowed))
  )
}

/** One field as the writer last read it and as it is to be now. */
export type Change = { from: Value | null; to: Value }
export type Changes = Readonly<Record<string, Change>>

/** The same value, whatever the order of its keys; absent, null and empty are one. */
export function same(a: unknown, b: unknown): boolean {
  return settled(a) === settled(b)
}

function settled(value: unknown): string {
  if (value === undefined || value === null || value === '' || value === false) return ''
  if (typeof value !== 'object') return JSON.stringify(value)
  if (Array.isArray(value)) return value.length === 0 ? '' : `[${value.map(settled).join(',')}]`
  const parts = Object.entries(value)
    .map(([key, part]) => [key, settled(part)] as const)
    .filter(([, part]) => part !== '')
    .sort(([x], [y]) => (x < y ? -1 : 1))
  return parts.length === 0 ? '' : `{${parts.map(([key, part]) => `${JSON.stringify(key)}:${part}`).join(',')}}`
}

/** Fields that somebody else changed since the writer read them: these must be merged, never overwritten. */
export function staleKeys(current: Content, changes: Changes): string[] {
  return Object.entries(changes).flatMap(([key, { from, to }]) =>
    same(current[key], from) || same(current[key], to) ? [] : [key],
  )
}

/** Keys that the form doesn't know, or whose value has another shape. */
export function strayKeys(form: Form, changes: Changes): string[] {
  return Object.entries(changes).flatMap(([key, { to }]) => {
    const field = fieldOf(form, key)
    return field && fits(field, to) ? [] : [key]
  })
}
