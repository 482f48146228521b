import type { Content, Form, Row, Table, Value } from '../rules/form'
import { blocksOf } from '../rules/report-text'
import { versionCode } from '../rules/version-code'
import { type FieldView, fieldView, type Sources } from '../text/field-view'

/** What stands on paper: facts in two columns, tables, and texts, in the order of the form. */
type Block =
  | { kind: 'facts'; rows: readonly (readonly [string, string])[] }
  | { kind: 'table'; title: string; head: readonly string[]; rows: readonly (readonly string[])[] }
  | { kind: 'text'; title: string; parts: readonly Part[] }

type Part =
  | { kind: 'paragraph'; text: string }
  | { kind: 'table'; rows: readonly (readonly string[])[] }
  /** `file` names one of the pictures given beside the data; empty when it can't be printed */
  | { kind: 'picture'; caption: string; file: string }

export type PaperWords = {
  title: string
  subtitle: string
  cover: readonly (readonly [string, string])[]
  yes: string
  no: string
  empty: string
  line: string
  unit: string
  note: string
  pages: string
  noPicture: string
  points: (points: number) => string
  step: (key: string) => string
  files: string
  fileHead: readonly string[]
  code: string
  opinions: string
  opinionRows: readonly string[]
  signature: string
}

export type PaperFacts = {
  form: Form
  content: Content
  years: readonly string[]
  sources: Sources
  /** the names under which attached pictures are given beside the data, by evidence */
  pictures: ReadonlyMap<string, string>
  files: readonly (readonly string[])[]
  hash: string
  draft: string
}

const labelOf = (options: readonly { value: string; label: string }[], value: string) =>
  options.find((option) => option.value === value)?.label ?? value

function shortText(field: FieldView, value: Value | undefined, words: PaperWords): string {
  if (field.type === 'flag') return value === true ? words.yes : words.no
  const text = typeof value === 'string' ? value.trim() : ''
  if (text === '') return words.empty
  if (field.type === 'choice' || field.type === 'body') return labelOf(field.options, text)
  return 'unit' in field && field.unit ? `${text} ${field.unit}` : text
}

/** A text in its parts; lines of a table have as many cells as the longest of them. */
function partsOf(text: string, pictures: PaperFacts['pictures']): Part[] {
  return blocksOf(text).map((block): Part => {
    if (block.kind === 'picture')
      return { kind: 'picture', caption: block.caption, file: pictures.get(block.evidenceId) ?? '' }
    if (block.kind === 'paragraph') return block
    const width = Math.max(...block.rows.map((row) => row.length))
    return { kind: 'table', rows: block.rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]) }
  })
}

function longBlock(
  field: FieldView,
  value: Value | undefined,
  { years, pictures }: Pick<PaperFacts, 'years' | 'pictures'>,
  words: PaperWords,
): Block | null {
  switch (field.type) {
    case 'pages': {
      const table = (value && typeof value === 'object' && !Array.isArray(value) ? value : {}) as Table
      const rows = field.lines.map(({ key, label }) => [label, table[key]?.pages ?? ''])
      return { kind: 'table', title: field.label, head: [words.line, words.pages], rows }
    }
    case 'rows': {
      const rows = (Array.isArray(value) ? value : []) as readonly Row[]
      return {
        kind: 'table',
        title: field.label,
        head: field.columns.map(({ label }) => label),
        rows: rows.map((row) => field.columns.map(({ key, options }) => labelOf(options, row[key] ?? ''))),
      }
    }
    case 'years':
    case 'compliance': {
      const table = (value && typeof value === 'object' && !Array.isArray(value) ? value : {}) as Table
      const isYears = field.type === 'years'
      return {
        kind: 'table',
        title: field.label,
        head: [words.line, ...(isYears ? [words.unit] : []), ...years, ...(isYears ? [] : [words.note])],
        rows: field.lines.map(({ key, label, unit }) => [
          label,
          ...(isYears ? [unit] : []),
          ...years.map((year) => {
            const cell = table[key]?.[year] ?? ''
            return field.type === 'compliance' ? labelOf(field.options, cell) : cell
          }),
          ...(isYears ? [] : [table[key]?.note ?? '']),
        ]),
      }
    }
    case 'longText':
    case 'item': {
      const points = field.type === 'item' ? `（${words.points(field.points)}）` : ''
      return {
        kind: 'text',
        title: `${field.label}${points}`,
        parts: partsOf(typeof value === 'string' && value.trim() ? value : words.empty, pictures),
      }
    }
    default:
      return null
  }
}

/**
 * The application form (申报表) as data for the template `application`: cover, every step with its facts, tables and texts, the list of
 * evidence, and the places for opinions and stamps. `draft` is printed across the pages of what isn't submitted; empty otherwise.
 */
export function applicationPaper(facts: PaperFacts, words: PaperWords) {
  const { form, content, sources, files, hash, draft } = facts
  const steps = form.steps.map(({ key, fields }) => {
    const views = fields.map((field) => fieldView(field, sources))
    const long = views.flatMap((view) => longBlock(view, content[view.key], facts, words) ?? [])
    const short = views.filter((view) => longBlock(view, content[view.key], facts, words) === null)
    const shortBlocks: Block[] =
      short.length > 0
        ? [
            {
              kind: 'facts',
              rows: short.map((view) => [view.label, shortText(view, content[view.key], words)] as const),
            },
          ]
        : []
    return { title: words.step(key), blocks: [...shortBlocks, ...long] }
  })
  const { title, subtitle, cover, fileHead, opinionRows, signature, empty } = words
  return {
    title,
    subtitle,
    cover,
    steps,
    files: { title: words.files, head: fileHead, rows: files },
    opinions: { title: words.opinions, rows: opinionRows, signature },
    code: `${words.code} ${versionCode(hash)}`,
    hash,
    draft,
    empty,
    'no-picture': words.noPicture,
  }
}
