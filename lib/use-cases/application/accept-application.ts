import { type ApplicationRecord, markApplication, stateOf } from '@/lib/data/applications'
import { answerCorrections, correctionDueAt } from '@/lib/data/corrections'
import type { CycleFacts } from '@/lib/data/cycles'
import type { Tx } from '@/lib/data/db'
import { post } from '@/lib/data/outbox'
import { recommendationsOf } from '@/lib/data/recommendations'
import type { Actor } from '@/lib/rules/actor'
import { type AcceptFacts, acceptApplication as row } from '@/lib/rules/stages/application-handling'
import type { Result } from '@/lib/rules/unmet'
import type { AcceptApplicationInput } from './accept-application.input'
import { onApplication } from './on-application'

/** What the acceptance asks about one application. */
export async function acceptFacts(
  tx: Tx,
  application: ApplicationRecord,
  cycle: Pick<CycleFacts, 'id' | 'rulebook'>,
  now: Date,
): Promise<AcceptFacts> {
  const opinions = await recommendationsOf(tx, application.id)
  return {
    cycleId: cycle.id,
    application: stateOf(application),
    now,
    correctionDueAt: await correctionDueAt(tx, application.id),
    recommendationRequired: cycle.rulebook.application.recommendationRequired,
    recommended: opinions.some(({ bodyId, recommends }) => recommends && bodyId === application.recommendingBodyId),
  }
}

/** The office accepts a submission: it is complete and goes on to the check of eligibility (A14). */
export async function acceptApplication(
  actor: Actor,
  { applicationId }: AcceptApplicationInput,
  now: Date,
): Promise<Result<void>> {
  return onApplication(actor, now, {
    row,
    applicationId,
    load: (tx, application, cycle) => acceptFacts(tx, application, cycle, now),
    write: async (tx, { application }, cycle) => {
      await answerCorrections(tx, applicationId, now)
      await markApplication(tx, applicationId, { acceptedAt: now, returnedAt: null })
      const facts = { cycle: cycle.title, at: now.toISOString() }
      const { partyId } = application
      await post(tx, now, [{ kind: 'accepted', facts, cycleId: cycle.id, applicationId, partyId }])
    },
  })
}
