import { openProposalById, settle } from '@/lib/data/proposals'
import type { Actor } from '@/lib/rules/actor'
import { rejectProposal as row } from '@/lib/rules/stages/announcement'
import type { Result } from '@/lib/rules/unmet'
import { perform } from '../perform'
import type { RejectProposalInput } from './inputs'

/** Sends a proposal back to the handlers with a reason (A8). */
export async function rejectProposal(actor: Actor, input: RejectProposalInput, now: Date): Promise<Result<void>> {
  const { cycleId, proposalId, reason } = input
  return perform(actor, now, {
    row,
    cycleId,
    subject: { kind: 'proposal', id: proposalId },
    load: async (tx) => ({ proposal: await openProposalById(tx, cycleId, proposalId), actorId: actor.userId, reason }),
    write: (tx) =>
      settle(tx, proposalId, { outcome: 'rejected', settledBy: actor.userId ?? '', settledAt: now, reason }),
    trace: ({ proposal }) => ({ after: { act: proposal?.act, reason } }),
  })
}
