import { addMonths, type Day } from './calendar'

/** Where a conflict of interest comes from (A28; `domain.md` 3.8). */
export const CONFLICT_SOURCES = ['sameEmployer', 'pastEmployer', 'winnersEmployee', 'declared', 'claimed'] as const
export type ConflictSource = (typeof CONFLICT_SOURCES)[number]

export type Employment = { name: string; partyId: string | null; until: Day | null }
export type ReviewerFacts = {
  employerName: string
  employerId: string | null
  /** the trade of an employer that won the award earlier and sends reviewers (A25); null otherwise */
  winnersIndustry: string | null
  pastEmployers: readonly Employment[]
}
/** An applicant and those whose interest is its own: for a person, also the employer. */
export type ApplicantFacts = { partyIds: readonly string[]; names: readonly string[]; industry: string }

const same = (employer: { name: string; partyId: string | null }, applicant: ApplicantFacts) =>
  (employer.partyId !== null && applicant.partyIds.includes(employer.partyId)) ||
  applicant.names.includes(employer.name.trim())

/**
 * Conflicts that follow from what is on record: the same employer now, or within the rulebook's years before `on`; an earlier winner's
 * employee towards its own trade.
 */
export function computedConflicts(
  reviewer: ReviewerFacts,
  applicant: ApplicantFacts,
  on: Day,
  years: number,
): ConflictSource[] {
  const found: ConflictSource[] = []
  if (same({ name: reviewer.employerName, partyId: reviewer.employerId }, applicant)) found.push('sameEmployer')
  const since = addMonths(on, -12 * years)
  const recent = reviewer.pastEmployers.filter(({ until }) => until === null || until >= since)
  if (recent.some((employer) => same(employer, applicant))) found.push('pastEmployer')
  // GB/T 4754: the same class of two digits is the same trade
  const trade = (industry: string) => industry.replace(/\D/g, '').slice(0, 2)
  const theirs = trade(reviewer.winnersIndustry ?? '')
  if (found.length === 0 && theirs !== '' && theirs === trade(applicant.industry)) found.push('winnersEmployee')
  return found
}

/** Who records for a panel on one applicant: its lead, or where a conflict keeps the lead away, the first member without one. */
export function presiderOf(
  panel: { leadId: string; memberIds: readonly string[] },
  keptAway: ReadonlySet<string>,
): string | null {
  return [panel.leadId, ...[...panel.memberIds].sort()].find((id) => !keptAway.has(id)) ?? null
}
