import type { CycleFacts } from '@/lib/data/cycles'
import type { CallFacts } from '@/lib/text/papers/announcement'
import type { Subject } from '../subject'

/** The call and the announcement rest on the rulebook and window that the edition has pinned (A13). */
export async function announcementSubjects(_tx: unknown, cycle: CycleFacts): Promise<Subject<CallFacts>[]> {
  const { pinnedAt, windowOpensAt, windowClosesAt, rulebook } = cycle
  if (!pinnedAt || !windowOpensAt || !windowClosesAt) return []
  const { seats, conditions, application, bars, criteriaEdition } = rulebook
  const content = {
    opensAt: windowOpensAt.toISOString(),
    closesAt: windowClosesAt.toISOString(),
    criteria: criteriaEdition,
    seats,
    conditions,
    reapplyYears: bars.reapplyYears,
    reportLimit: application.reportLimit,
    profileLimit: application.profileLimit,
  }
  return [{ id: '', name: '', content }]
}
