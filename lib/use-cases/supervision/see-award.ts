import { type Award, awardsSeen } from '@/lib/data/aftercare'
import { db } from '@/lib/data/db'
import { cycleById } from '@/lib/data/editions'
import { scopeOf } from '@/lib/data/scope'
import type { Actor } from '@/lib/rules/actor'
import { dayOf } from '@/lib/rules/calendar'
import { decide, type Transition } from '@/lib/rules/decide'
import { moneyStand } from '@/lib/rules/money'
import { sightOf } from '@/lib/rules/sight'
import * as rows from '@/lib/rules/stages/aftercare'
import { confirmRevocation, proposeRevocation } from '@/lib/rules/stages/supervision'
import { honourFacts, openCase } from './on-honour'
import { revocationFacts } from './revocation'

export type AwardView = NonNullable<Awaited<ReturnType<typeof seeAward>>>

/** The newest figures of each year, oldest year first. */
function newestFigures(award: Award) {
  const byYear = new Map(award.improvements.map((one) => [one.year, one]))
  return [...byYear.values()]
    .sort((a, b) => a.year - b.year)
    .map(({ year, figures, note }) => ({ year, figures: figures as Record<string, string>, note }))
}

/** All that follows one honour, for the office, auditors and the winner: money, sharing, figures, visits, and a revocation (A21 to A27). */
export async function seeAward(actor: Actor, honourId: string, now: Date) {
  const [award] = await awardsSeen(db, scopeOf(actor), { id: honourId })
  if (!award) return null
  const cycle = await cycleById(db, award.cycleId)
  const base = honourFacts(actor, award, now)
  const ask = <S>(row: Transition<S>, facts: S) => decide(row, { roles: actor.roles, stage: cycle.stage, facts })
  const open = openCase(award)
  const onCase: rows.CaseFacts = { ...base, open }
  const today = dayOf(now)
  const revocation = await revocationFacts(db, actor, honourId, null, now)
  const asked = revocation && {
    ...revocation,
    reason: revocation.reason || '…',
    approvalDocument: revocation.approvalDocument || '…',
    approvedOn: revocation.approvedOn || today,
  }
  return {
    award,
    cycle: { id: cycle.id, title: cycle.title },
    isOffice: sightOf(actor, 'prize') === 'all',
    today,
    money: moneyStand(
      award.prize && { amount: award.prize.amount, paid: award.prize.paidAt !== null },
      award.recoveries,
      base.revoked,
    ),
    figures: newestFigures(award),
    proposal: revocation?.proposal ?? null,
    givePayee: ask(rows.givePayee, {
      ...base,
      amount: award.prize?.amount ?? 0,
      paid: award.prize?.paidAt != null,
    }),
    planDuty: ask(rows.planDuty, { ...base, dueOn: today }),
    duties: award.duties.map((duty) => {
      const facts = { ...base, exists: true, reported: duty.reportedAt !== null, accepted: duty.acceptedAt !== null }
      return { ...duty, reportDuty: ask(rows.reportDuty, facts), acceptDuty: ask(rows.acceptDuty, facts) }
    }),
    giveImprovement: ask(rows.giveImprovement, {
      ...base,
      awardYear: award.awardYear,
      year: Math.max(award.awardYear, Number(today.slice(0, 4)) - 1),
    }),
    planVisit: ask(rows.planAwardVisit, { ...base, dueOn: today }),
    visits: award.visits.map((visit) => {
      const facts = {
        ...base,
        visitedOn: visit.visitedOn ?? today,
        recorded: visit.recordedAt !== null,
        followUp: visit.followUp,
        followUpDueOn: visit.followUpDueOn ?? today,
        closed: visit.closedOn !== null,
      }
      return { ...visit, record: ask(rows.recordAwardVisit, facts), close: ask(rows.closeFollowUp, facts) }
    }),
    openCase: ask(rows.openRevocationCase, onCase),
    stateOnCase: ask(rows.stateOnCase, onCase),
    verifyCase: ask(rows.verifyCase, onCase),
    recordGroup: ask(rows.recordGroupOnCase, onCase),
    proposeRevocation: asked && ask(proposeRevocation, asked),
    confirmRevocation: asked && ask(confirmRevocation, asked),
    enterRecovery: ask(rows.enterRecovery, {
      ...base,
      given: award.prize?.paidAt ? award.prize.amount : 0,
      entries: [],
      next: { what: 'plaque', entry: 'demanded', amount: 1 },
    }),
  }
}
