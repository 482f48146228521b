import { Readable } from 'node:stream'
import ExcelJS from 'exceljs'
import { describe, expect, test } from 'vitest'
import { fromBufferPromise } from 'yauzl'
import { applicationBundle } from './application-bundle'
import { workbook } from './workbook'
import { zipName, zipStream } from './zip-stream'

const at = new Date('2026-09-01T10:00:00+08:00')
const words = {
  title: '甲公司-申报材料',
  index: '目录',
  material: '证实性材料',
  kind: (key: string) => (key === 'audit' ? '审计报告' : key),
  head: ['序号', '类别', '位置', '原名', '字节', '条款', '条件', '秘密', '说明', '来源', 'SHA-256'],
  yes: '是',
}
const file = (name: string, note = '') => ({
  name,
  kind: 'audit',
  size: 3,
  sha256: 'a'.repeat(64),
  items: ['4.1.2'],
  conditions: ['A10(4)'],
  isSecret: true,
  note,
})

async function unpack(stream: ReadableStream<Uint8Array>): Promise<Map<string, Buffer>> {
  const zip = await fromBufferPromise(Buffer.from(await new Response(stream).arrayBuffer()), { lazyEntries: true })
  const files = new Map<string, Buffer>()
  for await (const entry of zip.eachEntry()) {
    const reader = await zip.openReadStreamPromise(entry)
    files.set(entry.fileName, Buffer.concat(await (reader as Readable).toArray()))
  }
  return files
}

const sheetOf = async (bytes: Uint8Array) => {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(bytes.buffer as ArrayBuffer)
  return book.worksheets[0]!
}

describe('an application as one archive', () => {
  const bundle = {
    form: { name: '申报表.pdf', bytes: new Uint8Array([1]) },
    hash: 'c'.repeat(64),
    at,
    files: [file('2024年报告.pdf', '=1+1'), file('a/b:c?.pdf')],
    open: async () => Readable.from([Buffer.from([1, 2]), Buffer.from([3])]),
  }

  test('holds the form, the index, and each file under a name that every system takes', async () => {
    const files = await unpack(zipStream(await applicationBundle(bundle, words)))
    expect([...files.keys()]).toEqual([
      '01_申报表.pdf',
      '02_目录.xlsx',
      '证实性材料/01_审计报告_2024年报告.pdf',
      '证实性材料/02_审计报告_a_b_c_.pdf',
    ])
    expect(files.get('证实性材料/01_审计报告_2024年报告.pdf')).toEqual(Buffer.from([1, 2, 3]))
    const sheet = await sheetOf(files.get('02_目录.xlsx')!)
    expect(sheet.getRow(3).getCell(9).value).toBe('=1+1')
    expect(sheet.getRow(4).getCell(3).value).toBe('证实性材料/02_审计报告_a_b_c_.pdf')
  })

  test('opens nothing more once its reader has left', async () => {
    let opened = 0
    let closed = 0
    const endless = () => {
      opened++
      return Promise.resolve(
        new Readable({
          read() {
            setImmediate(() => this.push(Buffer.alloc(65_536, 1)))
          },
          destroy(error, done) {
            closed++
            done(error)
          },
        }),
      )
    }
    const entries = ['a', 'b'].map((place) => ({ place: `${place}.pdf`, at, open: endless }))
    const reader = zipStream(entries).getReader()
    await reader.read()
    await reader.read()
    await reader.cancel()
    await new Promise((later) => setTimeout(later, 50))
    expect([opened, closed]).toEqual([1, 1])
  })
})

describe('a table as a workbook', () => {
  test('freezes its head, keeps codes as text, sums money by a formula, and is laid out for A4 landscape', async () => {
    const columns = [
      { header: '代码', width: 22 },
      { header: '金额', width: 12, kind: 'money' as const },
    ]
    const rows = [
      ['913601000000000001', 500_000],
      ['\u0000坏\ud800', 10_000],
    ]
    const sheet = await sheetOf(await workbook({ sheet: '名单[1]', title: '奖金', columns, rows, total: '合计' }))
    expect(sheet.name).toBe('名单 1')
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 2 })
    expect(sheet.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToWidth: 1 })
    expect(sheet.getCell('A3').value).toBe('913601000000000001')
    expect(sheet.getCell('A4').value).toBe('坏\ufffd')
    expect(sheet.getCell('B5').value).toMatchObject({ formula: 'SUM(B3:B4)' })
  })
})

test.each([
  ['CON?.pdf', 'CON_.pdf'],
  ['a\u202eb.', 'ab'],
  ['...', '_'],
])('%j is packed as %j', (name, packed) => expect(zipName(name)).toBe(packed))
