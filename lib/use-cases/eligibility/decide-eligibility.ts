import { applicationFacts } from '@/lib/data/applications'
import type { CycleFacts } from '@/lib/data/cycles'
import type { Tx } from '@/lib/data/db'
import { cellOf, countInquiries, repliesAbout, writeEligibility } from '@/lib/data/inquiries'
import { post } from '@/lib/data/outbox'
import type { Actor } from '@/lib/rules/actor'
import { type ConditionFinding, decideEligibility as row } from '@/lib/rules/stages/eligibility'
import type { Result } from '@/lib/rules/unmet'
import { conditionsOf } from '../application/conditions-of'
import { seeSubmission } from '../application/see-submission'
import { perform } from '../perform'
import type { DecideEligibilityInput } from './decide-eligibility.input'

async function load(tx: Tx, actor: Actor, input: DecideEligibilityInput, cycle: CycleFacts, now: Date) {
  const application = await applicationFacts(tx, input.applicationId)
  if (!application) return null
  const submission = await seeSubmission(actor, input.applicationId)
  const computed = submission ? conditionsOf(submission, cycle, now) : []
  const findings: ConditionFinding[] = computed.flatMap(({ condition, state }) => {
    const finding = input.findings[condition]
    return finding ? [{ condition, computed: state, ...finding }] : []
  })
  return {
    application,
    isAccepted: application.acceptedAt !== null,
    isOut: application.withdrawnAt !== null || application.disqualifiedAt !== null,
    cells: (await repliesAbout(tx, input.applicationId)).map(cellOf),
    asked: (await countInquiries(tx, input.cycleId)) > 0,
    conditions: computed.map(({ condition }) => condition),
    findings,
    eligible: input.outcome === 'eligible',
  }
}

/** Decides on one applicant, condition by condition, with the office's reasons (A10, A11, A15). */
export async function decideEligibility(
  actor: Actor,
  input: DecideEligibilityInput,
  now: Date,
): Promise<Result<{ number: number }>> {
  const { cycleId, applicationId, reason } = input
  return perform(actor, now, {
    row,
    cycleId,
    applicationId,
    subject: { kind: 'application', id: applicationId },
    load: (tx, cycle) => load(tx, actor, input, cycle, now),
    write: async (tx, { application, eligible, findings }, cycle) => {
      const decision = {
        applicationId,
        eligible,
        conditions: findings,
        reason,
        decidedBy: actor.userId ?? '',
        decidedAt: now,
      }
      const number = await writeEligibility(tx, decision)
      const kind = eligible ? 'eligible' : 'ineligible'
      await post(tx, now, [
        { kind, cycleId, applicationId, partyId: application.partyId, facts: { cycle: cycle.title, reason } },
      ])
      return { number }
    },
    trace: ({ eligible, findings }) => ({ after: { eligible, findings, reason } }),
  })
}
