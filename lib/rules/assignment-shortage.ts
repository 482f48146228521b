import { type AssignmentFacts, candidatesFor, lacks, mayReview, type Subject } from './assignment'
import { type Unmet, unmet } from './unmet'

/** Names that a refusal lists before it only counts. */
const LISTED = 10

const employersOf = (candidates: readonly { employer: string }[]) =>
  new Set(candidates.map(({ employer }) => employer)).size

const missingInPool = ({ candidates, sheets }: AssignmentFacts) => sheets - employersOf(candidates.filter(mayReview))

function poolShortage(facts: AssignmentFacts): Unmet[] {
  const { candidates, sheets } = facts
  const missing = missingInPool(facts)
  const employers = sheets - missing
  const unsigned = candidates.filter((one) => one.inUse && !one.barred && !one.signed).length
  const barred = candidates.filter((one) => one.barred).length
  return missing > 0 ? [unmet('poolTooSmall', 'A8', { employers, minimum: sheets, missing, unsigned, barred })] : []
}

/** An application that would lack reviewers even if nobody had any other: conflicts and colleagues leave too few. */
function shortageOf(facts: AssignmentFacts, subject: Subject): { missing: number; reason: Unmet } | null {
  const open = candidatesFor(facts, subject)
  const free = employersOf(open)
  const missing = lacks(facts, subject) - free
  if (missing <= 0) return null
  const away = facts.candidates.filter((one) => mayReview(one) && subject.closedTo.includes(one.id)).length
  const applicant = subject.name
  const [found, minimum, colleagues] = [subject.has.length + free, facts.sheets, open.length - free]
  return { missing, reason: unmet('applicantShort', 'A8', { applicant, found, minimum, missing, away, colleagues }) }
}

/**
 * Why the asked assignment can't be made, and how many reviewers are missing: in the pool, for an application after conflicts and
 * colleagues, and where a limit per reviewer is the reason, in each trade (A8(2), A16).
 */
export function shortagesOf(
  facts: AssignmentFacts,
  missing: readonly { applicationId: string; count: number }[],
): Unmet[] {
  const counts = new Map(missing.map(({ applicationId, count }) => [applicationId, count]))
  const short = facts.subjects.filter(({ id }) => counts.has(id))
  // what every application lacks is said once, of the pool
  const own = short
    .flatMap((subject) => shortageOf(facts, subject) ?? [])
    .filter(({ missing: lacking }) => lacking > missingInPool(facts))
    .sort((a, b) => b.missing - a.missing)
  const listed = own.slice(0, LISTED).map(({ reason }) => reason)
  const byTrade = new Map<string, number[]>()
  for (const subject of short) {
    const rest = (counts.get(subject.id) ?? 0) - (shortageOf(facts, subject)?.missing ?? 0)
    if (rest > 0) byTrade.set(subject.trade, [...(byTrade.get(subject.trade) ?? []), rest])
  }
  const cap = facts.cap ?? 1
  return [
    ...poolShortage(facts),
    ...listed,
    ...(own.length > LISTED ? [unmet('moreApplicantsShort', 'A8', { count: own.length - LISTED })] : []),
    ...[...byTrade].sort().map(([trade, lack]) => {
      const sheets = lack.reduce((sum, count) => sum + count, 0)
      // a newcomer takes at most one sheet of an application, and at most the limit
      const reviewers = Math.max(...lack, Math.ceil(sheets / cap))
      return unmet('tradeShort', 'A16', { trade: trade || '—', cap, sheets, missing: reviewers })
    }),
  ]
}
