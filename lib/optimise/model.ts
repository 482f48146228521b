import { type AssignmentFacts, type Candidate, candidatesFor, lacks, type Subject } from '@/lib/rules/assignment'
import { fitOf } from '@/lib/rules/trades'
import { type Measures, measuresOf, nthOfTrade, nthSheet, WEIGHTS } from './weights'

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

/** A programme that grows: what costs something, what must hold, how wide each column is. */
function programme() {
  const [costs, rows, bounds]: [string[], string[], string[]] = [[], [], []]
  return {
    column: (name: string, cost: number, width: number) => {
      if (cost !== 0) costs.push(`${cost} ${name}`)
      bounds.push(`${name} <= ${width}`)
      return name
    },
    row: (name: string, left: string, right: string) => rows.push(`${name}:${left} ${right}`),
    text: () => `Minimize\n cost:${sum(costs)}\nSubject To\n${rows.join('\n')}\nBounds\n${bounds.join('\n')}\n`,
  }
}
type Programme = ReturnType<typeof programme>
/** The choice of a reviewer for an application, by the name of its column. */
type Choice = { name: string; candidate: Candidate }

/** An application takes the sheets that it lacks, at most one of each employer, and better one of its own field; what is missing is dear. */
function addApplication(
  to: Programme,
  facts: AssignmentFacts,
  a: number,
  subject: Subject,
  own: readonly Choice[],
  wishes: boolean,
) {
  const lack = lacks(facts, subject)
  const missing = Array.from({ length: lack }, (_, nth) => to.column(`s${a}_${nth}`, WEIGHTS.missing + nth + 1, 1))
  to.row(`a${a}`, sum([...own.map(({ name }) => name), ...missing]), `= ${lack}`)
  const employers = [...new Set(own.map(({ candidate }) => candidate.employer))]
  for (const [e, employer] of employers.entries()) {
    const colleagues = own.filter(({ candidate }) => candidate.employer === employer)
    if (colleagues.length > 1) to.row(`e${a}_${e}`, sum(colleagues.map(({ name }) => name)), '<= 1')
  }
  const knows = ({ fields }: Candidate) => fitOf(fields, subject.trade) === 'own'
  const having = new Set(subject.has)
  if (!wishes || facts.candidates.some((one) => having.has(one.id) && knows(one))) return
  const readers = own.filter(({ candidate }) => knows(candidate)).map(({ name }) => name)
  to.row(`f${a}`, sum([...readers, to.column(`u${a}`, WEIGHTS.unread, 1)]), '>= 1')
}

/** A reviewer's sheets are dearer one by one, and within each trade beyond its fair share. */
function addReviewer(
  to: Programme,
  facts: AssignmentFacts,
  measures: Measures,
  r: number,
  byTrade: ReadonlyMap<string, string[]>,
) {
  const one = facts.candidates[r]
  if (!one || byTrade.size === 0) return
  const through = [...byTrade].flatMap(([trade, sheets], t) => {
    const fit = WEIGHTS.fit[fitOf(one.fields, trade)]
    const share = measures.shareOf(trade)
    const steps = stepsOf(1, sheets.length, (nth) => fit + nthOfTrade(share, nth))
    const names = steps.map(({ cost, width }, k) => to.column(`m${r}_${t}_${k}`, cost, width))
    to.row(`m${r}_${t}`, sum(names) + sum(sheets, '-'), '= 0')
    return names
  })
  const room = Math.max(0, Math.min(facts.subjects.length, (facts.cap ?? Number.POSITIVE_INFINITY) - one.load))
  const steps = stepsOf(one.load + 1, room, (nth) => nthSheet(measures, nth))
  const names = steps.map(({ cost, width }, k) => to.column(`l${r}_${k}`, cost, width))
  to.row(`l${r}`, sum(names) + sum(through, '-'), '= 0')
}

/**
 * Sheets flow from reviewers (dearer with each sheet) over a reviewer's trades (dearer beyond the fair share) to applications, each pair at
 * most once, each employer at most once an application. All but the wish for one reader of the field is a network, whose best flow is whole;
 * `wishes: false` leaves that one out.
 */
export function modelOf(facts: AssignmentFacts, { wishes = true } = {}): Model {
  const to = programme()
  const choices = new Map<string, { reviewerId: string; applicationId: string }>()
  const flows = facts.candidates.map(() => new Map<string, string[]>())
  const indexOf = new Map(facts.candidates.map(({ id }, r) => [id, r]))
  for (const [a, subject] of facts.subjects.entries()) {
    if (lacks(facts, subject) === 0) continue
    const own = candidatesFor(facts, subject).map((candidate): Choice => {
      const r = indexOf.get(candidate.id) ?? 0
      const name = to.column(`x${r}_${a}`, 0, 1)
      choices.set(name, { reviewerId: candidate.id, applicationId: subject.id })
      const flow = flows[r]?.get(subject.trade)
      if (flow) flow.push(name)
      else flows[r]?.set(subject.trade, [name])
      return { name, candidate }
    })
    addApplication(to, facts, a, subject, own, wishes)
  }
  const measures = measuresOf(facts)
  for (const [r, byTrade] of flows.entries()) addReviewer(to, facts, measures, r, byTrade)
  return { text: to.text(), choices }
}

/** The same model whose choices must be whole, for the rare case in which the best flow isn't. */
export const wholeModel = ({ text, choices }: Model) => `${text}Binary\n${[...choices.keys()].join('\n')}\nEnd\n`
export const looseModel = ({ text }: Model) => `${text}End\n`
