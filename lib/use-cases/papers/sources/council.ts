import { councilDecisions } from '@/lib/data/council'
import type { CycleFacts } from '@/lib/data/cycles'
import type { Tx } from '@/lib/data/db'
import { honourRegister } from '@/lib/data/honours'
import { meetingsOf } from '@/lib/data/meetings'
import { publishedNotices } from '@/lib/data/notices'
import { courseOf, employersOf, objectionCount, revocationsOf } from '@/lib/data/paper-facts'
import { dayOf } from '@/lib/rules/calendar'
import type { CouncilFacts } from '@/lib/text/papers/council'
import type { Source, Subject } from '../subject'
import { ballotsOf, listOf } from './deliberation'

/** The request and the report rest on the list that passed publicity (A20). */
export async function councilSubjects(tx: Tx, cycle: CycleFacts): Promise<Subject<CouncilFacts>[]> {
  const list = await listOf(tx, cycle.id)
  const [notice] = await publishedNotices(tx, { cycleId: cycle.id, kind: 'publicity' }, 1)
  if (list.length === 0 || !notice?.publishedOn || !notice.endsOn) return []
  const meeting = (await meetingsOf(tx, cycle.id)).find(({ id }) => id === list[0]?.meetingId)
  const { prize } = cycle.rulebook
  const content = {
    course: await courseOf(tx, cycle.id),
    meeting: meeting ? { number: meeting.number, heldOn: dayOf(meeting.heldAt) } : null,
    ballots: meeting ? await ballotsOf(tx, cycle, meeting.id) : [],
    publicity: { publishedOn: notice.publishedOn, endsOn: notice.endsOn },
    objections: await objectionCount(tx, cycle.id),
    list: list.map(({ name, lane, employer = '' }) => ({ name, lane, employer })),
    prize: { organization: prize.organization, individual: prize.individual },
  }
  return [{ id: '', name: '', content }]
}

/** The decision is the city's: its number and day are those that were put on record (A20, A21). */
export const decisions: Source<'commendationDecision'> = async (tx, cycle) => {
  const recorded = await councilDecisions(tx, cycle.id)
  const winners = recorded.filter(({ approved }) => approved)
  const [first] = winners
  if (!first) return []
  const employers = await employersOf(tx, cycle.id)
  const { meetingNo, decidedOn, documentNo } = first
  const { organization, individual } = cycle.rulebook.prize
  const content = {
    meetingNo,
    decidedOn,
    winners: winners.map(({ name, lane, applicationId }) => ({
      name,
      lane,
      employer: employers.get(applicationId) ?? '',
    })),
    prize: { organization, individual },
  }
  return [{ id: '', name: '', content, given: { documentNo, day: decidedOn } }]
}

/** Money that was decided, with the reason of each zero (A21, A22). */
export const payments: Source<'paymentList'> = async (tx, { id: cycleId }) => {
  const lines = (await honourRegister(tx, { cycleId })).flatMap(({ winnerName, lane, prize, revokedAt }) => {
    if (!prize || revokedAt) return []
    const { amount, reason, approvedAt, voucher } = prize
    return [{ name: winnerName, lane, amount, reason, approved: approvedAt !== null, voucher: voucher ?? '' }]
  })
  if (lines.length === 0) return []
  const total = lines.reduce((sum, { amount }) => sum + amount, 0)
  return [{ id: '', name: '', content: { lines, total } }]
}

/** Honours that were taken back, each with the city's approval on record (A27). */
export const revocations: Source<'revocationDecision'> = async (tx, { id: cycleId, rulebook }) => {
  const approvals = await revocationsOf(tx, cycleId)
  return (await honourRegister(tx, { cycleId })).flatMap((honour) => {
    const given = approvals.get(honour.id)
    if (!honour.revokedAt || !given) return []
    const { winnerName: name, lane, awardYear, decisionNo, revokedGround, revokedWhy, prize } = honour
    const content = {
      name,
      lane,
      awardYear,
      decisionNo,
      ground: revokedGround as 'fraud' | 'incident',
      why: revokedWhy,
      paid: prize?.paidAt ? prize.amount : 0,
      barYears: rulebook.bars.fraudYears,
    }
    return [{ id: honour.id, name, content, given }]
  })
}
