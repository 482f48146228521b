import { describe, expect, it } from 'vitest'
import type { Content } from './form'
import { computedSize, doubtsOf } from './form-doubts'

const years = ['2023', '2024', '2025']
const line = (...figures: string[]) => Object.fromEntries(figures.map((text, at) => [years[at], text]))
const codes = (content: Content) => doubtsOf(content, years).map(({ code }) => code)

const SOUND: Content = {
  industry: 'C3913',
  staff: '350',
  technicians: '80',
  size: 'medium',
  economy: {
    revenue: line('9,000', '9500', '１００００'),
    profit: line('800', '-20', '900'),
    netProfit: line('600', '-25', '700'),
    totalAssets: line('20000', '20000', '20000'),
    netAssets: line('9000', '9000', '9000'),
  },
  quality: { passRate: line('99', '99.5', '100') },
  certificates: [{ system: 'quality', firstIssuedOn: '2020-01-01', validUntil: '2027-01-01' }],
}

describe('doubts about a form', () => {
  it('has none of figures that agree, nor of what isn’t filled in', () => {
    expect(codes(SOUND)).toEqual([])
    expect(codes({})).toEqual([])
  })

  it.each([
    ['profitAboveRevenue', { economy: { revenue: line('100'), profit: line('101') } }],
    ['netProfitAboveProfit', { economy: { profit: line('10'), netProfit: line('10.5') } }],
    ['netProfitAboveProfit', { economy: { profit: line('-20'), netProfit: line('-10') } }],
    ['netAssetsAboveTotal', { economy: { totalAssets: line('1'), netAssets: line('2') } }],
    ['exportsAboveRevenue', { economy: { revenue: line('1'), exports: line('2') } }],
    ['notPerCent', { quality: { satisfaction: line('', '101') } }],
    ['moreThanStaff', { staff: '10', technicians: '11' }],
    ['endsBeforeItBegins', { certificates: [{ firstIssuedOn: '2025-01-01', validUntil: '2024-01-01' }] }],
    ['notAnIndustryClass', { industry: '制造业' }],
  ] as [string, Content][])('%s', (code, content) => {
    expect(codes(content)).toEqual([code])
  })

  it('names the years in which figures disagree', () => {
    const economy = { revenue: line('100', '100', '100'), profit: line('101', '99', '102') }
    expect(doubtsOf({ economy }, years)[0]?.facts).toEqual({ years: '2023、2025' })
  })
})

describe('the size class', () => {
  it.each([
    ['medium', {}],
    ['small', { staff: '299' }],
    ['large', { staff: '1000', economy: { revenue: line('', '', '40000'), totalAssets: line('', '', '1') } }],
    [null, { staff: '' }],
    [null, { industry: '制造业' }],
  ] as const)('is %s', (size, change) => {
    expect(computedSize({ ...SOUND, ...change }, years)).toBe(size)
  })

  it('is put beside the choice when they differ, and when nothing is chosen; not where none applies', () => {
    const doubt = { step: 'identity', key: 'size', code: 'sizeComputed', facts: { size: 'medium' } }
    expect(doubtsOf({ ...SOUND, size: 'large' }, years)).toEqual([doubt])
    expect(doubtsOf({ ...SOUND, size: '' }, years)).toEqual([doubt])
    expect(codes({ ...SOUND, size: 'none' })).toEqual([])
  })
})
