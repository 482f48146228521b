import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare, exact } from './exact'
import { type Contender, highestFirst, rank, tieAtCut, tieIsSettled } from './ranking'
import { RULEBOOK_2021 } from './rulebook'
import { unmet } from './unmet'

const ORDER = RULEBOOK_2021.review.tieBreak
const who = (id: string, score: number, more: Partial<Contender> = {}): Contender => ({
  id,
  name: `名${id}`,
  score: exact(score),
  results: exact(0),
  leadership: exact(0),
  onRecord: null,
  ...more,
})
// scores, results and places from few values, so that ties are common
const row = fc.record({
  score: fc.nat(1),
  results: fc.constantFrom(0, 0, 0, 1),
  leadership: fc.constantFrom(0, 0, 0, 1),
  onRecord: fc.option(fc.integer({ min: 1, max: 3 })),
})
const field = fc
  .array(row, { minLength: 1, maxLength: 12 })
  .map((rows) =>
    rows.map(({ score, results, leadership, onRecord }, i) =>
      who(String(i).padStart(2, '0'), score, { results: exact(results), leadership: exact(leadership), onRecord }),
    ),
  )

describe('ranking', () => {
  it('does not depend on the order of its input', () => {
    fc.assert(
      fc.property(
        field.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(rank(shuffled, ORDER)).toEqual(rank(all, ORDER))
        },
      ),
      { numRuns: 400 },
    )
  })

  it('never sets a lower score above a higher one', () => {
    fc.assert(
      fc.property(field, (all) => {
        const ranked = rank(all, ORDER)
        for (const [i, contender] of ranked.slice(1).entries())
          expect(compare(ranked[i]?.score ?? contender.score, contender.score)).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('tells scores apart that are shown as equal', () => {
    const close = [who('a', 0, { score: exact(1, 1000) }), who('b', 0, { score: exact(2, 1000) })]
    expect(rank(close, ORDER).map(({ id, rank: place }) => [id, place])).toEqual([
      ['b', 1],
      ['a', 2],
    ])
  })

  it('parts equals by results, then leadership, then the record, and says by which', () => {
    const ranked = rank(
      [
        who('a', 5, { results: exact(1) }),
        who('b', 5, { results: exact(2) }),
        who('c', 4, { leadership: exact(1) }),
        who('d', 4),
        who('e', 3, { onRecord: 2 }),
        who('f', 3, { onRecord: 1 }),
      ],
      ORDER,
    )
    expect(ranked.map(({ id, rank: place, settledBy, tied }) => [id, place, settledBy, tied])).toEqual([
      ['b', 1, 'results', false],
      ['a', 2, 'results', false],
      ['c', 3, 'leadership', false],
      ['d', 4, 'leadership', false],
      ['f', 5, 'record', false],
      ['e', 6, 'record', false],
    ])
  })

  it('counts places on record only where all equals have one', () => {
    const half = [who('a', 5, { onRecord: 2 }), who('c', 5, { onRecord: 1 }), who('b', 5)]
    expect(rank(half, ORDER).map(({ id, rank: place, tied }) => [id, place, tied])).toEqual([
      ['a', 1, true],
      ['b', 1, true],
      ['c', 1, true],
    ])
    const whole = half.map((contender) => ({ ...contender, onRecord: contender.onRecord ?? 3 }))
    expect(rank(whole, ORDER).map(({ id, rank: place, tied }) => [id, place, tied])).toEqual([
      ['c', 1, false],
      ['a', 2, false],
      ['b', 3, false],
    ])
  })

  it('lets equals share a rank and asks for a decision only where the cut parts them', () => {
    const ranked = rank([who('a', 9), who('b', 5), who('c', 5), who('d', 1)], ORDER)
    expect(ranked.map(({ rank: place, tied }) => [place, tied])).toEqual([
      [1, false],
      [2, true],
      [2, true],
      [4, false],
    ])
    expect(tieAtCut(ranked, 2).map(({ id }) => id)).toEqual(['b', 'c'])
    expect(tieAtCut(ranked, 1)).toEqual([])
    expect(tieAtCut(ranked, 4)).toEqual([])
    expect(tieIsSettled({ ranked, cap: 2 })).toEqual([unmet('tieAtCut', 'A16', { names: '名b、名c', cap: 2 })])
  })

  it('lets nobody in past somebody higher', () => {
    const ranked = rank([who('a', 9), who('b', 5), who('c', 3)], ORDER)
    expect(highestFirst({ ranked, chosen: new Set(['a', 'b']) })).toEqual([])
    expect(highestFirst({ ranked, chosen: new Set() })).toEqual([])
    expect(highestFirst({ ranked, chosen: new Set(['a', 'c']) })).toEqual([
      unmet('lowerOverHigher', 'A16', { lower: '名c', lowerScore: '3.00', higher: '名b', higherScore: '5.00' }),
    ])
  })
})
