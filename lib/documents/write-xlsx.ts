import { Workbook, type Worksheet } from 'exceljs'

export type XlsxColumn = {
  header: string
  /** in characters */
  width: number
  /** what may be picked in this column */
  choices?: readonly string[]
  /** filled in by us; drawn grey */
  given?: boolean
}

export type XlsxSheet = {
  name: string
  columns: readonly XlsxColumn[]
  rows: readonly (readonly string[])[]
  /** rows, counted from 0, that are drawn as faulty */
  faulty?: readonly number[]
}

const GREY = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF0F2F5' } } as const
const RED = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFDE8E8' } } as const
const THIN = { style: 'thin', color: { argb: 'FFD0D5DD' } } as const
const EDGES = { top: THIN, left: THIN, bottom: THIN, right: THIN }

/** A name that Excel takes for a sheet. */
const sheetName = (name: string) => name.replace(/[*?:\\/[\]']/g, ' ').slice(0, 31) || 'Sheet1'

/** Choices of a list stand in quotes, with commas between. */
const listOf = (choices: readonly string[]) => `"${choices.map((choice) => choice.replace(/[",]/g, ' ')).join(',')}"`

function draw(sheet: Worksheet, { columns, rows, faulty = [] }: XlsxSheet): void {
  sheet.columns = columns.map(({ width }) => ({ width }))
  const head = sheet.addRow(columns.map(({ header }) => header))
  head.font = { bold: true }
  head.height = 24
  for (const row of rows) sheet.addRow([...row].map((text) => text.toWellFormed()))
  sheet.eachRow((row, number) => {
    for (const [i, column] of columns.entries()) {
      const cell = row.getCell(i + 1)
      // everything is text: a code keeps its zeros, and what begins with = + - @ stays what it says
      cell.numFmt = '@'
      cell.border = EDGES
      cell.alignment = { vertical: number === 1 ? 'middle' : 'top', wrapText: true }
      if (number === 1 || column.given) cell.fill = GREY
      if (number > 1 && faulty.includes(number - 2)) cell.fill = RED
      if (number > 1 && column.choices)
        cell.dataValidation = { type: 'list', allowBlank: true, formulae: [listOf(column.choices)] }
    }
  })
}

/** Tables as a workbook: every cell a text, the head frozen, ready for A4 across. */
export async function xlsxOf(sheets: readonly XlsxSheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = new Workbook()
  for (const sheet of sheets) {
    const view = { state: 'frozen', ySplit: 1 } as const
    const pageSetup = { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToHeight: 0 } as const
    draw(workbook.addWorksheet(sheetName(sheet.name), { views: [view], pageSetup }), sheet)
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}
