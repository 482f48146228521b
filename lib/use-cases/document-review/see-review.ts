import { cyclesUnderReview } from '@/lib/data/cycles'
import { db } from '@/lib/data/db'
import { cycleById } from '@/lib/data/editions'
import { conflictsOf, cycleIdOfPanel, eligibleApplications, keptAwayFrom, panelsOf } from '@/lib/data/panels'
import { reviewerPool, reviewersOutsidePool, undertakingOf } from '@/lib/data/reviewers'
import { scopeOf } from '@/lib/data/scope'
import { agreedSeen, openedSheets, ownSheet, percentsOf, type QueueEntry, queueOf, sheetFacts } from '@/lib/data/sheets'
import type { Actor } from '@/lib/rules/actor'
import { presiderOf } from '@/lib/rules/conflicts'
import { editionFor } from '@/lib/rules/criteria'
import { divergenceOf, shown, totalOf } from '@/lib/rules/scoring'
import { sightOf } from '@/lib/rules/sight'
import * as panelRules from '@/lib/rules/stages/review-panels'
import * as sheetRules from '@/lib/rules/stages/review-sheets'
import { seeSubmission } from '../application/see-submission'
import { asking } from './asking'
import { openingFacts } from './consensus'
import { cycleInScope } from './cycle-in-scope'

/** The pool of reviewers (A8(2)), for the office and auditors. */
export async function seeReviewers(actor: Actor) {
  if (sightOf(actor, 'reviewerPool') !== 'all') return null
  const [pool, outside] = [await reviewerPool(db), await reviewersOutsidePool(db)]
  return {
    pool,
    outside,
    keep: asking(actor, 'draft')(panelRules.keepReviewer, { isKnown: true, discipline: 'active', disciplineWhy: '' }),
  }
}

/** Panels, conflicts and progress of an edition: who is in and who isn't, never what (A16). */
export async function seePanels(actor: Actor, cycleId: string) {
  const cycle = await cycleInScope(actor, cycleId)
  if (!cycle || sightOf(actor, 'reviewerPool') !== 'all') return null
  const [panels, conflicts, pool, eligible] = [
    await panelsOf(db, cycleId),
    await conflictsOf(db, cycleId),
    await reviewerPool(db, cycleId),
    await eligibleApplications(db, cycleId),
  ]
  const ask = asking(actor, cycle.stage)
  const away = await keptAwayFrom(
    db,
    panels.flatMap(({ applications }) => applications.map(({ id }) => id)),
  )
  return {
    cycle,
    panels: panels.map((panel) => ({
      ...panel,
      assign: ask(panelRules.assignReviewers, {
        seats: [],
        unknownSeats: 0,
        opened: panel.consensusOpenedAt !== null,
        minimum: 0,
        notAssignable: [],
        applications: 1,
        additions: 1,
        reviewersLeft: [],
      }),
      applications: panel.applications.map((application) => ({
        ...application,
        keptAway: [...(away.get(application.id) ?? [])],
        assignments: application.assignments.map((assignment) => ({
          ...assignment,
          excuse: ask(panelRules.excuseAssignment, {
            exists: true,
            excused: assignment.excusedAt !== null,
            submitted: assignment.isIn,
            inConflict: away.get(application.id)?.has(assignment.reviewerId) ?? false,
            opened: panel.consensusOpenedAt !== null,
            reason: '…',
          }),
          isAway: away.get(application.id)?.has(assignment.reviewerId) ?? false,
          reopen: ask(sheetRules.reopenSheet, {
            submitted: assignment.isIn,
            opened: panel.consensusOpenedAt !== null,
            reason: '…',
          }),
        })),
      })),
    })),
    conflicts: conflicts.map((conflict) => ({
      ...conflict,
      dismiss: ask(panelRules.dismissConflict, {
        stands: conflict.dismissedAt === null,
        raisedBy: conflict.raisedBy,
        actorId: actor.userId,
        reason: '…',
      }),
    })),
    pool,
    free: eligible.filter(({ panelId }) => panelId === null),
    form: ask(panelRules.formPanel, {
      nameTaken: false,
      seats: [],
      unknownSeats: 0,
      leadIsMember: true,
      leadKeptFrom: [],
      minimum: 0,
      notAssignable: [],
      applications: 1,
      reviewersLeft: [],
    }),
  }
}

