import { shortlistedApplication, writeDefencePlan, writeDefenceRecord } from '@/lib/data/on-site'
import { post } from '@/lib/data/outbox'
import type { Actor } from '@/lib/rules/actor'
import { planDefence as planRow, recordDefence as recordRow } from '@/lib/rules/stages/on-site-review'
import type { Result } from '@/lib/rules/unmet'
import { perform } from '../perform'
import type { PlanDefenceInput, RecordDefenceInput } from './inputs'
import { assignSecondRound, mayRecordFor } from './visit'

/** Plans the hearing of a shortlisted individual and gives the panel its sheets (A17). */
export async function planDefence(actor: Actor, input: PlanDefenceInput, now: Date): Promise<Result<void>> {
  const { cycleId, applicationId, heldAt, place } = input
  return perform(actor, now, {
    row: planRow,
    cycleId,
    applicationId,
    subject: { kind: 'application', id: applicationId },
    load: async (tx, { rulebook }) => {
      const application = await shortlistedApplication(tx, cycleId, applicationId)
      return {
        application,
        isShortlistedIndividual: application?.kind === 'individual',
        recorded: application?.defence?.outcome != null,
        heldAt,
        now,
        team: application?.team.length ?? 0,
        teamMin: rulebook.review.defenceTeamMin,
      }
    },
    write: async (tx, { application }, cycle) => {
      if (!application) throw new Error('decided without an application')
      const by = actor.userId ?? ''
      await writeDefencePlan(tx, { cycleId, applicationId, heldAt, place, plannedBy: by, plannedAt: now })
      await assignSecondRound(tx, application, cycleId, 'defence', by, now)
      const facts = { cycle: cycle.title, heldAt: heldAt.toISOString(), place }
      await post(tx, now, [{ kind: 'defencePlan', cycleId, applicationId, partyId: application.partyId, facts }])
    },
    trace: () => ({ after: { heldAt, place } }),
  })
}

/** Puts a hearing on record with its questions, or the absence with its reason (A17). */
export async function recordDefence(actor: Actor, input: RecordDefenceInput, now: Date): Promise<Result<void>> {
  const { cycleId, applicationId, outcome, reason, questions } = input
  return perform(actor, now, {
    row: recordRow,
    cycleId,
    applicationId,
    subject: { kind: 'application', id: applicationId },
    load: async (tx) => {
      const application = await shortlistedApplication(tx, cycleId, applicationId)
      if (!application || !mayRecordFor(actor, application)) return null
      const { defence } = application
      return {
        planned: defence !== null,
        recorded: defence?.outcome != null,
        mayRecord: true,
        outcome,
        reason,
        heldAt: defence?.heldAt ?? now,
        now,
      }
    },
    write: (tx) =>
      writeDefenceRecord(tx, applicationId, {
        outcome,
        outcomeWhy: reason,
        questions: questions === '' ? [] : [{ question: questions, answer: '' }],
        recordedBy: actor.userId ?? '',
        recordedAt: now,
      }),
    trace: () => ({ after: { outcome, reason } }),
  })
}
