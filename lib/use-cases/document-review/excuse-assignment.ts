import { assignmentFacts, excuse } from '@/lib/data/assignments'
import type { Actor } from '@/lib/rules/actor'
import { excuseAssignment as row } from '@/lib/rules/stages/review-panels'
import type { Result } from '@/lib/rules/unmet'
import { perform } from '../perform'
import type { ExcuseInput } from './inputs'

/** Excuses a reviewer from one sheet, on record (A16). */
export async function excuseAssignment(actor: Actor, input: ExcuseInput, now: Date): Promise<Result<void>> {
  const { cycleId, assignmentId, reason } = input
  return perform(actor, now, {
    row,
    cycleId,
    subject: { kind: 'assignment', id: assignmentId },
    load: async (tx) => {
      const facts = await assignmentFacts(tx, assignmentId, cycleId)
      return facts && { ...facts, exists: true, reason }
    },
    write: (tx) => excuse(tx, assignmentId, { excusedAt: now, excusedBy: actor.userId ?? '', excusedWhy: reason }),
    trace: () => ({ after: { reason } }),
  })
}
