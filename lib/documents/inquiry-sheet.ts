import { INQUIRY_ANSWERS, type InquiryAnswer } from '../rules/stages/eligibility-inquiries'
import { type Unmet, unmet } from '../rules/unmet'
import enCycle from '../text/en/cycle'
import en from '../text/en/eligibility'
import zhCycle from '../text/zh-CN/cycle'
import zh from '../text/zh-CN/eligibility'
import type { Sheet, SheetRow } from './read-xlsx'
import type { XlsxColumn, XlsxSheet } from './write-xlsx'

export type Language = 'zh-CN' | 'en'
const WORDS = { 'zh-CN': zh.sheet, en: en.sheet }
const CYCLE = { 'zh-CN': zhCycle, en: enCycle }

/** Columns of a department's workbook; the key by which a row finds its cell stands last, out of the way. */
export const SHEET_COLUMNS = [
  { key: 'applicant', width: 34, given: true },
  { key: 'kind', width: 8, given: true },
  { key: 'code', width: 22, given: true },
  { key: 'answer', width: 12, given: false },
  { key: 'detail', width: 48, given: false },
  { key: 'documentNo', width: 22, given: false },
  { key: 'documentOn', width: 14, given: false },
  { key: 'sensitive', width: 10, given: false },
  { key: 'id', width: 38, given: true },
] as const
type ColumnKey = (typeof SHEET_COLUMNS)[number]['key']

const MOST = { detail: 2000, documentNo: 100 } as const

export type Asked = { id: string; applicant: string; kind: string; code: string }
/** One row as it was read: what it says, or why it can't be understood. */
export type SheetReply = {
  row: number
  id: string
  applicant: string
  said: { answer: InquiryAnswer; detail: string; documentNo: string; documentOn: string; sensitive: boolean } | null
  faults: readonly Unmet[]
  /** as typed, in the order of the columns */
  texts: readonly string[]
}

function columnsIn(language: Language): XlsxColumn[] {
  const words = WORDS[language]
  const choices: Partial<Record<ColumnKey, readonly string[]>> = {
    answer: INQUIRY_ANSWERS.map((answer) => CYCLE[language].answers[answer]),
    sensitive: [words.yes, words.no],
  }
  return SHEET_COLUMNS.map(({ key, width, given }) => ({
    ...{ header: words.columns[key], width, given },
    ...(choices[key] && { choices: choices[key] }),
  }))
}

/** The workbook that a department fills in: all its applicants that are open, and how it is done. */
export function replySheets(
  language: Language,
  asked: readonly Asked[],
  notes: readonly (readonly [string, string])[],
): XlsxSheet[] {
  const words = WORDS[language]
  const rows = asked.map(({ id, applicant, kind, code }) => [
    ...[applicant, CYCLE[language].kinds[kind as 'organization'] ?? kind, code],
    ...['', '', '', '', '', id],
  ])
  const guide = [...notes, ...Object.values(words.guideLines).map((line, i) => [String(i + 1), line] as const)]
  return [
    { name: words.name, columns: columnsIn(language), rows },
    {
      name: words.guide,
      columns: [
        { header: words.guide, width: 16 },
        { header: '', width: 90 },
      ],
      rows: guide.map((line) => [...line]),
    },
  ]
}

/** The workbook as it was sent in, with what is wrong beside each row. */
export function annotatedSheet(
  language: Language,
  replies: readonly SheetReply[],
  reasons: ReadonlyMap<number, string>,
): XlsxSheet[] {
  const columns = [...columnsIn(language), { header: WORDS[language].columns.problem, width: 50, given: true }]
  const rows = replies.map(({ row, texts }) => [...texts, reasons.get(row) ?? ''])
  const faulty = replies.flatMap(({ row }, i) => (reasons.has(row) ? [i] : []))
  return [{ name: WORDS[language].name, columns, rows, faulty }]
}

const same = (text: string) => text.normalize('NFKC').replace(/[\s*]/g, '').toLowerCase()
const LANGUAGES = ['zh-CN', 'en'] as const

