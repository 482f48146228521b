import { type Cell, type CellValue, Workbook } from 'exceljs'
import { guarded, XLSX_LIMITS, type XlsxLimits, type XlsxProblem } from './xlsx-guard'

/** One row that says something: its number in the sheet, its texts by column, and the columns whose digits Excel had already lost. */
export type SheetRow = { number: number; cells: readonly string[]; lossy: readonly number[] }
export type Sheet = { name: string; rows: readonly SheetRow[] }

/** Parts of a sheet that say nothing about values; areas among them are spread cell by cell by the library. */
const IGNORED = [
  ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'autoFilter', 'mergeCells', 'rowBreaks'],
  ...['hyperlinks', 'pageMargins', 'dataValidations', 'pageSetup', 'headerFooter', 'printOptions', 'picture'],
  ...['drawing', 'sheetProtection', 'tableParts', 'conditionalFormatting', 'extLst'],
]

/** Excel keeps fifteen digits of a number: an identity code typed as a number has lost its end. */
const isLossy = (value: CellValue) => typeof value === 'number' && Math.abs(value) >= 1e15

function dayOf(date: Date): string {
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10)
}

/** A value as text. A formula is its own text and never what it was last reckoned to; a date is an ISO day. */
function textOf(value: CellValue): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return Number.isInteger(value) ? value.toFixed(0) : String(value)
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (typeof value === 'string') return value
  if (value instanceof Date) return dayOf(value)
  if ('richText' in value) return value.richText.map(({ text }) => text).join('')
  if ('formula' in value || 'sharedFormula' in value) return `=${'formula' in value ? (value.formula ?? '') : ''}`
  if ('error' in value) return String(value.error)
  return 'text' in value ? textOf(value.text as CellValue) : ''
}

/** As it was typed, without what can't be seen: control characters, and blanks at both ends. */
const plain = (text: string) =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are removed
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .trim()

function rowOf(number: number, cells: readonly Cell[], limits: XlsxLimits): SheetRow | null | 'tooWide' {
  const texts: string[] = []
  const lossy: number[] = []
  for (const cell of cells) {
    const text = plain(textOf(cell.value))
    if (text === '') continue
    const at = Number(cell.col) - 1
    if (at >= limits.columns) return 'tooWide'
    texts[at] = text
    if (isLossy(cell.value)) lossy.push(at)
  }
  return texts.length === 0 ? null : { number, cells: Array.from(texts, (text) => text ?? ''), lossy }
}

function sheetsOf(workbook: Workbook, limits: XlsxLimits): { sheets: Sheet[] } | { problem: XlsxProblem } {
  const sheets: Sheet[] = []
  for (const worksheet of workbook.worksheets) {
    const rows: SheetRow[] = []
    let problem: XlsxProblem | undefined
    // rows that hold a format only, wherever they are, say nothing and count for nothing
    worksheet.eachRow((row, number) => {
      if (problem) return
      const cells: Cell[] = []
      row.eachCell((cell) => cells.push(cell))
      const read = rowOf(number, cells, limits)
      if (read === 'tooWide') problem = 'xlsxTooManyColumns'
      else if (read && rows.push(read) > limits.rows) problem = 'xlsxTooManyRows'
    })
    if (problem) return { problem }
    sheets.push({ name: worksheet.name, rows })
  }
  return sheets.length === 0 ? { problem: 'xlsxNotOne' } : { sheets }
}

/** The highest row that a sheet of Excel has; a number beyond it is a trap for whoever counts up to it. */
const LAST_ROW = 1_048_576

/**
 * Reads a workbook that somebody sent. The one door for .xlsx: it is measured while it is unpacked, then read as texts. Nothing in it is
 * reckoned, followed or believed.
 */
export async function readXlsx(
  bytes: Uint8Array,
  asked: Partial<XlsxLimits> = {},
): Promise<{ sheets: Sheet[] } | { problem: XlsxProblem }> {
  const limits = { ...XLSX_LIMITS, ...asked }
  const guard = await guarded(bytes, limits)
  if ('problem' in guard) return guard
  const workbook = new Workbook()
  try {
    await workbook.xlsx.load(guard.bytes as unknown as ArrayBuffer, { ignoreNodes: IGNORED })
    if (workbook.worksheets.some(({ rowCount }) => rowCount > LAST_ROW)) return { problem: 'xlsxBroken' }
    return sheetsOf(workbook, limits)
  } catch {
    return { problem: 'xlsxBroken' }
  }
}