/** A reviewer's own queue: undertakings to sign, names to declare on, sheets to do. */
export async function seeQueue(actor: Actor) {
  if (!actor.reviewerId) return null
  const isOver = ({ submittedAt, excused, inConflict, isFree }: QueueEntry) =>
    submittedAt !== null || excused || inConflict || isFree === false
  // what is left to do stands first
  const queue = (await queueOf(db, actor.reviewerId)).sort((a, b) => Number(isOver(a)) - Number(isOver(b)))
  const cycles = await cyclesUnderReview(db)
  const undertakings = await Promise.all(
    cycles.map(async ({ id, title, stage }) => {
      const standing = await undertakingOf(db, actor.reviewerId ?? '', id)
      const facts = {
        isReviewer: standing !== null,
        discipline: standing?.discipline ?? ('active' as const),
        signed: standing?.signed ?? false,
      }
      return { cycleId: id, title, signed: facts.signed, sign: asking(actor, stage)(panelRules.signUndertaking, facts) }
    }),
  )
  return { queue, undertakings }
}

/** One's own sheet with what it rests on; null when one isn't assigned. Content only after undertaking and declaration. */
export async function seeSheet(actor: Actor, applicationId: string, round: sheetRules.Round) {
  const row = actor.reviewerId ? await ownSheet(db, actor.reviewerId, applicationId, round) : null
  if (!row) return null
  const cycle = await cycleById(db, row.cycleId)
  const edition = editionFor(row.kind, cycle.rulebook.criteriaEdition)
  const numbers = edition.items.map(({ number }) => number)
  const facts = sheetFacts(row, row.items, row.version, numbers)
  const ask = asking(actor, cycle.stage)
  return {
    row,
    cycle,
    edition,
    facts,
    save: ask(sheetRules.saveSheet, facts),
    declare: ask(panelRules.declareConflict, {
      isAssigned: true,
      declared: row.isFree !== null,
      isFree: true,
      reason: '',
    }),
    abstain: ask(panelRules.abstainFromSheet, {
      exists: true,
      excused: facts.excused,
      submitted: facts.submitted,
      opened: facts.opened,
      reason: '…',
    }),
    submission: await seeSubmission(actor, applicationId),
  }
}

/** A panel for its members: progress, and after the seal is broken all sheets side by side. */
export async function seePanel(actor: Actor, panelId: string) {
  const cycleId = await cycleIdOfPanel(db, panelId)
  const [panel] = cycleId ? await panelsOf(db, cycleId, { panelId, reviewerId: actor.reviewerId ?? '' }) : []
  if (!panel || !cycleId) return null
  const cycle = await cycleById(db, cycleId)
  const scope = scopeOf(actor)
  const ids = panel.applications.map(({ id }) => id)
  const away = await keptAwayFrom(db, ids)
  const [sheets, agreed] = [
    await openedSheets(db, scope, ids, 'document'),
    panel.consensusOpenedAt ? await agreedSeen(db, scope, ids, 'document') : [],
  ]
  const ask = asking(actor, cycle.stage)
  const isPanelLead = panel.leadId === actor.reviewerId
  const memberIds = panel.members.map(({ id }) => id)
  const edition = editionFor(panel.kind as 'organization', cycle.rulebook.criteriaEdition)
  return {
    panel,
    cycle,
    edition,
    isPanelLead,
    open: ask(sheetRules.openConsensus, openingFacts(panel, actor.reviewerId, cycle)),
    close: ask(sheetRules.closePanel, {
      isPanelLead,
      opened: panel.consensusOpenedAt !== null,
      closed: panel.closedAt !== null,
      withoutConsensus: panel.applications
        .filter(({ hasConsensus }) => !hasConsensus)
        .map((application) => application.name),
    }),
    applications: panel.applications.map((application) => {
      const own = sheets.filter(({ applicationId }) => applicationId === application.id)
      const percents = own.map(({ items }) => percentsOf(items))
      const consensus = agreed.find(({ applicationId }) => applicationId === application.id) ?? null
      const keptAway = away.get(application.id) ?? new Set<string>()
      return {
        ...application,
        isAway: keptAway.has(actor.reviewerId ?? ''),
        keptAway: [...keptAway],
        sheets: own.map((sheet, i) => ({
          ...sheet,
          percents: percents[i] ?? {},
          shown: shown(totalOf(edition, percents[i] ?? {})),
        })),
        divergence: divergenceOf(edition, percents, cycle.rulebook.review),
        consensus,
        record: ask(sheetRules.recordConsensus, {
          isPanelLead: presiderOf({ leadId: panel.leadId, memberIds }, keptAway) === actor.reviewerId,
          isOfPanel: true,
          opened: panel.consensusOpenedAt !== null,
          recorded: application.hasConsensus,
          percents: {},
          missing: [],
        }),
      }
    }),
  }
}
