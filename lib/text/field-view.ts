import type { CellType, Field } from '../rules/form'

export type Choice = { value: string; label: string }
export type ColumnView = { key: string; label: string; type: CellType; required: boolean; options: Choice[] }
export type LineView = { key: string; label: string; unit: string; required: boolean }

/** A field with its words, ready to be drawn: by the editor in the browser, and by the frozen copy on the server. */
export type FieldView = {
  key: string
  label: string
  hint: string
  required: boolean
  article: string | null
} & (
  | { type: CellType; options: Choice[]; maximum: number | null; unit: string }
  | { type: 'body'; options: Choice[] }
  | { type: 'flag' }
  | { type: 'rows'; columns: ColumnView[]; most: number }
  | { type: 'years'; lines: LineView[] }
  | { type: 'compliance'; lines: LineView[]; options: Choice[] }
  | { type: 'pages'; lines: LineView[] }
  | { type: 'item'; number: string; points: number; asks: string }
)

/** The room `form` of the catalogue, with keys that come from data. */
export type FormWords = { (key: string): string; has: (key: string) => boolean }
export type ItemWords = { number: string; points: number; title: string; asks: string }
export type Sources = { say: FormWords; items: readonly ItemWords[]; bodies: readonly Choice[] }

const choices = (say: FormWords, path: string, options: readonly string[] = []): Choice[] =>
  options.map((value) => ({ value, label: say(`options.${path}.${value}`) }))

const unitOf = (say: FormWords, unit: string | undefined) => (unit ? say(`units.${unit}`) : '')

/** Puts words to a field of the form. */
export function fieldView(field: Field, { say, items, bodies }: Sources): FieldView {
  const base = {
    key: field.key,
    label: field.type === 'item' ? '' : say(`fields.${field.key}`),
    hint: say.has(`hints.${field.key}`) ? say(`hints.${field.key}`) : '',
    required: field.required !== undefined,
    article: field.article ?? null,
  }
  switch (field.type) {
    case 'flag':
      return { ...base, type: 'flag' }
    case 'body':
      return { ...base, type: 'body', options: [...bodies] }
    case 'rows':
      return {
        ...base,
        type: 'rows',
        most: field.most,
        columns: field.columns.map(({ key, type, required = false, options }) => ({
          key,
          type,
          required,
          label: say(`columns.${field.key}.${key}`),
          options: choices(say, `${field.key}.${key}`, options),
        })),
      }
    case 'years':
      return {
        ...base,
        type: 'years',
        lines: field.lines.map(({ key, unit, required = false }) => ({
          key,
          required,
          label: say(`lines.${key}`),
          unit: unitOf(say, unit),
        })),
      }
    case 'compliance':
      return {
        ...base,
        type: 'compliance',
        lines: field.lines.map((key) => ({ key, label: say(`lines.${key}`), unit: '', required: true })),
        options: choices(say, 'compliance', ['none', 'some']),
      }
    case 'pages':
      return {
        ...base,
        type: 'pages',
        lines: field.items.map((key) => ({
          key,
          label: `${key} ${items.find(({ number }) => number === key)?.title ?? ''}`,
          unit: '',
          required: true,
        })),
      }
    case 'item': {
      const item = items.find(({ number }) => number === field.item)
      return {
        ...base,
        type: 'item',
        label: `${field.item} ${item?.title ?? ''}`,
        number: field.item,
        points: item?.points ?? 0,
        asks: item?.asks ?? '',
      }
    }
    default:
      return {
        ...base,
        type: field.type,
        options: choices(say, field.key, field.options),
        maximum: field.maximum ?? null,
        unit: unitOf(say, field.unit),
      }
  }
}
