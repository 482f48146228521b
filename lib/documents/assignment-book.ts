import ExcelJS from 'exceljs'
import { printable } from './printable'

const WIDTHS = [14, 36, 10, 24]

/** A table as .xlsx in which every cell is text: a header that stays in sight, and the first column narrow, since it's for the way back. */
export async function textBook(name: string, table: readonly (readonly string[])[]): Promise<Uint8Array<ArrayBuffer>> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1, xSplit: 2 }] })
  for (const row of table) sheet.addRow(row.map((cell) => printable(cell).slice(0, 32_000)))
  sheet.getRow(1).font = { bold: true }
  for (let at = 1; at <= (table[0]?.length ?? 0); at++) {
    sheet.getColumn(at).width = WIDTHS[at - 1] ?? 16
    sheet.getColumn(at).numFmt = '@'
  }
  return new Uint8Array(await book.xlsx.writeBuffer())
}
