import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AssignmentFacts, Given } from '@/lib/rules/assignment'
import { faultsOf, loadsOf } from '@/lib/rules/assignment'
import { someFacts } from './instances.fixtures'
import { invented } from './invented.fixtures'
import { propose } from './propose'
import { solve } from './solve'
import { costOf } from './weights'

/** Says what an assignment breaks, written apart from the rules and from the model. */
function brokenBy({ candidates, subjects, sheets, cap }: AssignmentFacts, given: readonly Given[]): string[] {
  const broken: string[] = []
  const count: Record<string, number> = Object.fromEntries(candidates.map(({ id, load }) => [id, load]))
  for (const { applicationId, reviewerIds } of given) {
    const subject = subjects.find(({ id }) => id === applicationId)!
    const employers = new Set<string>()
    for (const id of [...subject.has, ...reviewerIds]) {
      const reviewer = candidates.find((one) => one.id === id)!
      if (employers.has(reviewer.employer)) broken.push(`${applicationId} colleagues`)
      employers.add(reviewer.employer)
    }
    for (const id of reviewerIds) {
      const reviewer = candidates.find((one) => one.id === id)!
      if (reviewer.barred || !reviewer.signed || !reviewer.inUse) broken.push(`${id} may not`)
      if (subject.closedTo.includes(id)) broken.push(`${id} in conflict`)
      if (subject.has.includes(id)) broken.push(`${id} twice`)
      count[id] = (count[id] ?? 0) + 1
    }
    if (new Set(reviewerIds).size < reviewerIds.length) broken.push(`${applicationId} twice`)
    if (subject.has.length + reviewerIds.length > Math.max(sheets, subject.has.length))
      broken.push(`${applicationId} many`)
  }
  const given_ = new Set(given.flatMap(({ reviewerIds }) => reviewerIds))
  for (const id of given_) if (cap !== null && (count[id] ?? 0) > cap) broken.push(`${id} over the cap`)
  return broken
}

const sheetsOf = (missing: readonly { count: number }[]) => missing.reduce((sum, { count }) => sum + count, 0)

function subsets(ids: readonly string[], most: number): string[][] {
  const all: string[][] = [[]]
  for (const id of ids) for (const one of all.filter(({ length }) => length < most)) all.push([...one, id])
  return all
}

/** The least cost over every assignment that there is. */
function cheapest(facts: AssignmentFacts): number {
  const ids = facts.candidates.map(({ id }) => id)
  let least = Number.POSITIVE_INFINITY
  const walk = (at: number, given: Given[]) => {
    const subject = facts.subjects[at]
    if (!subject) {
      least = Math.min(least, costOf(facts, given))
      return
    }
    for (const reviewerIds of subsets(ids, Math.max(0, facts.sheets - subject.has.length))) {
      const next = [...given, { applicationId: subject.id, reviewerIds }]
      if (brokenBy(facts, next).filter((text) => !text.endsWith('colleagues') || reviewerIds.length > 0).length === 0)
        walk(at + 1, next)
    }
  }
  walk(0, [])
  return least
}

describe('a proposed assignment', () => {
  test('keeps to every rule, gives what can be given, and costs what the solver claims', async () => {
    const facts = someFacts({ most: { candidates: 12, subjects: 14 }, sheets: 4 })
    await fc.assert(
      fc.asyncProperty(facts, async (one) => {
        const { given, missing, cost } = await propose(one, solve)
        expect(brokenBy(one, given)).toEqual([])
        const lacking = new Map(missing.map(({ applicationId, count }) => [applicationId, count]))
        for (const { applicationId, reviewerIds } of given) {
          const has = one.subjects.find(({ id }) => id === applicationId)?.has.length ?? 0
          expect(has + reviewerIds.length + (lacking.get(applicationId) ?? 0)).toBe(one.sheets)
        }
        expect(costOf(one, given)).toBeCloseTo(cost, 3)
        // the rules find exactly what is missing, and nothing else
        const codes = faultsOf(one, given).map(({ code }) => code)
        expect(codes).toEqual(missing.map(() => 'givenTooFew'))
      }),
      { numRuns: 150 },
    )
  }, 60_000)

  test('is as cheap as the cheapest of all', async () => {
    const facts = someFacts({ most: { candidates: 5, subjects: 3 }, sheets: 2 })
    await fc.assert(
      fc.asyncProperty(facts, async (one) => {
        expect((await propose(one, solve)).cost).toBeCloseTo(cheapest(one), 3)
      }),
      { numRuns: 120 },
    )
  }, 60_000)

  test('is whole and keeps to every rule also where the best of all takes too long', async () => {
    const facts = someFacts({ most: { candidates: 12, subjects: 14 }, sheets: 4 })
    await fc.assert(
      fc.asyncProperty(facts, async (one) => {
        const tired = async (text: string) => ({
          ...(await solve(text)),
          ...(/ u0|Binary/.test(text) && { status: 'Time limit reached' }),
        })
        const { given, missing } = await propose(one, tired)
        expect(brokenBy(one, given)).toEqual([])
        expect(sheetsOf(missing)).toBe(sheetsOf((await propose(one, solve)).missing))
      }),
      { numRuns: 40 },
    )
  }, 60_000)

  test('of a large edition is even, and is reckoned while the server goes on', async () => {
    const facts = invented(200, 30, 5, null)
    let [last, longest] = [performance.now(), 0]
    const pulse = setInterval(() => {
      longest = Math.max(longest, performance.now() - last)
      last = performance.now()
    }, 10)
    const waits: number[] = []
    const { given } = await propose(facts, async (text) => {
      longest = 0
      last = performance.now()
      const begin = last
      const solution = await solve(text)
      waits.push(performance.now() - begin)
      return solution
    })
    clearInterval(pulse)
    expect(brokenBy(facts, given)).toEqual([])
    const loads = [...loadsOf(facts, given).values()]
    expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1)
    // in the same thread the longest pause would be the whole of the reckoning
    expect(longest).toBeLessThan(Math.max(...waits) / 2)
  }, 60_000)
})
