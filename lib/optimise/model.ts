import { type AssignmentFacts, candidatesFor, lacks, mayReview } from '@/lib/rules/assignment'
import { fitOf } from '@/lib/rules/trades'
import { measuresOf, nthOfTrade, nthSheet, WEIGHTS } from './weights'

/** A linear programme as text (CPLEX LP), and which reviewer and application each of its choices names. */
export type Model = { text: string; choices: ReadonlyMap<string, { reviewerId: string; applicationId: string }> }

/** Runs of equal cost from `from` on, at most `width` long: the steps of a convex cost. */
function stepsOf(from: number, width: number, cost: (nth: number) => number): { cost: number; width: number }[] {
  const steps: { cost: number; width: number }[] = []
  for (let nth = from; nth < from + width; nth++) {
    const last = steps.at(-1)
    if (last?.cost === cost(nth)) last.width++
    else steps.push({ cost: cost(nth), width: 1 })
  }
  return steps
}

// one term a line: readers of the format limit the length of a line
const sum = (terms: readonly string[], sign = '+') => terms.map((term) => `\n ${sign} ${term}`).join('')

/**
 * Sheets flow from reviewers (dearer with each sheet) over a reviewer's trades (dearer beyond the fair share) to applications, each pair at
 * most once, each employer at most once an application. All but the wish for one reader of the field is a network, whose best flow is whole;
 * `wishes: false` leaves that one out.
 */
export function modelOf(facts: AssignmentFacts, { wishes = true } = {}): Model {
  const measures = measuresOf(facts)
  const costs: string[] = []
  const rows: string[] = []
  const bounds: string[] = []
  const choices = new Map<string, { reviewerId: string; applicationId: string }>()
  const add = (name: string, cost: number, width: number) => {
    if (cost !== 0) costs.push(`${cost} ${name}`)
    bounds.push(`${name} <= ${width}`)
    return name
  }
  const flows = new Map<string, string[]>()
  const waiting = facts.subjects.filter((subject) => lacks(facts, subject) > 0)
  const indexOf = new Map(facts.candidates.map(({ id }, r) => [id, r]))
  const by = new Map(facts.candidates.map((one) => [one.id, one]))

  for (const [a, subject] of waiting.entries()) {
    const lack = lacks(facts, subject)
    const [all, readers, employers] = [[] as string[], [] as string[], new Map<string, string[]>()]
    for (const one of candidatesFor(facts, subject)) {
      const name = add(`x${indexOf.get(one.id)}_${a}`, 0, 1)
      choices.set(name, { reviewerId: one.id, applicationId: subject.id })
      all.push(name)
      if (fitOf(one.fields, subject.trade) === 'own') readers.push(name)
      employers.set(one.employer, [...(employers.get(one.employer) ?? []), name])
      const flow = `${one.id} ${subject.trade}`
      flows.set(flow, [...(flows.get(flow) ?? []), name])
    }
    const missing = Array.from({ length: lack }, (_, nth) => add(`s${a}_${nth}`, WEIGHTS.missing + nth + 1, 1))
    rows.push(`a${a}:${sum([...all, ...missing])} = ${lack}`)
    for (const [e, names] of [...employers.values()].entries())
      if (names.length > 1) rows.push(`e${a}_${e}:${sum(names)} <= 1`)
    const readBefore = subject.has.some((id) => fitOf(by.get(id)?.fields ?? [], subject.trade) === 'own')
    if (wishes && !readBefore) rows.push(`f${a}:${sum([...readers, add(`u${a}`, WEIGHTS.unread, 1)])} >= 1`)
  }
  const trades = [...new Set(waiting.map(({ trade }) => trade))]
  for (const [r, one] of facts.candidates.entries()) {
    if (!mayReview(one)) continue
    const through: string[] = []
    for (const [t, trade] of trades.entries()) {
      const out = flows.get(`${one.id} ${trade}`)
      if (!out) continue
      const fit = WEIGHTS.fit[fitOf(one.fields, trade)]
      const share = measures.shareOf(trade)
      const steps = stepsOf(1, out.length, (nth) => fit + nthOfTrade(share, nth))
      const names = steps.map(({ cost, width }, k) => add(`m${r}_${t}_${k}`, cost, width))
      rows.push(`m${r}_${t}:${sum(names)}${sum(out, '-')} = 0`)
      through.push(...names)
    }
    const room = Math.max(0, Math.min(waiting.length, (facts.cap ?? Number.POSITIVE_INFINITY) - one.load))
    const steps = stepsOf(one.load + 1, room, (nth) => nthSheet(measures, nth))
    const names = steps.map(({ cost, width }, k) => add(`l${r}_${k}`, cost, width))
    if (through.length > 0) rows.push(`l${r}:${sum(names)}${sum(through, '-')} = 0`)
  }
  return {
    text: `Minimize\n cost:${sum(costs)}\nSubject To\n${rows.join('\n')}\nBounds\n${bounds.join('\n')}\n`,
    choices,
  }
}

/** The same model whose choices must be whole, for the rare case in which the best flow isn't. */
export const wholeModel = ({ text, choices }: Model) => `${text}Binary\n${[...choices.keys()].join('\n')}\nEnd\n`
export const looseModel = ({ text }: Model) => `${text}End\n`
