import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstYearAfterAward, fraudBar, isRepeatWinner, reapplicationBars } from './bars'
import { prizeOf } from './prize'
import { RULEBOOK_2021 } from './rulebook'
import { LANES, seatsTaken, withinSeats } from './seats'
import { unmet } from './unmet'

const { prize, bars, seats } = RULEBOOK_2021
const facts = {
  lane: 'award',
  isRepeat: false,
  isFullyFunded: false,
  hasHigherAward: false,
  wasPaidHigherAward: false,
} as const
const win = (lane: 'award' | 'nomination' | 'individual', isRepeat = false) => ({ lane, isRepeat })

describe('the prize', () => {
  it.each([
    [facts, { amount: 500_000, reason: 'full' }],
    [
      { ...facts, isRepeat: true },
      { amount: 0, reason: 'repeatWinner' },
    ],
    [
      { ...facts, isFullyFunded: true },
      { amount: 0, reason: 'fullyFunded' },
    ],
    [
      { ...facts, hasHigherAward: true },
      { amount: 0, reason: 'higherAward' },
    ],
    [
      { ...facts, lane: 'nomination' as const },
      { amount: 0, reason: 'nomination' },
    ],
    [
      { ...facts, lane: 'individual' as const, hasHigherAward: true },
      { amount: 10_000, reason: 'full' },
    ],
    [
      { ...facts, lane: 'individual' as const, wasPaidHigherAward: true },
      { amount: 0, reason: 'higherAwardPaid' },
    ],
    [
      { ...facts, lane: 'individual' as const, isRepeat: true },
      { amount: 0, reason: 'repeatWinner' },
    ],
  ])('of %o', (given, expected) => {
    expect(prizeOf(given, prize)).toEqual(expected)
  })

  it('is never negative, and each zero has a reason that is not "full"', () => {
    const any = fc.record({
      lane: fc.constantFrom(...LANES),
      isRepeat: fc.boolean(),
      isFullyFunded: fc.boolean(),
      hasHigherAward: fc.boolean(),
      wasPaidHigherAward: fc.boolean(),
    })
    fc.assert(
      fc.property(any, (given) => {
        const { amount, reason } = prizeOf(given, prize)
        expect(amount).toBeGreaterThanOrEqual(0)
        expect(amount === 0).toBe(reason !== 'full')
      }),
    )
  })
})

describe('seats', () => {
  it('holds two, three and two, and lets a repeat winner stand outside', () => {
    const full = [
      win('award'),
      win('award'),
      win('nomination'),
      win('nomination'),
      win('nomination'),
      win('individual'),
      win('individual'),
    ]
    expect(withinSeats(full, seats)).toEqual([])
    expect(withinSeats([], seats)).toEqual([])
    expect(withinSeats([...full, win('award', true)], seats)).toEqual([])
    expect(seatsTaken([...full, win('award', true)], 'award', { ...seats, repeatCounts: true })).toBe(3)
  })

  it.each([
    ['award', 2],
    ['nomination', 3],
    ['individual', 2],
  ] as const)('refuses one %s more than %d', (lane, cap) => {
    const winners = Array.from({ length: cap + 1 }, () => win(lane))
    expect(withinSeats(winners, seats)).toEqual([unmet('seatsExceeded', 'A6', { lane, taken: cap + 1, cap })])
  })
})

describe('applying again', () => {
  const honour = { lane: 'award', awardYear: 2022, editionLabel: '第四届', revoked: false } as const
  it('is first possible in 2033 for the award of 2022', () => {
    expect(firstYearAfterAward(2022, bars)).toBe(2033)
    expect(reapplicationBars([honour], [], '2032-12-31', bars)).toEqual([
      unmet('wonWithinTenYears', 'A23', { edition: '第四届', awardYear: '2022', first: '2033', years: 10 }),
    ])
    expect(reapplicationBars([honour], [], '2033-01-01', bars)).toEqual([])
  })

  it('is free for who was nominated, and for whose title was revoked', () => {
    expect(reapplicationBars([{ ...honour, lane: 'nomination' }], [], '2024-06-30', bars)).toEqual([])
    expect(reapplicationBars([{ ...honour, revoked: true }], [], '2024-06-30', bars)).toEqual([])
  })

  it('is barred for five years after fraud, its last day included', () => {
    const bar = { ...fraudBar('2024-02-29', bars), decision: '洪府字〔2024〕9号' }
    expect(bar).toEqual({ from: '2024-03-01', until: '2029-02-28', decision: '洪府字〔2024〕9号' })
    expect(reapplicationBars([], [bar], '2029-02-28', bars)).toEqual([
      unmet('barredAfterFraud', 'A27', { until: '2029-02-28', decision: bar.decision, years: 5 }),
    ])
    expect(reapplicationBars([], [bar], '2029-03-01', bars)).toEqual([])
  })

  it('makes a repeat winner only of who won and kept the award', () => {
    expect(isRepeatWinner([honour])).toBe(true)
    expect(
      isRepeatWinner([
        { ...honour, lane: 'nomination' },
        { ...honour, revoked: true },
      ]),
    ).toBe(false)
  })
})
