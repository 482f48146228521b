import { type AssignmentFacts, type Given, lacks, loadsOf, mayReview } from '@/lib/rules/assignment'
import { type Fit, fitOf } from '@/lib/rules/trades'

/** What an assignment costs where it keeps to every rule: the smaller, the better. Rules are never weighed; these are. */
export const WEIGHTS = {
  /** a sheet for somebody whose field is another */
  fit: { own: 0, general: 2, other: 5 } satisfies Record<Fit, number>,
  /** an application that nobody of its field reads */
  unread: 4,
  /** each next sheet of a reviewer costs this much more than the one before, within `around` of the fair load */
  load: 4,
  around: 6,
  /** a sheet of a trade beyond once and beyond twice a reviewer's fair share of that trade */
  mix: [0, 1, 3],
  /** a sheet that can't be given: dearer than anything else, and a second of one application dearer still */
  missing: 10_000,
} as const

export type Measures = { base: number; shareOf: (trade: string) => number }

/** Fair load and fair shares: what everybody would have if sheets could be cut. */
export function measuresOf(facts: AssignmentFacts): Measures {
  const loads = facts.candidates.filter(mayReview).map(({ load }) => load)
  const wanted = new Map<string, number>()
  for (const subject of facts.subjects)
    wanted.set(subject.trade, (wanted.get(subject.trade) ?? 0) + lacks(facts, subject))
  const total = [...wanted.values()].reduce((sum, count) => sum + count, 0)
  // water that fills the emptiest first
  let level = 0
  while (loads.length > 0 && loads.reduce((sum, load) => sum + Math.max(0, level + 1 - load), 0) <= total) level++
  return {
    base: level - WEIGHTS.around,
    shareOf: (trade) => Math.max(1, Math.ceil((wanted.get(trade) ?? 0) / Math.max(1, loads.length))),
  }
}

/** What a reviewer's sheet costs that is the `nth` of all of his. */
export const nthSheet = ({ base }: Measures, nth: number) =>
  WEIGHTS.load * Math.min(Math.max(0, nth - base), 2 * WEIGHTS.around + 1)

/** What a reviewer's sheet costs that is the `nth` of one trade. */
export const nthOfTrade = (share: number, nth: number) => WEIGHTS.mix[nth <= share ? 0 : nth <= 2 * share ? 1 : 2]

const sumTo = (from: number, to: number, cost: (nth: number) => number) => {
  let sum = 0
  for (let nth = from; nth <= to; nth++) sum += cost(nth)
  return sum
}

/** The cost of an assignment by the weights alone, apart from any model: what the solver claims is compared with it. */
export function costOf(facts: AssignmentFacts, given: readonly Given[]): number {
  const measures = measuresOf(facts)
  const by = new Map(facts.candidates.map((one) => [one.id, one]))
  const givenTo = new Map(given.map(({ applicationId, reviewerIds }) => [applicationId, reviewerIds]))
  const loads = loadsOf(facts, given)
  const trades = new Map<string, number>()
  let cost = 0
  for (const subject of facts.subjects) {
    const ids = givenTo.get(subject.id) ?? []
    const fits = ids.map((id) => fitOf(by.get(id)?.fields ?? [], subject.trade))
    const readBefore = subject.has.some((id) => fitOf(by.get(id)?.fields ?? [], subject.trade) === 'own')
    cost += fits.reduce((sum, fit) => sum + WEIGHTS.fit[fit], 0)
    if (lacks(facts, subject) > 0 && !readBefore && !fits.includes('own')) cost += WEIGHTS.unread
    cost += sumTo(1, lacks(facts, subject) - ids.length, (nth) => WEIGHTS.missing + nth)
    for (const id of ids) {
      const key = `${id} ${subject.trade}`
      const nth = (trades.get(key) ?? 0) + 1
      trades.set(key, nth)
      cost += nthOfTrade(measures.shareOf(subject.trade), nth)
    }
  }
  for (const { id, load } of facts.candidates)
    cost += sumTo(load + 1, loads.get(id) ?? load, (nth) => nthSheet(measures, nth))
  return cost
}
