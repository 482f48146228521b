import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Branch, branchOf, sizeClass } from './size-class'

const figures = (staff: number, revenue: number, assets = 0) => ({ staff, revenue, assets })

describe('the size of an enterprise (国统字〔2017〕213号)', () => {
  it.each([
    ['industry', figures(1000, 40_000), 'large'],
    ['industry', figures(999, 40_000), 'medium'],
    ['industry', figures(1000, 39_999), 'medium'],
    ['industry', figures(299, 50_000), 'small'],
    ['industry', figures(19, 50_000), 'micro'],
    ['agriculture', figures(0, 20_000), 'large'],
    ['construction', figures(0, 80_000, 79_999), 'medium'],
    ['leasing', figures(300, 0, 8_000), 'medium'],
    ['realEstate', figures(0, 200_000, 10_000), 'large'],
    ['software', figures(10, 50), 'small'],
    ['other', figures(9, 1_000_000, 1_000_000), 'micro'],
  ] as const)('of %s with %o is %s', (branch, given, size) => {
    expect(sizeClass(branch, given)).toBe(size)
  })

  it('never shrinks as figures grow', () => {
    const order = ['micro', 'small', 'medium', 'large']
    const branch = fc.constantFrom<Branch>('industry', 'construction', 'retail', 'leasing', 'other')
    fc.assert(
      fc.property(
        branch,
        fc.nat(2000),
        fc.nat(100_000),
        fc.nat(150_000),
        fc.nat(500),
        (b, staff, revenue, assets, n) => {
          const before = order.indexOf(sizeClass(b, figures(staff, revenue, assets)))
          expect(order.indexOf(sizeClass(b, figures(staff + n, revenue + n, assets + n)))).toBeGreaterThanOrEqual(
            before,
          )
        },
      ),
    )
  })
})

it.each([
  ['C3743', 'industry'],
  ['d44', 'industry'],
  ['F5137', 'wholesale'],
  ['F5211', 'retail'],
  ['G5920', 'storage'],
  ['G6010', 'post'],
  ['H6110', 'catering'],
  ['I6513', 'software'],
  ['I6311', 'telecommunications'],
  ['K7010', 'realEstate'],
  ['K7020', 'propertyManagement'],
  ['K7030', 'other'],
  ['M7310', 'other'],
  ['', 'other'],
])('%s belongs to %s', (industry, branch) => {
  expect(branchOf(industry)).toBe(branch)
})
