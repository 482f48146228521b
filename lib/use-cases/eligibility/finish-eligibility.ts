import type { Tx } from '@/lib/data/db'
import { acceptedApplications, countInquiries, openReplies } from '@/lib/data/inquiries'
import type { Actor } from '@/lib/rules/actor'
import { finishEligibility as row } from '@/lib/rules/stages/eligibility'
import type { Result } from '@/lib/rules/unmet'
import type { CycleInput } from '../announcement/inputs'
import { perform } from '../perform'

/** Where the check of eligibility stands. */
export async function finishFacts(tx: Tx, cycleId: string) {
  const applications = await acceptedApplications(tx, cycleId)
  return {
    undecided: applications.filter(({ eligible }) => eligible === null).map(({ name }) => name),
    openCells: await openReplies(tx, cycleId),
    asked: (await countInquiries(tx, cycleId)) > 0,
    eligible: applications.filter(({ eligible }) => eligible).length,
  }
}

/** Ends the check of eligibility: the list of the eligible stands, document review begins (A15, A16). */
export async function finishEligibility(actor: Actor, { cycleId }: CycleInput, now: Date): Promise<Result<void>> {
  return perform(actor, now, {
    row,
    cycleId,
    subject: { kind: 'cycle', id: cycleId },
    load: (tx) => finishFacts(tx, cycleId),
    write: async () => undefined,
  })
}
