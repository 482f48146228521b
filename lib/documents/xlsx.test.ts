import ExcelJS from 'exceljs'
import { describe, expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import { readXlsx, type Sheet } from './read-xlsx'
import { xlsxOf } from './write-xlsx'

type Worksheet = ExcelJS.Worksheet

async function workbookOf(fill: (sheet: Worksheet, workbook: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  fill(workbook.addWorksheet('表'), workbook)
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

async function zipOf(parts: Record<string, string | Buffer>): Promise<Buffer> {
  const zip = new ZipFile()
  for (const [name, part] of Object.entries(parts)) zip.addBuffer(Buffer.from(part), name)
  zip.end()
  const chunks: Buffer[] = []
  for await (const chunk of zip.outputStream as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks)
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
/** A workbook written by hand, with the sheet's inside and what goes beside. */
const crafted = (inside: string, beside: Record<string, string | Buffer> = {}, names = '') =>
  zipOf({
    '[Content_Types].xml': '<Types/>',
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${R}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${R}"><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets>${names}</workbook>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}" xmlns:r="${R}">${inside}</worksheet>`,
    ...beside,
  })
const data = (rows: string) => `<sheetData>${rows}</sheetData>`
const text = (at: string, value: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`
const A1 = data(`<row r="1">${text('A1', '甲')}</row>`)

const sheetsIn = async (bytes: Uint8Array): Promise<Sheet[]> => {
  const read = await readXlsx(bytes)
  if ('problem' in read) throw new Error(read.problem)
  return read.sheets
}
const cellsOf = async (bytes: Uint8Array) => (await sheetsIn(bytes))[0]?.rows.map(({ cells }) => cells)

describe('a workbook read as texts', () => {
  test('what is written comes back, zeros and signs kept', async () => {
    const rows = [
      ['0079', '91360100MA35AB12C5', '360102199001011234', '=1+1'],
      ['+8613907910001', '-5', '@SUM(A1)', '第一行\n第二行'],
    ]
    const bytes = await xlsxOf([
      { name: '回复', columns: ['甲', '乙', '丙', '丁'].map((header) => ({ header, width: 9 })), rows },
    ])
    expect(await cellsOf(bytes)).toEqual([['甲', '乙', '丙', '丁'], ...rows])
    const again = new ExcelJS.Workbook()
    await again.xlsx.load(bytes.buffer)
    expect(again.worksheets[0]?.getCell('D2').type).toBe(ExcelJS.ValueType.String)
  })

  test('formulas are their text and never a result; links, rich text, days and truth are told', async () => {
    const bytes = await workbookOf((sheet) => {
      sheet.addRow([{ formula: 'HYPERLINK("http://x","无意见")', result: '无意见' }])
      sheet.addRow([{ richText: [{ text: '无' }, { text: '意见', font: { bold: true } }] }])
      sheet.addRow([{ text: '网站', hyperlink: 'http://example.com' }])
      sheet.addRow([new Date('2026-03-09T00:00:00Z'), true, 12.5, 91360100])
      sheet.getCell('A4').numFmt = 'yyyy/m/d'
    })
    expect(await cellsOf(bytes)).toEqual([
      ['=HYPERLINK("http://x","无意见")'],
      ['无意见'],
      ['网站'],
      ['2026-03-09', 'TRUE', '12.5', '91360100'],
    ])
  })

  test('a code that Excel had made a number is told as having lost its digits', async () => {
    const [sheet] = await sheetsIn(await workbookOf((one) => one.addRow(['甲', Number('360102199001011234')])))
    expect(sheet?.rows[0]?.lossy).toEqual([1])
  })

  test('invisible characters go, and rows that are empty then', async () => {
    const bytes = await workbookOf((sheet) => {
      sheet.addRow(['\u200b 甲\u202e\u3000'])
      sheet.addRow(['  '])
      sheet.addRow(['乙'])
    })
    expect((await sheetsIn(bytes))[0]?.rows).toEqual([
      { number: 1, cells: ['甲'], lossy: [] },
      { number: 3, cells: ['乙'], lossy: [] },
    ])
  })
})

describe('hostile workbooks', () => {
  const problem = async (bytes: Uint8Array, limits = {}) => {
    const read = await readXlsx(bytes, limits)
    return 'problem' in read ? read.problem : 'taken'
  }

  test.each([
    ['the old .xls, whatever its name', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0], 'xlsxOldFormat'],
    ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d], 'xlsxNotOne'],
    ['nothing', [], 'xlsxNotOne'],
    ['half a zip', [0x50, 0x4b, 0x03, 0x04, 1, 2, 3], 'xlsxBroken'],
  ])('%s is refused by its bytes', async (_name, bytes, why) => {
    expect(await problem(new Uint8Array(bytes))).toBe(why)
  })

  test('a zip that is no workbook, macros, a document type, and a part that comes twice are refused', async () => {
    expect(await problem(await zipOf({ 'a.txt': 'a' }))).toBe('xlsxNotOne')
    expect(await problem(await crafted(A1))).toBe('taken')
    expect(await problem(await crafted(A1, { 'xl/vbaProject.bin': 'x' }))).toBe('xlsxMacros')
    const entity = '<!DOCTYPE x [<!ENTITY a "aaaa">]><sst/>'
    expect(await problem(await crafted(A1, { 'xl/sharedStrings.xml': entity }))).toBe('xlsxBroken')
    expect(await problem(await crafted('<sheetData><row'))).toBe('xlsxBroken')
    const twice = await crafted(A1, { 'xl/worksheets/sheet2.xml': '<worksheet/>' })
    expect(await problem(Buffer.from(twice.toString('latin1').replaceAll('sheet2', 'sheet1'), 'latin1'))).toBe(
      'xlsxBroken',
    )
  })

  test('a bomb is stopped by what comes out of it, whatever its directory claims', async () => {
    const bomb = await crafted(data(`<row r="1">${text('A1', '甲'.repeat(30_000_000))}</row>`))
    expect(bomb.length).toBeLessThan(1_000_000)
    expect(await problem(bomb)).toBe('xlsxTooLarge')
    // the size in the directory is made small: then the stream itself doesn't agree
    const lying = Buffer.from(bomb)
    for (let at = lying.indexOf('PK\x01\x02', 0, 'latin1'); at >= 0; at = lying.indexOf('PK\x01\x02', at + 4, 'latin1'))
      lying.writeUInt32LE(100, at + 24)
    expect(await problem(lying)).not.toBe('taken')
  })

  test('a million empty cells in few bytes are stopped before they are made', async () => {
    const cells = await crafted(data(`<row r="1">${'<c/>'.repeat(1_000_000)}</row>`))
    expect(cells.length).toBeLessThan(100_000)
    expect(await problem(cells)).toBe('xlsxTooLarge')
  })

  test('too many rows, too many columns, too many bytes', async () => {
    const rows = data(
      Array.from({ length: 6 }, (_, i) => `<row r="${i + 1}">${text(`A${i + 1}`, '甲')}</row>`).join(''),
    )
    expect(await problem(await crafted(rows), { rows: 6 })).toBe('taken')
    expect(await problem(await crafted(rows), { rows: 5 })).toBe('xlsxTooManyRows')
    const wide = data(`<row r="1">${text('CA1', '甲')}</row>`)
    expect(await problem(await crafted(wide))).toBe('xlsxTooManyColumns')
    expect(await problem(await crafted(A1), { bytes: 100 })).toBe('xlsxTooLarge')
  })

  test('a stray format at the last row is harmless', async () => {
    const stray = data(`<row r="1">${text('A1', '甲')}</row><row r="1048576" s="1"><c r="XFD1048576" s="1"/></row>`)
    const began = performance.now()
    expect(await cellsOf(await crafted(stray))).toEqual([['甲']])
    expect(performance.now() - began).toBeLessThan(1500)
  })

  test('a row beyond the last one is a trap', async () => {
    const far = data(`<row r="1">${text('A1', '甲')}</row><row r="4294967290"><c r="A4294967290"/></row>`)
    expect(await problem(await crafted(far))).toBe('xlsxBroken')
  })

  test('areas over the whole sheet (merged, validated, named) are not spread cell by cell', async () => {
    const names = '<definedNames><definedName name="n">表!$A$1:$XFD$1048576</definedName></definedNames>'
    const areas =
      '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>' +
      '<dataValidations count="1"><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a"</formula1></dataValidation></dataValidations>'
    const began = performance.now()
    expect(await cellsOf(await crafted(A1 + areas, {}, names))).toEqual([['甲']])
    expect(performance.now() - began).toBeLessThan(1500)
  })
})
