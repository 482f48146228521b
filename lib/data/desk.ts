import type { Stage } from '../rules/stage'
import type { Tx } from './db'

/** Editions that are running, the newest first. */
export async function runningCycles(tx: Tx) {
  const rows = await tx.cycle.findMany({
    where: { stage: { notIn: ['closed', 'cancelled'] } },
    orderBy: { edition: 'desc' },
    select: { id: true, title: true, stage: true, windowOpensAt: true, windowClosesAt: true },
  })
  return rows.map((row) => ({ ...row, stage: row.stage as Stage }))
}

/** Proposals that wait for a lead who didn't make them. */
export async function proposalsFor(tx: Tx, userId: string) {
  return tx.proposal.findMany({
    where: { settledAt: null, proposedBy: { not: userId } },
    orderBy: { proposedAt: 'asc' },
    select: { id: true, act: true, proposedAt: true, cycle: { select: { id: true, title: true } } },
  })
}

/** Submissions that the office has neither accepted nor returned, by cycle. */
export async function unhandledSubmissions(tx: Tx, cycleId: string): Promise<number> {
  return tx.application.count({
    where: {
      cycleId,
      submittedAt: { not: null },
      acceptedAt: null,
      returnedAt: null,
      withdrawnAt: null,
      disqualifiedAt: null,
    },
  })
}

/** Open cells of a department with the first due day. */
export async function openInquiriesOf(tx: Tx, departmentIds: readonly string[]) {
  const where = { answer: null, lapsedAt: null, inquiry: { departmentId: { in: [...departmentIds] } } }
  const [count, first] = [
    await tx.inquiryReply.count({ where }),
    await tx.inquiry.findFirst({
      where: { departmentId: { in: [...departmentIds] }, replies: { some: { answer: null, lapsedAt: null } } },
      orderBy: { dueOn: 'asc' },
    }),
  ]
  return { count, dueOn: first?.dueOn.toISOString().slice(0, 10) ?? null }
}

/** Corrections asked of these parties and not answered. */
export async function openCorrectionsOf(tx: Tx, partyIds: readonly string[]) {
  return tx.correction.findMany({
    where: {
      answeredAt: null,
      application: { partyId: { in: [...partyIds] }, withdrawnAt: null, disqualifiedAt: null },
    },
    orderBy: { dueAt: 'asc' },
    select: { applicationId: true, dueAt: true, application: { select: { party: { select: { name: true } } } } },
  })
}

/** What follows honours and is late or due soon: duties of winners that aren't reported, visits to be held, follow-ups to be closed (A25, A26). */
export async function aftercareDue(tx: Tx, until: Date, partyIds: readonly string[] | null) {
  const honour = { revokedAt: null, ...(partyIds && { partyId: { in: [...partyIds] } }) }
  const about = { honour: { select: { id: true, winnerName: true, editionLabel: true } } }
  const duties = await tx.duty.findMany({
    where: { honour, reportedAt: null, dueOn: { lte: until } },
    select: { id: true, title: true, dueOn: true, ...about },
    orderBy: { dueOn: 'asc' },
    take: 50,
  })
  if (partyIds) return { duties, visits: [] }
  const visits = await tx.awardVisit.findMany({
    where: {
      honour,
      OR: [
        { visitedOn: null, plannedOn: { lte: until } },
        { followUp: { not: '' }, closedOn: null, followUpDueOn: { lte: until } },
      ],
    },
    select: { id: true, plannedOn: true, visitedOn: true, followUpDueOn: true, ...about },
    orderBy: { plannedOn: 'asc' },
    take: 50,
  })
  return { duties, visits }
}

/** Drafts of these parties whose window is open. */
export async function openDraftsOf(tx: Tx, partyIds: readonly string[]) {
  return tx.application.findMany({
    where: { partyId: { in: [...partyIds] }, submittedAt: null, withdrawnAt: null, cycle: { stage: 'application' } },
    select: { id: true, party: { select: { name: true } }, cycle: { select: { title: true, windowClosesAt: true } } },
  })
}

/** Ballots that a member still owes in open votes. */
export async function openVotesOf(tx: Tx, userId: string) {
  return tx.meeting.findMany({
    where: { closedAt: null, cycle: { groupMembers: { some: { userId } } } },
    select: {
      cycleId: true,
      heldAt: true,
      votingOpenedAt: true,
      votingClosedAt: true,
      cycle: { select: { title: true } },
    },
  })
}

/** The newest letters to a person, the parties it stands for, and its departments. */
export async function lettersFor(
  tx: Tx,
  to: { userId: string; partyIds: readonly string[]; departmentIds: readonly string[] },
  take = 20,
) {
  const rows = await tx.outboxMessage.findMany({
    where: {
      OR: [
        { userId: to.userId },
        { partyId: { in: [...to.partyIds] } },
        { departmentId: { in: [...to.departmentIds] } },
      ],
    },
    orderBy: { createdAt: 'desc' },
    take,
  })
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    facts: row.facts as Record<string, string | number>,
    createdAt: row.createdAt,
    readAt: row.readAt,
  }))
}

/** Marks letters as delivered: their reader has had them on the screen (A16 wants it on record). */
export async function markRead(tx: Tx, ids: readonly string[], readAt: Date): Promise<void> {
  await tx.outboxMessage.updateMany({ where: { id: { in: [...ids] }, readAt: null }, data: { readAt } })
}
