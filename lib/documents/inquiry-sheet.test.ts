import { describe, expect, it, test } from 'vitest'
import { annotatedSheet, dayFrom, type Language, readReplySheet, replySheets, SHEET_COLUMNS } from './inquiry-sheet'
import { readXlsx } from './read-xlsx'
import { xlsxOf } from './write-xlsx'

const asked = [
  { id: 'r1', applicant: '甲公司', kind: 'organization', code: '91360100MA35AB12C5' },
  { id: 'r2', applicant: '=乙', kind: 'individual', code: '' },
]
const at = (key: string) => SHEET_COLUMNS.findIndex((column) => column.key === key)

/** The workbook as it is handed out, with cells filled in by row (from 0) and column, written and read again. */
async function filled(language: Language, cells: [row: number, key: string, text: string][]) {
  const sheets = replySheets(language, asked, [['届次', '第九届']])
  const rows = sheets[0]?.rows.map((row) => [...row]) ?? []
  for (const [row, key, text] of cells) rows[row]?.splice(at(key), 1, text)
  const read = await readXlsx(await xlsxOf([{ ...sheets[0]!, rows }, ...sheets.slice(1)]))
  if ('problem' in read) throw new Error(read.problem)
  return readReplySheet(read.sheets)
}
async function rowsOf(...given: Parameters<typeof filled>) {
  const found = await filled(...given)
  if ('unmet' in found) throw new Error(found.unmet.code)
  return found.rows
}

describe('the workbook of a department', () => {
  test.each<[Language, string, string]>([
    ['zh-CN', '无意见', '是'],
    ['en', 'No objection', 'Yes'],
  ])('comes back as it went out, in %s', async (language, answer, sensitive) => {
    const rows = await rowsOf(language, [
      [0, 'answer', answer],
      [0, 'sensitive', sensitive],
    ])
    expect(rows).toEqual([
      expect.objectContaining({
        ...{ row: 2, id: 'r1', applicant: '甲公司', faults: [] },
        said: { answer: 'noObjection', detail: '', documentNo: '', documentOn: '', sensitive: true },
      }),
    ])
  })

  test('rows in which nothing is filled in stay open', async () => expect(await rowsOf('zh-CN', [])).toEqual([]))

  test('facts keep what they say, even what looks like a formula', async () => {
    const [row] = await rowsOf('zh-CN', [
      [1, 'answer', ' 有意见 '],
      [1, 'detail', '=cmd|calc'],
      [1, 'documentNo', '-5'],
      [1, 'documentOn', '2026年3月9日'],
    ])
    expect(row?.applicant).toBe('=乙')
    const said = { detail: '=cmd|calc', documentNo: '-5', documentOn: '2026-03-09', sensitive: false }
    expect(row?.said).toEqual({ answer: 'facts', ...said })
  })

  test.each<[string, [number, string, string][], string[]]>([
    ['no answer', [[0, 'detail', '欠税']], ['rowAnswerMissing']],
    ['an unknown answer', [[0, 'answer', '同意']], ['rowAnswerUnknown']],
    [
      'an unknown day',
      [
        [0, 'answer', '无意见'],
        [0, 'documentOn', '昨天'],
      ],
      ['rowDayUnknown'],
    ],
    [
      'a day that does not exist',
      [
        [0, 'answer', '无意见'],
        [0, 'documentOn', '2026-02-30'],
      ],
      ['rowDayUnknown'],
    ],
    [
      'sensitive or not',
      [
        [0, 'answer', '无意见'],
        [0, 'sensitive', '也许'],
      ],
      ['rowSensitiveUnknown'],
    ],
    [
      'no key',
      [
        [0, 'answer', '无意见'],
        [0, 'id', ''],
      ],
      ['rowWithoutId'],
    ],
    [
      'too long',
      [
        [0, 'answer', '无意见'],
        [0, 'documentNo', 'x'.repeat(101)],
      ],
      ['rowTooLong'],
    ],
    [
      'several at once',
      [
        [0, 'detail', '欠税'],
        [0, 'documentOn', '?'],
      ],
      ['rowAnswerMissing', 'rowDayUnknown'],
    ],
  ])('%s is named', async (_name, cells, faults) => {
    const [row] = await rowsOf('zh-CN', cells)
    expect(row?.faults.map(({ code }) => code)).toEqual(faults)
    expect(row?.said).toBeNull()
  })

  test('another workbook is told by the columns that it lacks', async () => {
    const read = await readXlsx(
      await xlsxOf([{ name: 'a', columns: [{ header: '申报者', width: 9 }], rows: [['甲']] }]),
    )
    expect('sheets' in read && readReplySheet(read.sheets)).toMatchObject({ unmet: { code: 'xlsxColumnsMissing' } })
    expect(readReplySheet([])).toMatchObject({ unmet: { code: 'xlsxEmpty' } })
  })

  test('the copy with faults holds what was typed and the reasons, and can be handed in again once mended', async () => {
    const rows = await rowsOf('zh-CN', [
      [0, 'answer', '同意'],
      [1, 'answer', '无意见'],
    ])
    const read = await readXlsx(await xlsxOf(annotatedSheet('zh-CN', rows, new Map([[2, '无法识别']]))))
    if ('problem' in read) throw new Error(read.problem)
    expect(read.sheets[0]?.rows[1]?.cells).toEqual(expect.arrayContaining(['甲公司', '同意', '无法识别']))
    expect(readReplySheet(read.sheets)).toMatchObject({ rows: [{ id: 'r1' }, { id: 'r2', faults: [] }] })
  })
})

describe('a day', () => {
  it.each([
    ['2026-03-09', '2026-03-09'],
    ['2026/3/9', '2026-03-09'],
    ['2026.3.9', '2026-03-09'],
    ['２０２６年３月９日', '2026-03-09'],
    ['20260309', '2026-03-09'],
    ['26-3-9', null],
    ['2026-13-01', null],
    ['9/3/2026', null],
  ])('%s is read as %s', (text, day) => expect(dayFrom(text)).toBe(day))
})
