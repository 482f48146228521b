import { declarationFacts, writeDeclaration } from '@/lib/data/declarations'
import { writeConflicts } from '@/lib/data/panels'
import type { Actor } from '@/lib/rules/actor'
import { declareConflict as row } from '@/lib/rules/stages/review-panels'
import type { Result } from '@/lib/rules/unmet'
import { perform } from '../perform'
import type { DeclareInput } from './inputs'

/** Seeing only the applicant's name, a reviewer declares free or in conflict; a conflict shuts the file at once (A28). */
export async function declareConflict(actor: Actor, input: DeclareInput, now: Date): Promise<Result<void>> {
  const { cycleId, applicationId, isFree, reason } = input
  const reviewerId = actor.reviewerId ?? ''
  return perform(actor, now, {
    row,
    cycleId,
    applicationId,
    subject: { kind: 'application', id: applicationId },
    load: async (tx) => {
      const facts = await declarationFacts(tx, reviewerId, applicationId)
      return facts && { ...facts, isFree, reason }
    },
    write: async (tx) => {
      await writeDeclaration(tx, { cycleId, reviewerId, applicationId, isFree, declaredAt: now })
      if (isFree) return
      const conflict = {
        reviewerId,
        applicationId,
        source: 'declared' as const,
        detail: reason,
        raisedBy: actor.userId,
      }
      await writeConflicts(tx, cycleId, [conflict], now)
    },
    trace: () => ({ after: { isFree, reason } }),
  })
}
