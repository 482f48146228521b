import { addDays, addYears, type Day } from './calendar'
import type { Rulebook } from './rulebook'
import { type Unmet, unmet } from './unmet'

/** An honour of the register, as far as it bars. */
export type HonourFacts = {
  lane: 'award' | 'nomination' | 'individual'
  awardYear: number
  editionLabel: string
  revoked: boolean
}
/** A bar after revocation for fraud (A27), by its first and last day. */
export type BarFacts = { from: Day; until: Day; decision: string }

/** The first year in which a winner may apply again: ten years after, the award year not counted (A23, reading A6). */
export function firstYearAfterAward(awardYear: number, bars: Rulebook['bars']): number {
  return awardYear + bars.reapplyYears + 1
}

/** From the day after the approval of the revocation to the corresponding date five years on (A27, reading A35). */
export function fraudBar(approvedOn: Day, bars: Rulebook['bars']): { from: Day; until: Day } {
  return { from: addDays(approvedOn, 1), until: addYears(approvedOn, bars.fraudYears) }
}

/**
 * Why this party may not apply in an edition whose window closes on `closesOn`; empty when it may. Winners wait ten years (A23), whoever
 * defrauded five (A27); nominees are free (A24), and a title that was revoked bars only by its own bar.
 */
export function reapplicationBars(
  honours: readonly HonourFacts[],
  bars: readonly BarFacts[],
  closesOn: Day,
  rulebook: Rulebook['bars'],
): Unmet[] {
  const year = Number(closesOn.slice(0, 4))
  const winners = honours
    .filter(({ lane, revoked }) => lane !== 'nomination' && !revoked)
    .map(({ awardYear, editionLabel }) => ({
      edition: editionLabel,
      awardYear,
      first: firstYearAfterAward(awardYear, rulebook),
    }))
    .filter(({ first }) => year < first)
    .map(({ edition, awardYear, first }) =>
      unmet('wonWithinTenYears', 'A23', {
        edition,
        awardYear: String(awardYear),
        first: String(first),
        years: rulebook.reapplyYears,
      }),
    )
  const frauds = bars
    .filter(({ from, until }) => from <= closesOn && closesOn <= until)
    .map(({ until, decision }) => unmet('barredAfterFraud', 'A27', { until, decision, years: rulebook.fraudYears }))
  return [...winners, ...frauds]
}

/** Has this party won the award before, whatever became of the bar? A later award is a repeat: no money, no seat (A23, reading A5). */
export function isRepeatWinner(honours: readonly HonourFacts[]): boolean {
  return honours.some(({ lane, revoked }) => lane !== 'nomination' && !revoked)
}
