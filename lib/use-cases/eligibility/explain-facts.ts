import { cellOf, lockReply, writeExplanation } from '@/lib/data/inquiries'
import type { Actor } from '@/lib/rules/actor'
import { explainFacts as row } from '@/lib/rules/stages/eligibility-inquiries'
import type { Result } from '@/lib/rules/unmet'
import { perform } from '../perform'
import type { ExplainFactsInput } from './explain-facts.input'

/** The applicant explains what a department stated about it; the department is not named to it (A15). */
export async function explainFacts(actor: Actor, input: ExplainFactsInput, now: Date): Promise<Result<void>> {
  const { cycleId, replyId, explanation } = input
  return perform(actor, now, {
    row,
    cycleId,
    subject: { kind: 'inquiryReply', id: replyId },
    load: async (tx) => {
      const reply = await lockReply(tx, replyId, cycleId)
      // what is sensitive isn't told to the one concerned
      if (!reply || reply.sensitive || !actor.partyIds.includes(reply.partyId)) return null
      return {
        isOwn: true,
        cell: cellOf(reply),
        decided: reply.eligible !== null,
        explained: reply.explainedAt !== null,
      }
    },
    write: (tx) => writeExplanation(tx, replyId, explanation, now),
  })
}
