import { type Unmet, unmet } from './unmet'

/** A reviewer of the pool, as an assignment sees him: `load` counts the sheets that stand already in this edition. */
export type Candidate = {
  id: string
  name: string
  employer: string
  fields: readonly string[]
  load: number
  barred: boolean
  signed: boolean
  /** the account is in use */
  inUse: boolean
}
/** An application that waits for sheets: who has one, and who must keep away or gave one back. */
export type Subject = {
  id: string
  name: string
  /** division of GB/T 4754 */
  trade: string
  /** the panel that scores it already; null where it is in none */
  panelId: string | null
  has: readonly string[]
  closedTo: readonly string[]
}
export type AssignmentFacts = {
  candidates: readonly Candidate[]
  subjects: readonly Subject[]
  /** sheets that each application must have */
  sheets: number
  /** sheets that one reviewer may have at most; null where nobody set a limit */
  cap: number | null
}
/** Whom an application is given, besides those who have it. */
export type Given = { applicationId: string; reviewerIds: readonly string[] }

/** Signed for this edition, not barred (A28), and in use. */
export const mayReview = ({ barred, signed, inUse }: Candidate): boolean => signed && !barred && inUse

/** Sheets that an application still lacks. */
export const lacks = ({ sheets }: Pick<AssignmentFacts, 'sheets'>, { has }: Subject): number =>
  Math.max(0, sheets - has.length)

/** Who could be given this application, were he the only one: may review, needn't keep away, and nobody of his employer has it. */
export function candidatesFor({ candidates }: AssignmentFacts, subject: Subject): Candidate[] {
  const closed = new Set([...subject.closedTo, ...subject.has])
  const having = new Set(subject.has)
  const employers = new Set(candidates.filter(({ id }) => having.has(id)).map(({ employer }) => employer))
  return candidates.filter((one) => mayReview(one) && !closed.has(one.id) && !employers.has(one.employer))
}

/** How many sheets each reviewer would have. */
export function loadsOf({ candidates }: Pick<AssignmentFacts, 'candidates'>, given: readonly Given[]) {
  const loads = new Map(candidates.map(({ id, load }) => [id, load]))
  for (const { reviewerIds } of given) for (const id of reviewerIds) loads.set(id, (loads.get(id) ?? 0) + 1)
  return loads
}

function faultsOfOne(
  facts: AssignmentFacts,
  subject: Subject,
  ids: readonly string[],
  by: Map<string, Candidate>,
): Unmet[] {
  const applicant = subject.name
  const known = ids.flatMap((id) => by.get(id) ?? [])
  const all = [...subject.has.flatMap((id) => by.get(id) ?? []), ...known]
  const employers = all.map(({ employer }) => employer)
  const double = employers.find((employer, i) => employers.indexOf(employer) !== i)
  const count = subject.has.length + ids.length
  return [
    ...(known.filter(({ inUse }) => inUse).length < ids.length ? [unmet('reviewerUnknown', 'A8')] : []),
    ...known.flatMap((one) => [
      ...(one.barred ? [unmet('seatBarred', 'A28', { name: one.name })] : []),
      ...(one.signed ? [] : [unmet('seatUnsigned', 'A28', { name: one.name })]),
      ...(subject.closedTo.includes(one.id) ? [unmet('givenInConflict', 'A28', { name: one.name, applicant })] : []),
    ]),
    ...(new Set([...subject.has, ...ids]).size < count ? [unmet('givenTwice', 'A16', { applicant })] : []),
    ...(double === undefined ? [] : [unmet('twoOfOneEmployerFor', 'A8', { employer: double, applicant })]),
    ...(count < facts.sheets ? [unmet('givenTooFew', 'A8', { applicant, count, minimum: facts.sheets })] : []),
  ]
}

/**
 * Everything by which an assignment breaks a rule: empty where it keeps to all of them (A8(2), A16, A28). With `only`, what concerns
 * these applications.
 */
export function faultsOf(facts: AssignmentFacts, given: readonly Given[], only?: ReadonlySet<string>): Unmet[] {
  const by = new Map(facts.candidates.map((one) => [one.id, one]))
  const looked = given.filter(({ applicationId }) => !only || only.has(applicationId))
  const givenTo = new Map(looked.map(({ applicationId, reviewerIds }) => [applicationId, reviewerIds]))
  const known = new Set(facts.subjects.map(({ id }) => id))
  const strangers = looked.filter(({ applicationId }) => !known.has(applicationId)).length
  const { cap } = facts
  const loads = loadsOf(facts, given)
  const touched = new Set(looked.flatMap(({ reviewerIds }) => reviewerIds))
  const over = facts.candidates.filter(({ id }) => cap !== null && touched.has(id) && (loads.get(id) ?? 0) > cap)
  return [
    ...(strangers > 0 ? [unmet('givenGone', 'A16', { count: strangers })] : []),
    ...facts.subjects
      .filter(({ id }) => !only || only.has(id))
      .flatMap((subject) => faultsOfOne(facts, subject, givenTo.get(subject.id) ?? [], by)),
    ...over.map(({ id, name }) => unmet('givenOverCap', 'A16', { name, count: loads.get(id) ?? 0, cap: cap ?? 0 })),
  ]
}
