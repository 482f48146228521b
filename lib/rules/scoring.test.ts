import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GBT_19580_2012 as edition, INDIVIDUAL_SHEET } from './criteria'
import { compare, exact } from './exact'
import { RULEBOOK_2021 } from './rulebook'
import {
  aggregate,
  categoryPercent,
  compositeOf,
  divergenceOf,
  isPercentStep,
  missingItems,
  type Percents,
  totalOf,
} from './scoring'

const flat = (percent: number): Percents => Object.fromEntries(edition.items.map(({ number }) => [number, percent]))
const sheet = fc
  .array(fc.integer({ min: 0, max: 20 }), { minLength: edition.items.length, maxLength: edition.items.length })
  .map((steps): Percents => Object.fromEntries(edition.items.map(({ number }, i) => [number, (steps[i] ?? 0) * 5])))
const limit = RULEBOOK_2021.review

describe('the total of a sheet', () => {
  it('runs from 0 to 1000', () => {
    expect(totalOf(edition, flat(0))).toEqual(exact(0))
    expect(totalOf(edition, flat(100))).toEqual(exact(1000))
    expect(
      totalOf(INDIVIDUAL_SHEET, Object.fromEntries(INDIVIDUAL_SHEET.items.map(({ number }) => [number, 100]))),
    ).toEqual(exact(1000))
    fc.assert(
      fc.property(sheet, (percents) => {
        const total = totalOf(edition, percents)
        expect(compare(total, exact(0))).toBeGreaterThanOrEqual(0)
        expect(compare(total, exact(1000))).toBeLessThanOrEqual(0)
      }),
    )
  })

  it('knows what is missing, and takes only the steps of the guideline', () => {
    const { '4.1.2': _left, ...rest } = flat(50)
    expect(missingItems(edition, rest)).toEqual(['4.1.2'])
    expect([0, 55, 100].every(isPercentStep)).toBe(true)
    expect([-5, 52, 105, 7.5, Number.NaN].some(isPercentStep)).toBe(false)
  })

  it('gives each category its per cent', () => {
    expect(categoryPercent(edition, '4.7', flat(65))).toEqual(exact(65))
    expect(categoryPercent(edition, '9.9', flat(65))).toEqual(exact(0))
  })
})

describe('the panel', () => {
  it('finds items more than the limit apart, and totals', () => {
    const other = { ...flat(50), '4.7.2': 75, '4.1.2': 70 }
    expect(divergenceOf(edition, [flat(50), other], limit)).toEqual({ items: ['4.7.2'], total: false })
    expect(divergenceOf(edition, [flat(50), flat(60)], limit)).toEqual({ items: [], total: false })
    expect(divergenceOf(edition, [flat(50), flat(65)], limit)).toEqual({ items: [], total: true })
    expect(divergenceOf(edition, [], limit)).toEqual({ items: [], total: false })
  })

  it('takes its consensus, the mean, or the mean without the outermost of five', () => {
    const sheets = [flat(0), flat(50), flat(50), flat(55), flat(100)]
    expect(aggregate(edition, sheets, flat(60), 'consensus')).toEqual(exact(600))
    expect(aggregate(edition, sheets, flat(60), 'mean')).toEqual(exact(510))
    expect(aggregate(edition, sheets, flat(60), 'trimmedMean')).toEqual(exact(1550, 3))
    expect(aggregate(edition, sheets.slice(1), flat(60), 'trimmedMean')).toEqual(exact(2550, 4))
  })

  it('weighs both rounds exactly and stays between them', () => {
    expect(compositeOf(exact(600), exact(700), { document: 40, second: 60 })).toEqual(exact(660))
    fc.assert(
      fc.property(sheet, sheet, fc.integer({ min: 0, max: 100 }), (a, b, document) => {
        const [one, two] = [totalOf(edition, a), totalOf(edition, b)].sort(compare)
        if (!one || !two) throw new Error('two totals')
        const composite = compositeOf(one, two, { document, second: 100 - document })
        expect(compare(one, composite)).toBeLessThanOrEqual(0)
        expect(compare(composite, two)).toBeLessThanOrEqual(0)
      }),
    )
  })
})
