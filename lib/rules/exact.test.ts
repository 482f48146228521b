import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { add, compare, exact, fromDecimal, mean, multiply, subtract, sum, toDecimal, ZERO } from './exact'

const number = fc
  .tuple(fc.integer({ min: -100_000, max: 100_000 }), fc.integer({ min: 1, max: 1000 }))
  .map(([over, under]) => exact(over, under))

describe('exact numbers', () => {
  it('are kept in lowest terms over a positive number', () => {
    expect(exact(6, -4)).toEqual({ over: -3n, under: 2n })
    expect(exact(0, 5)).toEqual(ZERO)
    expect(() => exact(1, 0)).toThrow(RangeError)
  })

  it('add and subtract without loss, in any order', () => {
    fc.assert(
      fc.property(number, number, number, (a, b, c) => {
        expect(subtract(add(a, b), b)).toEqual(a)
        expect(sum([a, b, c])).toEqual(sum([c, a, b]))
        expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)))
        expect(compare(a, b)).toBe(-compare(b, a) || 0)
      }),
    )
  })

  it('have a mean that thirds make exact', () => {
    expect(mean([exact(1), exact(1), exact(2)])).toEqual(exact(4, 3))
  })

  it.each([
    [exact(1, 3), '0.33'],
    [exact(1, 200), '0.01'],
    [exact(-1, 200), '-0.01'],
    [exact(-1, 1000), '0.00'],
    [exact(12_345, 10), '1234.50'],
  ])('are shown rounded half up', (value, text) => {
    expect(toDecimal(value)).toBe(text)
  })

  it('come back from their decimals', () => {
    expect(fromDecimal('612.7500')).toEqual(exact(2451, 4))
    expect(fromDecimal('-0.5')).toEqual(exact(-1, 2))
    expect(() => fromDecimal('1,5')).toThrow(RangeError)
    fc.assert(
      fc.property(fc.integer(), (n) => {
        expect(fromDecimal(toDecimal(exact(n, 100)))).toEqual(exact(n, 100))
      }),
    )
  })
})
