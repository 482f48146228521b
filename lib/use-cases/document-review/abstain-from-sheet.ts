import { assignmentFacts, excuse, ownAssignmentId } from '@/lib/data/assignments'
import type { Actor } from '@/lib/rules/actor'
import { abstainFromSheet as row } from '@/lib/rules/stages/review-panels'
import type { Result } from '@/lib/rules/unmet'
import { perform } from '../perform'
import type { AbstainInput } from './inputs'

/** A reviewer gives an own sheet back with the reason; the office finds another (A16). */
export async function abstainFromSheet(actor: Actor, input: AbstainInput, now: Date): Promise<Result<void>> {
  const { cycleId, applicationId, round, reason } = input
  return perform(actor, now, {
    row,
    cycleId,
    applicationId,
    subject: { kind: 'application', id: applicationId },
    load: async (tx) => {
      const id = await ownAssignmentId(tx, actor.reviewerId ?? '', applicationId, round)
      const facts = id && (await assignmentFacts(tx, id, cycleId))
      return id && facts ? { ...facts, id, exists: true, reason } : null
    },
    write: (tx, { id }) => excuse(tx, id, { excusedAt: now, excusedBy: actor.userId ?? '', excusedWhy: reason }),
    trace: () => ({ after: { round, reason } }),
  })
}
