import type { Rulebook } from './rulebook'

export const CHOICES = ['for', 'against', 'abstain'] as const
export type Choice = (typeof CHOICES)[number]

/** One candidate's vote: who could vote (present and not recused), and what came in. */
export type Tally = { voting: number; for: number; against: number; abstain: number }

/** What came in on one candidate; who handed in an invalid paper is in none of them. */
export type Counts = Record<Choice, number>

/** How many papers of a candidate were valid. */
export const validOf = (counts: Counts): number => CHOICES.reduce((sum, choice) => sum + counts[choice], 0)

/** Candidates on whom two people who entered the same papers disagree. */
export function differing(first: Readonly<Record<string, Counts>>, second: Readonly<Record<string, Counts>>): string[] {
  const ids = [...new Set([...Object.keys(first), ...Object.keys(second)])]
  return ids.filter((id) => CHOICES.some((choice) => first[id]?.[choice] !== second[id]?.[choice]))
}

/** How many must be present of those due: the fraction, rounded up. */
export function quorumOf(due: number, [part, whole]: Rulebook['meeting']['quorum']): number {
  return Math.ceil((due * part) / whole)
}

/** How many must be in favour of those who vote on this candidate; at least one. A recused member is not in the number. */
export function votesNeeded(voting: number, [part, whole]: Rulebook['meeting']['pass']): number {
  return Math.max(1, Math.ceil((voting * part) / whole))
}

/** Has the candidate passed (A18; the pass mark is the rulebook's)? */
export function passes(tally: Tally, pass: Rulebook['meeting']['pass']): boolean {
  return tally.for >= votesNeeded(tally.voting, pass)
}
