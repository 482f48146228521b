import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import yazl from 'yazl'
import { textBook } from './assignment-book'
import { readBook } from './read-book'

const TABLE = [
  ['编号', '申报者', '代码'],
  ['a1', '南昌一厂', '913601000123456789'],
  ['a2', '=1+1', '007'],
]

function zipOf(name: string, content: Buffer): Promise<Buffer> {
  const zip = new yazl.ZipFile()
  zip.addBuffer(content, name)
  zip.end()
  return new Promise((done, fail) => {
    const parts: Buffer[] = []
    zip.outputStream.on('data', (part: Buffer) => parts.push(part))
    zip.outputStream.on('end', () => done(Buffer.concat(parts)))
    zip.outputStream.on('error', fail)
  })
}

test('what is written is read: codes stay text, formulas are none', async () => {
  expect(await readBook(await textBook('评审员', TABLE))).toEqual(TABLE)
})

test('a stray format far below and empty lines make no table longer', async () => {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('s')
  sheet.addRow(['编号'])
  sheet.getCell('A3').value = 17
  sheet.getCell('B1048576').font = { bold: true }
  expect(await readBook(new Uint8Array(await book.xlsx.writeBuffer()))).toEqual([['编号'], [], ['17']])
})

test('what is no workbook, or unpacks to more than anybody’s table, is refused', async () => {
  expect(await readBook(Buffer.from('编号,申报者'))).toBe(null)
  expect(await readBook(await zipOf('a.txt', Buffer.from('a')))).toBe(null)
  const bomb = await zipOf('xl/worksheets/sheet1.xml', Buffer.alloc(40 * 1024 * 1024))
  expect(bomb.length).toBeLessThan(100_000)
  expect(await readBook(bomb)).toBe(null)
})
