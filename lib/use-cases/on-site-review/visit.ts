import type { Tx } from '@/lib/data/db'
import {
  type ShortlistedApplication,
  shortlistedApplication,
  writeVisitPlan,
  writeVisitRecord,
} from '@/lib/data/on-site'
import { post } from '@/lib/data/outbox'
import { writeAssignments } from '@/lib/data/panels'
import type { Actor } from '@/lib/rules/actor'
import { dayOf } from '@/lib/rules/calendar'
import { planVisit as planRow, recordVisit as recordRow } from '@/lib/rules/stages/on-site-review'
import type { Round } from '@/lib/rules/stages/review-sheets'
import type { Result } from '@/lib/rules/unmet'
import { perform } from '../perform'
import type { PlanVisitInput, RecordVisitInput } from './inputs'

/** Sheets of the second round for the panel's members without conflict, once. */
export async function assignSecondRound(
  tx: Tx,
  application: ShortlistedApplication,
  cycleId: string,
  round: Round,
  by: string,
  at: Date,
): Promise<void> {
  const has = new Set(application.sheets.map(({ reviewerId }) => reviewerId))
  const pairs = application.team
    .filter((id) => !has.has(id))
    .map((reviewerId) => ({ reviewerId, applicationId: application.id }))
  if (pairs.length > 0) await writeAssignments(tx, cycleId, round, pairs, by, at)
}

/** May this person put on record how it went: the office, or a member of the team? */
export function mayRecordFor(actor: Actor, application: ShortlistedApplication): boolean {
  const isOffice = actor.roles.includes('handler') || actor.roles.includes('lead')
  return isOffice || (actor.reviewerId !== null && application.team.includes(actor.reviewerId))
}

/** Plans the visit to a shortlisted organization, at most the rulebook's days, and gives the team its sheets (A17). */
export async function planVisit(actor: Actor, input: PlanVisitInput, now: Date): Promise<Result<void>> {
  const { cycleId, applicationId, agenda, days } = input
  return perform(actor, now, {
    row: planRow,
    cycleId,
    applicationId,
    subject: { kind: 'application', id: applicationId },
    load: async (tx, { rulebook }) => {
      const application = await shortlistedApplication(tx, cycleId, applicationId)
      return {
        application,
        isShortlistedOrganization: application?.kind === 'organization',
        recorded: application?.visit?.outcome != null,
        days,
        daysMax: rulebook.site.daysMax,
        today: dayOf(now),
        team: application?.team.length ?? 0,
        teamMin: rulebook.review.siteTeamMin,
      }
    },
    write: async (tx, { application }, cycle) => {
      if (!application) throw new Error('decided without an application')
      const by = actor.userId ?? ''
      await writeVisitPlan(tx, { cycleId, applicationId, agenda, plannedBy: by, plannedAt: now }, days)
      await assignSecondRound(tx, application, cycleId, 'onSite', by, now)
      const facts = { cycle: cycle.title, days: days.join('、') }
      await post(tx, now, [{ kind: 'visitPlan', cycleId, applicationId, partyId: application.partyId, facts }])
    },
    trace: () => ({ after: { days } }),
  })
}

/** Puts a visit on record with its findings, or the absence with its reason (A17). */
export async function recordVisit(actor: Actor, input: RecordVisitInput, now: Date): Promise<Result<void>> {
  const { cycleId, applicationId, outcome, reason, strengths, opportunities, verified } = input
  return perform(actor, now, {
    row: recordRow,
    cycleId,
    applicationId,
    subject: { kind: 'application', id: applicationId },
    load: async (tx) => {
      const application = await shortlistedApplication(tx, cycleId, applicationId)
      if (!application || !mayRecordFor(actor, application)) return null
      const { visit } = application
      return {
        planned: visit !== null,
        recorded: visit?.outcome != null,
        mayRecord: true,
        outcome,
        reason,
        lastDay: visit?.days.at(-1) ?? '',
        today: dayOf(now),
        findings: [strengths, opportunities].filter((text) => text !== '').length,
      }
    },
    write: (tx) =>
      writeVisitRecord(tx, applicationId, {
        outcome,
        outcomeWhy: reason,
        findings: [{ strengths, opportunities, verified }],
        recordedBy: actor.userId ?? '',
        recordedAt: now,
      }),
    trace: () => ({ after: { outcome, reason } }),
  })
}
