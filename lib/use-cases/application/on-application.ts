import { type ApplicationRecord, applicationSeen, stateOf } from '@/lib/data/applications'
import { correctionDueAt } from '@/lib/data/corrections'
import { type CycleFacts, cycleIdOfApplication } from '@/lib/data/cycles'
import { db, type Tx } from '@/lib/data/db'
import { scopeOf } from '@/lib/data/scope'
import type { Actor } from '@/lib/rules/actor'
import type { Transition } from '@/lib/rules/decide'
import type { Writing } from '@/lib/rules/stages/application-facts'
import { type Result, refused, unmet } from '@/lib/rules/unmet'
import { type Act, perform } from '../perform'

type OnApplication<S, R> = Pick<Act<S, R>, 'write' | 'trace' | 'draft'> & {
  row: Transition<S>
  applicationId: string
  load: (tx: Tx, application: ApplicationRecord, cycle: CycleFacts) => Promise<S>
}

/** An act on one application that the actor sees; what isn't seen isn't found. */
export async function onApplication<S, R>(
  actor: Actor,
  now: Date,
  { applicationId, load, ...act }: OnApplication<S, R>,
): Promise<Result<R>> {
  // a visitor, or a session that ran out: what is to be seen isn't asked at all
  if (actor.userId === null) return refused(unmet('wrongRole', act.row.article))
  const cycleId = await cycleIdOfApplication(db, applicationId)
  if (!cycleId) return refused(unmet('notFound', act.row.article))
  return perform<S, R>(actor, now, {
    ...act,
    cycleId,
    applicationId,
    subject: { kind: 'application', id: applicationId },
    load: async (tx, cycle) => {
      const application = await applicationSeen(tx, scopeOf(actor), applicationId)
      return application && load(tx, application, cycle)
    },
  })
}

/** The facts that every act of the applicant on an application begins with. */
export async function writingFacts(
  tx: Tx,
  actor: Actor,
  now: Date,
  application: ApplicationRecord,
  cycle: Pick<CycleFacts, 'id' | 'windowOpensAt' | 'windowClosesAt'>,
): Promise<Writing> {
  return {
    cycleId: cycle.id,
    application: stateOf(application),
    isOwn: actor.partyIds.includes(application.partyId),
    window: { now, opensAt: cycle.windowOpensAt, closesAt: cycle.windowClosesAt },
    correctionDueAt: await correctionDueAt(tx, application.id),
  }
}
