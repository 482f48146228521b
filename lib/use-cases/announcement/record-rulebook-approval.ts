import { hasScores, insertApproval } from '@/lib/data/cycles'
import type { Actor } from '@/lib/rules/actor'
import { dayOf } from '@/lib/rules/calendar'
import { recordRulebookApproval as row } from '@/lib/rules/stages/announcement'
import type { Result } from '@/lib/rules/unmet'
import { perform } from '../perform'
import type { ApprovalInput } from './inputs'

/** Records the leading group's approval of standards and procedures, before the first score (A7(2)). */
export async function recordRulebookApproval(actor: Actor, input: ApprovalInput, now: Date): Promise<Result<void>> {
  return perform(actor, now, {
    row,
    cycleId: input.cycleId,
    subject: { kind: 'cycle', id: input.cycleId },
    load: async (tx) => ({
      hasScores: await hasScores(tx, input.cycleId),
      approvedOn: input.approvedOn,
      today: dayOf(now),
    }),
    write: (tx) => insertApproval(tx, { ...input, recordedBy: actor.userId ?? '', recordedAt: now }),
    trace: () => ({ after: { document: input.document, approvedOn: input.approvedOn } }),
  })
}
