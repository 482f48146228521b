import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blocksOf, pictureText, readText, tableText } from './report-text'
import { wordCount } from './word-count'

const ID = '01a21cf8-8690-744c-9612-5a29ab70902d'

describe('a text of the report', () => {
  it('holds paragraphs, tables and pictures in their order', () => {
    const text = `开头\n\n| 年份 | 合格率 |\n| 2025 | 99.2% |\n结尾\n${pictureText(ID, '图1 流程')}`
    expect(blocksOf(text)).toEqual([
      { kind: 'paragraph', text: '开头' },
      {
        kind: 'table',
        rows: [
          ['年份', '合格率'],
          ['2025', '99.2%'],
        ],
      },
      { kind: 'paragraph', text: '结尾' },
      { kind: 'picture', caption: '图1 流程', evidenceId: ID },
    ])
  })

  it('counts cells and captions, and nothing that only marks them', () => {
    const text = `${tableText([['合格率', '99.2']])}\n${pictureText(ID, '流程图')}`
    expect(wordCount(readText(text))).toBe(3 + 1 + 3)
  })

  it.each(['a | b', '![x](javascript:alert(1))', '![x](../etc)', '5 > 3 | 2'])('leaves %j a paragraph', (text) => {
    expect(blocksOf(text)).toEqual([{ kind: 'paragraph', text }])
  })

  it('gives back any block of cells that was pasted', () => {
    const cell = fc.stringMatching(/^[\u4e00-\u9fa5a-z0-9.%]{0,8}$/)
    const row = (width: number) => fc.array(cell, { minLength: width, maxLength: width })
    const rows = fc.integer({ min: 1, max: 5 }).chain((width) => fc.array(row(width), { minLength: 1, maxLength: 6 }))
    fc.assert(
      fc.property(rows, (table) => {
        expect(blocksOf(tableText(table))).toEqual([{ kind: 'table', rows: table }])
      }),
    )
  })

  it('never loses a word of a text without tables and pictures', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        fc.pre(!/^\s*(\||!\[)/m.test(text))
        expect(readText(text)).toBe(text)
      }),
    )
  })
})
