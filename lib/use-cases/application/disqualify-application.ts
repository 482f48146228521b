import { markApplication, stateOf } from '@/lib/data/applications'
import { post } from '@/lib/data/outbox'
import type { Actor } from '@/lib/rules/actor'
import { disqualifyApplication as row } from '@/lib/rules/stages/application-handling'
import type { Result } from '@/lib/rules/unmet'
import type { DisqualifyApplicationInput } from './disqualify-application.input'
import { onApplication } from './on-application'

/** The lead takes an application out of the edition, on an article and with a reason, and the applicant is told both. */
export async function disqualifyApplication(
  actor: Actor,
  { applicationId, article, reason }: DisqualifyApplicationInput,
  now: Date,
): Promise<Result<void>> {
  return onApplication(actor, now, {
    row,
    applicationId,
    load: async (_tx, application, cycle) => ({ cycleId: cycle.id, application: stateOf(application) }),
    write: async (tx, { application }, cycle) => {
      await markApplication(tx, applicationId, { disqualifiedAt: now })
      const facts = { cycle: cycle.title, article, reason }
      const { partyId } = application
      await post(tx, now, [{ kind: 'disqualified', facts, cycleId: cycle.id, applicationId, partyId }])
    },
    trace: () => ({ after: { article, reason } }),
  })
}
