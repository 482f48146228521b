import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  capitalMoney,
  chineseDay,
  chineseDays,
  chineseInstant,
  chineseMoney,
  chineseNumber,
  widthOf,
} from './chinese-form'

test.each([
  [1, '一'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [35, '三十五'],
  [99, '九十九'],
])('%d is counted as %s', (count, words) => expect(chineseNumber(count)).toBe(words))

test('no two headings are counted alike', () => {
  expect(new Set(Array.from({ length: 99 }, (_, i) => chineseNumber(i + 1))).size).toBe(99)
})

test('days have no leading zeros, instants stand in Beijing time', () => {
  expect(chineseDay('2026-03-09')).toBe('2026年3月9日')
  expect(chineseInstant('2026-12-31T16:30:00.000Z')).toBe('2027年1月1日00:30')
})

test('days that follow each other are a span, others a list', () => {
  expect(chineseDays([])).toBe('')
  expect(chineseDays(['2026-12-01'])).toBe('2026年12月1日')
  expect(chineseDays(['2026-12-31', '2027-01-01'])).toBe('2026年12月31日至2027年1月1日')
  expect(chineseDays(['2026-12-01', '2026-12-03'])).toBe('2026年12月1日、2026年12月3日')
})

test.each([
  [0, '零元整'],
  [5, '伍元整'],
  [10_000, '壹万元整'],
  [500_000, '伍拾万元整'],
  [1_020_000, '壹佰零贰万元整'],
  [100_500, '壹拾万零伍佰元整'],
  [10_005, '壹万零伍元整'],
  [100_000_000, '壹亿元整'],
  [100_010_000, '壹亿零壹万元整'],
  [120_003_040, '壹亿贰仟万叁仟零肆拾元整'],
])('%d yuan are %s', (yuan, words) => expect(capitalMoney(yuan)).toBe(words))

test('no two sums are written alike', () => {
  fc.assert(
    fc.property(fc.nat(999_999_999), fc.nat(999_999_999), (one, other) => {
      expect(capitalMoney(one) === capitalMoney(other)).toBe(one === other)
    }),
  )
})

test('money is given in tens of thousands where it is whole, and Latin letters take half a place', () => {
  expect([chineseMoney(500_000), chineseMoney(12_500), chineseMoney(0)]).toEqual(['50万元', '12500元', '0元'])
  expect([widthOf('洪质强办'), widthOf('2026年')]).toEqual([4, 3])
})
