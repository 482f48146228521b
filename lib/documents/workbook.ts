import ExcelJS from 'exceljs'
import { printable } from './printable'

/** `text` stays text whatever it looks like: a credit code of 18 digits is no number. `width` in characters. */
export type BookColumn = { header: string; width: number; kind?: 'text' | 'number' | 'money' }
export type BookCell = string | number | null
export type BookFacts = {
  sheet: string
  title: string
  columns: readonly BookColumn[]
  rows: readonly (readonly BookCell[])[]
  /** words of the line of sums; columns of money are summed by formulas there */
  total?: string
}

const FORMATS = { text: '@', number: '0', money: '#,##0.00' } as const
const FORBIDDEN_IN_NAME = /[*?:/\\[\]]/g
const HEAD = 2

/** The letters by which a spreadsheet names a column, from 1. */
function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26)
  return `${rest > 0 ? letters(rest) : ''}${String.fromCharCode(65 + ((column - 1) % 26))}`
}

/**
 * A table as .xlsx: a title, a header that stays in sight and is printed on every page, filters, A4 landscape as wide as the page. Cells
 * that begin as formulas do stay text.
 */
export async function workbook({ sheet, title, columns, rows, total }: BookFacts): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  const page = book.addWorksheet(printable(sheet).replace(FORBIDDEN_IN_NAME, ' ').trim().slice(0, 31) || '1', {
    views: [{ state: 'frozen', ySplit: HEAD }],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '1:2',
    },
  })
  const last = letters(columns.length)
  page.mergeCells(`A1:${last}1`)
  page.getCell('A1').value = printable(title)
  page.getCell('A1').font = { bold: true, size: 14 }
  page.getRow(HEAD).values = columns.map(({ header }) => printable(header))
  page.getRow(HEAD).font = { bold: true }
  for (const [at, { width, kind = 'text' }] of columns.entries()) {
    const column = page.getColumn(at + 1)
    column.width = width
    column.numFmt = FORMATS[kind]
    column.alignment = { vertical: 'top', wrapText: true, ...(kind !== 'text' && { horizontal: 'right' as const }) }
  }
  for (const row of rows)
    page.addRow(row.map((cell) => (typeof cell === 'string' ? printable(cell).slice(0, 32_000) : cell)))
  const end = HEAD + rows.length
  page.autoFilter = `A${HEAD}:${last}${end}`
  if (total !== undefined && rows.length > 0) {
    const sums = columns.map(({ kind }, at) =>
      kind === 'money' ? { formula: `SUM(${letters(at + 1)}${HEAD + 1}:${letters(at + 1)}${end})` } : null,
    )
    page.addRow([printable(total), ...sums.slice(1)]).font = { bold: true }
  }
  return new Uint8Array(await book.xlsx.writeBuffer())
}

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
