import { addressees, approvalsOf, cyclesInScope, hasScores, knownEditions } from '@/lib/data/cycles'
import { db } from '@/lib/data/db'
import { cycleSeen } from '@/lib/data/editions'
import { publishedNotices } from '@/lib/data/notices'
import { openProposal, openProposals } from '@/lib/data/proposals'
import { scopeOf } from '@/lib/data/scope'
import type { Actor } from '@/lib/rules/actor'
import { dayOf } from '@/lib/rules/calendar'
import { decide, type Transition } from '@/lib/rules/decide'
import { sightOf } from '@/lib/rules/sight'
import * as rows from '@/lib/rules/stages/announcement'
import type { AnnouncementPayload } from './announce'

/** All editions that this person sees, newest first. */
export async function seeCycles(actor: Actor) {
  const cycles = await cyclesInScope(db, scopeOf(actor))
  const create = decide(rows.createCycle, { roles: actor.roles, stage: 'draft', facts: { edition: 0, known: [] } })
  return { cycles, create }
}

/** What a new edition would be called. */
export async function seeNewCycle(actor: Actor, now: Date) {
  const decision = decide(rows.createCycle, { roles: actor.roles, stage: 'draft', facts: { edition: 0, known: [] } })
  if (!decision.ok) return null
  const edition = Math.max(0, ...(await knownEditions(db))) + 1
  return { edition, awardYear: Number(dayOf(now).slice(0, 4)), decision }
}

/** One edition with its notices and what waits for the lead. */
export async function seeCycle(actor: Actor, cycleId: string, now: Date) {
  const cycle = await cycleSeen(db, scopeOf(actor), cycleId)
  if (!cycle) return null
  const ask = <S>(row: Transition<S>, facts: S) => decide(row, { roles: actor.roles, stage: cycle.stage, facts })
  const inOffice = sightOf(actor, 'cycleDraft') === 'all'
  const [notices, proposals] = [
    await publishedNotices(db, { cycleId }),
    inOffice ? await openProposals(db, cycleId) : [],
  ]
  return {
    cycle,
    notices,
    proposals: proposals.map(({ id, act, proposerName, proposedAt, proposedBy }) => ({
      id,
      act,
      proposerName,
      proposedAt,
      proposedBy,
    })),
    openWindow: ask(rows.openWindow, { opensAt: cycle.windowOpensAt, now }),
    cancel: ask(rows.cancelCycle, { reason: '…' }),
    reject: ask(rows.rejectProposal, { proposal: { id: '', proposedBy: '' }, actorId: actor.userId, reason: '…' }),
  }
}

/** The rulebook of an edition with its approvals, for the office, auditors and the leading group. */
export async function seeRulebook(actor: Actor, cycleId: string, now: Date) {
  const cycle = await cycleSeen(db, scopeOf(actor), cycleId)
  if (!cycle || sightOf(actor, 'cycleDraft') !== 'all') return null
  const [approvals, scored] = [await approvalsOf(db, cycleId), await hasScores(db, cycleId)]
  return {
    cycle,
    approvals,
    edit: decide(rows.editRulebook, { roles: actor.roles, stage: cycle.stage, facts: { rulebook: cycle.rulebook } }),
    approve: decide(rows.recordRulebookApproval, {
      roles: actor.roles,
      stage: cycle.stage,
      facts: { hasScores: scored, approvedOn: dayOf(now), today: dayOf(now) },
    }),
    today: dayOf(now),
  }
}

/** The announcement of an edition: what lies proposed and what is out. */
export async function seeAnnouncement(actor: Actor, cycleId: string, now: Date) {
  const cycle = await cycleSeen(db, scopeOf(actor), cycleId)
  if (!cycle || sightOf(actor, 'cycleDraft') !== 'all') return null
  const proposal = await openProposal<AnnouncementPayload>(db, cycleId, 'announcement')
  const notices = await publishedNotices(db, { cycleId, kind: 'announcement' })
  const later = (days: number) => new Date(now.getTime() + days * 86_400_000)
  const facts = {
    proposal,
    actorId: actor.userId,
    opensAt: proposal ? new Date(proposal.payload.windowOpensAt) : later(1),
    closesAt: proposal ? new Date(proposal.payload.windowClosesAt) : later(2),
    now,
    rulebook: cycle.rulebook,
  }
  const ask = <S>(row: Transition<S>, given: S) => decide(row, { roles: actor.roles, stage: cycle.stage, facts: given })
  return {
    cycle,
    proposal,
    notices,
    told: proposal ? await addressees(db) : null,
    propose: ask(rows.proposeAnnouncement, facts),
    confirm: ask(rows.confirmAnnouncement, facts),
    reject: ask(rows.rejectProposal, { ...facts, reason: '…' }),
    openWindow: ask(rows.openWindow, { opensAt: cycle.windowOpensAt, now }),
  }
}
