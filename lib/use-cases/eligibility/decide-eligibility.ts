import { applicationFacts } from '@/lib/data/applications'
import type { CycleFacts } from '@/lib/data/cycles'
import type { Tx } from '@/lib/data/db'
import { cellOf, type ReplyFacts, repliesAbout, writeEligibility } from '@/lib/data/inquiries'
import { post } from '@/lib/data/outbox'
import { scopeOf } from '@/lib/data/scope'
import type { Actor } from '@/lib/rules/actor'
import { type ConditionFinding, decideEligibility as row } from '@/lib/rules/stages/eligibility'
import type { Result } from '@/lib/rules/unmet'
import { conditionsOf } from '../application/conditions-of'
import { seeSubmission } from '../application/see-submission'
import { perform } from '../perform'
import type { DecideEligibilityInput } from './decide-eligibility.input'

/** Objections that whoever decides doesn't get to read. */
export function secretsAmong(replies: readonly ReplyFacts[]): number {
  return replies.filter(({ hidden, answer }) => hidden && (answer === 'facts' || answer === 'veto')).length
}

async function load(tx: Tx, actor: Actor, input: DecideEligibilityInput, cycle: CycleFacts, now: Date) {
  const application = await applicationFacts(tx, input.applicationId)
  if (!application) return null
  const submission = await seeSubmission(actor, input.applicationId)
  const computed = submission ? conditionsOf(submission, cycle, now) : []
  const findings: ConditionFinding[] = computed.flatMap(({ condition, state }) => {
    const finding = input.findings[condition]
    return finding ? [{ condition, computed: state, ...finding }] : []
  })
  const replies = await repliesAbout(tx, scopeOf(actor), input.applicationId)
  return {
    application,
    isAccepted: application.acceptedAt !== null,
    isOut: application.withdrawnAt !== null || application.disqualifiedAt !== null,
    cells: replies.map(cellOf),
    asked: replies.length > 0,
    secrets: secretsAmong(replies),
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
