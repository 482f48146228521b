import { describe, expect, it } from 'vitest'
import { csvOf } from './csv'

describe('csvOf', () => {
  it('begins with a BOM and ends lines as office software does', () => {
    expect(
      csvOf([
        ['名称', '得分'],
        ['甲', '612.50'],
      ]),
    ).toBe('\uFEFF名称,得分\r\n甲,612.50\r\n')
  })

  it.each(['=1+1', '+cmd|calc', '-2+3', '@SUM(A1)', '\t=1', '＝1+1'])(
    'takes the sting out of the formula %j',
    (text) => {
      expect(csvOf([[text]])).toBe(`\uFEFF'${text}\r\n`)
    },
  )

  it('leaves numbers as they are, and quotes what needs quotes', () => {
    expect(csvOf([['-12.5', 'a,b', 'say "yes"', 'two\nlines']])).toBe(
      '\uFEFF-12.5,"a,b","say ""yes""","two\nlines"\r\n',
    )
  })
})
