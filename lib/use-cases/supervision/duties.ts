import { type Award, insertDuty, insertImprovement, insertVisit, writeDuty, writeVisit } from '@/lib/data/aftercare'
import { post } from '@/lib/data/outbox'
import type { Actor } from '@/lib/rules/actor'
import * as rows from '@/lib/rules/stages/aftercare'
import { done, type Result } from '@/lib/rules/unmet'
import { checkFile, storeFile } from '../files/store-file'
import type * as input from './aftercare.input'
import { honourFacts, onHonour } from './on-honour'

const by = (actor: Actor) => actor.userId ?? ''

function dutyFacts(actor: Actor, award: Award, dutyId: string, now: Date): rows.DutyFacts {
  const duty = award.duties.find(({ id }) => id === dutyId)
  return {
    ...honourFacts(actor, award, now),
    exists: duty !== undefined,
    reported: duty?.reportedAt != null,
    accepted: duty?.acceptedAt != null,
  }
}

/** Plans what a winner shares, and tells it (A25). */
export async function planDuty(actor: Actor, { honourId, ...plan }: input.PlanDutyInput, now: Date) {
  return onHonour(actor, now, {
    row: rows.planDuty,
    honourId,
    facts: (award): rows.PlanFacts => ({ ...honourFacts(actor, award, now), dueOn: plan.dueOn }),
    write: async (tx, award, cycle) => {
      await insertDuty(tx, { honourId, ...plan, plannedBy: by(actor), plannedAt: now })
      const { partyId } = award
      await post(tx, now, [{ kind: 'dutyPlanned', facts: { ...plan, cycle: cycle.title }, cycleId: cycle.id, partyId }])
    },
    trace: () => ({ after: plan }),
  })
}

/** The winner reports on a duty, with a proof if it has one (A25). */
export async function reportDuty(
  actor: Actor,
  { honourId, dutyId, report, file }: input.ReportDutyInput,
  now: Date,
): Promise<Result<void>> {
  const checked = file ? await checkFile(file, 'A25') : done(null)
  if (!checked.ok) return checked
  return onHonour(actor, now, {
    row: rows.reportDuty,
    honourId,
    facts: (award) => dutyFacts(actor, award, dutyId, now),
    write: async (tx, _award, cycle) => {
      const filed = { purpose: 'supervision' as const, cycleId: cycle.id, uploadedBy: by(actor), at: now }
      const stored = checked.value && (await storeFile(tx, checked.value, filed))
      await writeDuty(tx, dutyId, { report, reportedAt: now, ...(stored && { fileId: stored.id }) })
    },
    trace: () => ({ after: { dutyId } }),
  })
}

/** The office takes a duty as done (A25). */
export async function acceptDuty(actor: Actor, { honourId, dutyId }: input.DutyInput, now: Date) {
  return onHonour(actor, now, {
    row: rows.acceptDuty,
    honourId,
    facts: (award) => dutyFacts(actor, award, dutyId, now),
    write: (tx) => writeDuty(tx, dutyId, { acceptedBy: by(actor), acceptedAt: now }),
    trace: () => ({ after: { dutyId } }),
  })
}

/** The winner gives its figures of a year (A25); given again, the newest count. */
export async function giveImprovement(
  actor: Actor,
  { honourId, year, figures, note }: input.ImprovementInput,
  now: Date,
) {
  return onHonour(actor, now, {
    row: rows.giveImprovement,
    honourId,
    facts: (award): rows.ImprovementFacts => ({
      ...honourFacts(actor, award, now),
      year,
      awardYear: award.awardYear,
    }),
    write: (tx) => insertImprovement(tx, { honourId, year, figures, note, givenBy: by(actor), givenAt: now }),
    trace: () => ({ after: { year } }),
  })
}

/** Plans a visit to a winner, and tells it (A26). */
export async function planAwardVisit(actor: Actor, { honourId, dueOn }: input.PlanAwardVisitInput, now: Date) {
  return onHonour(actor, now, {
    row: rows.planAwardVisit,
    honourId,
    facts: (award): rows.PlanFacts => ({ ...honourFacts(actor, award, now), dueOn }),
    write: async (tx, { partyId }, cycle) => {
      await insertVisit(tx, { honourId, plannedOn: dueOn, plannedBy: by(actor) })
      const facts = { dueOn, cycle: cycle.title }
      await post(tx, now, [{ kind: 'awardVisitPlanned', facts, cycleId: cycle.id, partyId }])
    },
    trace: () => ({ after: { dueOn } }),
  })
}

function visitFacts(actor: Actor, award: Award, visitId: string, now: Date, said: Partial<rows.VisitFacts>) {
  const visit = award.visits.find(({ id }) => id === visitId)
  return {
    ...honourFacts(actor, award, now),
    visitedOn: visit?.visitedOn ?? '',
    recorded: visit === undefined || visit.recordedAt !== null,
    followUp: visit?.followUp ?? '',
    followUpDueOn: visit?.followUpDueOn ?? '',
    closed: visit?.closedOn != null,
    ...said,
  }
}

/** Records what a visit found and what follows (A26). */
export async function recordAwardVisit(
  actor: Actor,
  { honourId, visitId, followUpDueOn = '', ...record }: input.RecordAwardVisitInput,
  now: Date,
) {
  return onHonour(actor, now, {
    row: rows.recordAwardVisit,
    honourId,
    facts: (award) => visitFacts(actor, award, visitId, now, { ...record, followUpDueOn }),
    write: (tx) => writeVisit(tx, visitId, { ...record, followUpDueOn, recordedAt: now }),
    trace: () => ({ after: { visitId, visitedOn: record.visitedOn, followUpDueOn } }),
  })
}

/** What was to follow from a visit is done (A26). */
export async function closeFollowUp(
  actor: Actor,
  { honourId, visitId, closedNote }: input.CloseFollowUpInput,
  now: Date,
) {
  return onHonour(actor, now, {
    row: rows.closeFollowUp,
    honourId,
    facts: (award) => visitFacts(actor, award, visitId, now, {}),
    write: (tx, _award) => writeVisit(tx, visitId, { closedOn: honourFacts(actor, _award, now).today, closedNote }),
    trace: () => ({ after: { visitId } }),
  })
}
