import { markApplication, stateOf } from '@/lib/data/applications'
import { answerCorrections, correctionDueAt, insertCorrection } from '@/lib/data/corrections'
import { post } from '@/lib/data/outbox'
import type { Actor } from '@/lib/rules/actor'
import { type ReturnFacts, returnApplication as row } from '@/lib/rules/stages/application-handling'
import type { Result } from '@/lib/rules/unmet'
import { onApplication } from './on-application'
import type { ReturnApplicationInput } from './return-application.input'

/** The office returns a submission: what is to be corrected, and by when (A14). */
export async function returnApplication(
  actor: Actor,
  { applicationId, items, dueAt }: ReturnApplicationInput,
  now: Date,
): Promise<Result<void>> {
  return onApplication(actor, now, {
    row,
    applicationId,
    load: async (tx, application, cycle): Promise<ReturnFacts> => ({
      cycleId: cycle.id,
      application: stateOf(application),
      now,
      correctionDueAt: await correctionDueAt(tx, applicationId),
      dueAt,
      correctionDays: cycle.rulebook.application.correctionDays,
    }),
    write: async (tx, { application }, cycle) => {
      // an earlier request that lapsed is closed by the new one
      await answerCorrections(tx, applicationId, now)
      await insertCorrection(tx, { applicationId, items, dueAt, requestedBy: actor.userId ?? '', requestedAt: now })
      await markApplication(tx, applicationId, { returnedAt: now })
      const facts = { cycle: cycle.title, count: items.length, dueAt: dueAt.toISOString() }
      const { partyId } = application
      await post(tx, now, [{ kind: 'returned', facts, cycleId: cycle.id, applicationId, partyId }])
    },
    trace: () => ({ after: { items, dueAt } }),
  })
}
