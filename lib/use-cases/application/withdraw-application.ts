import { markApplication, stateOf } from '@/lib/data/applications'
import { post } from '@/lib/data/outbox'
import type { Actor } from '@/lib/rules/actor'
import { withdrawApplication as row } from '@/lib/rules/stages/application-writing'
import type { Result } from '@/lib/rules/unmet'
import { onApplication } from './on-application'
import type { WithdrawApplicationInput } from './withdraw-application.input'

/** The applicant leaves the edition, with a reason on record (A5). */
export async function withdrawApplication(
  actor: Actor,
  { applicationId, reason }: WithdrawApplicationInput,
  now: Date,
): Promise<Result<void>> {
  return onApplication(actor, now, {
    row,
    applicationId,
    load: async (_tx, application, cycle) => ({
      cycleId: cycle.id,
      application: stateOf(application),
      isOwn: actor.partyIds.includes(application.partyId),
    }),
    write: async (tx, { application }, cycle) => {
      await markApplication(tx, applicationId, { withdrawnAt: now, withdrawnReason: reason })
      const facts = { cycle: cycle.title, at: now.toISOString() }
      const { partyId } = application
      await post(tx, now, [{ kind: 'withdrawn', facts, cycleId: cycle.id, applicationId, partyId }])
    },
    trace: () => ({ after: { reason } }),
  })
}
