import fc from 'fast-check'
import { describe, it } from 'vitest'
import { leaksIn } from './publicity'

/** Words around a leak; no digit or letter of theirs touches it. */
const words = fc.string({ unit: fc.constantFrom(...'公示名单，（）：。电话 \n'), maxLength: 12 })
const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length })
const gap = fc.constantFrom('', ' ', '-')
const wide = (text: string) =>
  text.replace(/[0-9X]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))
const written = (leak: fc.Arbitrary<string>) =>
  fc
    .tuple(words, leak, words, fc.boolean())
    .map(([before, text, after, isWide]) => before + (isWide ? wide(text) : text) + after)

const identity = fc
  .tuple(digits(6), gap, digits(8), gap, digits(3), fc.constantFrom('1', '7', 'X'))
  .map((parts) => parts.join(''))
const mobile = fc
  .tuple(
    fc.constantFrom('', '+86 ', '86'),
    fc.constantFrom('13', '15', '19'),
    digits(1),
    gap,
    digits(4),
    gap,
    digits(4),
  )
  .map((parts) => parts.join(''))
const score = fc
  .tuple(fc.constantFrom('得分', '综合评分：', '分数为', 'score: '), fc.integer({ min: 0, max: 1000 }))
  .map((parts) => parts.join(''))
const points = fc.integer({ min: 0, max: 1000 }).map((number) => `${number}.5分`)
const rank = fc
  .tuple(fc.constantFrom('第', '第 '), fc.constantFrom('1', '12', '一', '十二'), fc.constantFrom('名', ' 名'))
  .map((parts) => parts.join(''))

describe('a notice (A19) lets nothing out, whatever stands around it and however it is written', () => {
  it.each([
    ['identityNumber', identity],
    ['mobile', mobile],
    ['score', score],
    ['score', points],
    ['rank', rank],
  ] as const)('%s', (leak, text) => {
    fc.assert(
      fc.property(written(text), (notice) => leaksIn(notice).includes(leak)),
      { numRuns: 500 },
    )
  })

  it('and finds nothing in what a notice says', () => {
    const sentence = fc.constantFrom(
      '公示期为2026年11月24日至2026年12月1日，共7天',
      '洪府发〔2021〕21号',
      '联系电话：0791-83986666，邮编330038',
      '统一社会信用代码 91360100MA35XXXX0X',
      '受理至当日18时00分',
      '三分之二以上委员同意，分类列出',
    )
    fc.assert(fc.property(fc.array(sentence), (all) => leaksIn(all.join('。')).length === 0))
  })
})
