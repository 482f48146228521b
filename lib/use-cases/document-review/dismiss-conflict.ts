import { conflictsOf, dismissConflictRow } from '@/lib/data/panels'
import type { Actor } from '@/lib/rules/actor'
import { dismissConflict as row } from '@/lib/rules/stages/review-panels'
import type { Result } from '@/lib/rules/unmet'
import { perform } from '../perform'
import type { DismissInput } from './inputs'

/** The lead finds, with a reason, that a conflict that was raised doesn't stand (A28). */
export async function dismissConflict(actor: Actor, input: DismissInput, now: Date): Promise<Result<void>> {
  const { cycleId, conflictId, reason } = input
  return perform(actor, now, {
    row,
    cycleId,
    subject: { kind: 'conflict', id: conflictId },
    load: async (tx) => {
      const conflict = (await conflictsOf(tx, cycleId)).find(({ id }) => id === conflictId)
      return conflict
        ? {
            stands: conflict.dismissedAt === null,
            raisedBy: conflict.raisedBy,
            actorId: actor.userId,
            reason,
            conflict,
          }
        : null
    },
    write: (tx) =>
      dismissConflictRow(tx, conflictId, { dismissedBy: actor.userId ?? '', dismissedAt: now, dismissedWhy: reason }),
    trace: ({ conflict }) => ({
      after: { reviewer: conflict.reviewerName, applicant: conflict.applicantName, reason },
    }),
  })
}
