import { openWork } from '@/lib/data/corrections'
import type { Actor } from '@/lib/rules/actor'
import { closeApplications as row } from '@/lib/rules/stages/application-handling'
import type { Result } from '@/lib/rules/unmet'
import { perform } from '../perform'
import type { CloseApplicationsInput } from './close-applications.input'

/** The office closes the applications: the edition goes on to the check of eligibility (A14 → A15). */
export async function closeApplications(
  actor: Actor,
  { cycleId }: CloseApplicationsInput,
  now: Date,
): Promise<Result<void>> {
  return perform(actor, now, {
    row,
    cycleId,
    subject: { kind: 'cycle', id: cycleId },
    load: async (tx, cycle) => ({ now, closesAt: cycle.windowClosesAt, ...(await openWork(tx, cycleId, now)) }),
    write: async () => undefined,
  })
}