/** `2026-03-09`, `2026/3/9`, `2026.3.9`, `2026年3月9日`, `20260309`; nothing when it is no day. */
export function dayFrom(text: string): string | null {
  const found = /^(\d{4})(?:[-/.年](\d{1,2})[-/.月](\d{1,2})日?|(\d{2})(\d{2}))$/.exec(text.normalize('NFKC').trim())
  if (!found) return null
  const [, year, month, date, monthToo, dateToo] = found
  const day = `${year}-${(month ?? monthToo ?? '').padStart(2, '0')}-${(date ?? dateToo ?? '').padStart(2, '0')}`
  const at = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day) ? day : null
}

/** Where each column stands, by its head in either language; `null` for one that is missing. */
function placesIn(head: SheetRow): Record<ColumnKey, number> | ColumnKey[] {
  const heads = head.cells.map(same)
  const places = SHEET_COLUMNS.map(({ key }) => {
    const known = new Set(LANGUAGES.map((language) => same(WORDS[language].columns[key])))
    return [key, heads.findIndex((text) => known.has(text))] as const
  })
  const missing = places.filter(([, at]) => at < 0).map(([key]) => key)
  return missing.length > 0 ? missing : (Object.fromEntries(places) as Record<ColumnKey, number>)
}

const answerFrom = (text: string) =>
  INQUIRY_ANSWERS.find((answer) => LANGUAGES.some((language) => same(CYCLE[language].answers[answer]) === same(text)))

const fault = (code: string, facts: Record<string, string | number> = {}) => unmet(code, 'A15', facts)

function replyFrom(row: SheetRow, places: Record<ColumnKey, number>): SheetReply | null {
  const text = (key: ColumnKey) => row.cells[places[key]] ?? ''
  const texts = SHEET_COLUMNS.map(({ key }) => text(key))
  const says = SHEET_COLUMNS.some(({ key, given }) => !given && text(key) !== '')
  // a row in which nothing is filled in stays open; it isn't a fault
  if (!says) return null
  const answer = answerFrom(text('answer'))
  const documentOn = text('documentOn') === '' ? '' : dayFrom(text('documentOn'))
  const sensitive = LANGUAGES.some((language) => same(WORDS[language].yes) === same(text('sensitive')))
  const plainly =
    sensitive || text('sensitive') === '' || LANGUAGES.some((l) => same(WORDS[l].no) === same(text('sensitive')))
  const faults = [
    ...(text('id') === '' ? [fault('rowWithoutId')] : []),
    ...(text('answer') === '' ? [fault('rowAnswerMissing')] : []),
    ...(text('answer') !== '' && !answer ? [fault('rowAnswerUnknown', { text: text('answer').slice(0, 40) })] : []),
    ...(documentOn === null ? [fault('rowDayUnknown', { text: text('documentOn').slice(0, 40) })] : []),
    ...(plainly ? [] : [fault('rowSensitiveUnknown', { text: text('sensitive').slice(0, 40) })]),
    ...(row.lossy.some((at) => [places.documentNo, places.detail, places.id].includes(at))
      ? [fault('rowDigitsLost')]
      : []),
    ...(['detail', 'documentNo'] as const)
      .filter((key) => text(key).length > MOST[key])
      .map((key) => fault('rowTooLong', { maximum: MOST[key], length: text(key).length })),
  ]
  const rest = { detail: text('detail'), documentNo: text('documentNo'), documentOn: documentOn ?? '', sensitive }
  const said = answer && faults.length === 0 ? { answer, ...rest } : null
  return { row: row.number, id: text('id'), applicant: text('applicant'), said, faults, texts }
}

/** What a department filled in, row by row, or why the workbook isn't the one that was handed out. */
export function readReplySheet(sheets: readonly Sheet[]): { rows: SheetReply[] } | { unmet: Unmet } {
  const [sheet] = sheets
  const [head, ...body] = sheet?.rows ?? []
  if (!head) return { unmet: unmet('xlsxEmpty', 'A15', undefined, 'file') }
  const places = placesIn(head)
  if (Array.isArray(places)) {
    const columns = places.map((key) => WORDS['zh-CN'].columns[key]).join('、')
    return { unmet: unmet('xlsxColumnsMissing', 'A15', { columns }, 'file') }
  }
  return { rows: body.flatMap((row) => replyFrom(row, places) ?? []) }
}
