import { CHOICES, type Choice, type Counts, type Tally } from '../rules/voting'
import type { Tx } from './db'
import { dropIntoUrn } from './urn'

/** The leading group of a cycle (A7). */
export async function groupMembers(tx: Tx, cycleId: string) {
  const rows = await tx.groupMember.findMany({
    where: { cycleId },
    include: { user: { select: { name: true } } },
    orderBy: [{ isChair: 'desc' }, { post: 'asc' }],
  })
  return rows.map(({ user, ...row }) => ({ ...row, name: user.name }))
}

export async function writeMember(
  tx: Tx,
  member: { cycleId: string; userId: string; post: string; isChair: boolean; employer: string },
): Promise<void> {
  const { cycleId, userId } = member
  await tx.groupMember.upsert({ where: { cycleId_userId: { cycleId, userId } }, create: member, update: member })
}

/** Accounts that may sit in the leading group. */
export async function memberAccounts(tx: Tx): Promise<{ id: string; name: string; isChair: boolean }[]> {
  const rows = await tx.user.findMany({
    where: { disabledAt: null, roles: { some: { role: { in: ['member', 'chair'] } } } },
    select: { id: true, name: true, roles: { select: { role: true } } },
    orderBy: { name: 'asc' },
  })
  return rows.map(({ roles, ...row }) => ({ ...row, isChair: roles.some(({ role }) => role === 'chair') }))
}

/** The meetings of a cycle, the last first, with attendance, recusals and who has voted — never what. */
export async function meetingsOf(tx: Tx, cycleId: string) {
  return tx.meeting.findMany({
    where: { cycleId },
    orderBy: { number: 'desc' },
    include: {
      attendances: true,
      recusals: true,
      cast: { select: { memberId: true, applicationId: true, round: true } },
      paperVotes: { where: { supersededAt: null }, include: { file: { select: { name: true } } } },
    },
  })
}

/** How far the last meeting is: counts only, in one query. */
export async function roomOf(tx: Tx, cycleId: string) {
  const row = await tx.meeting.findFirst({
    where: { cycleId },
    orderBy: { number: 'desc' },
    select: {
      round: true,
      openedAt: true,
      votingOpenedAt: true,
      votingClosedAt: true,
      closedAt: true,
      _count: { select: { attendances: true, recusals: true, cast: true, paperVotes: true } },
    },
  })
  return row && { ...row, _count: undefined, counts: row._count }
}

export type MeetingRecord = Awaited<ReturnType<typeof meetingsOf>>[number]

export async function writeMeeting(
  tx: Tx,
  meeting: {
    cycleId: string
    number: number
    heldAt: Date
    place: string
    agenda: string
    preparedBy: string
    preparedAt: Date
  },
): Promise<string> {
  const row = await tx.meeting.create({ data: meeting })
  return row.id
}

export async function writeAttendance(
  tx: Tx,
  attendance: { meetingId: string; memberId: string; cycleId: string; status: string; reason: string },
): Promise<void> {
  const { meetingId, memberId } = attendance
  await tx.attendance.upsert({
    where: { meetingId_memberId: { meetingId, memberId } },
    create: attendance,
    update: attendance,
  })
}

export async function changeMeeting(
  tx: Tx,
  id: string,
  change: Partial<{
    openedAt: Date
    due: number
    round: number
    roundOf: string[]
    votingOpenedAt: Date | null
    votingClosedAt: Date | null
    minutes: string
    closedAt: Date
    closedBy: string
  }>,
): Promise<void> {
  await tx.meeting.update({ where: { id }, data: change })
}

export async function writeRecusal(
  tx: Tx,
  recusal: { meetingId: string; memberId: string; applicationId: string; cycleId: string; reason: string },
): Promise<void> {
  await tx.recusal.create({ data: recusal })
}

/** Writes that a member voted, and apart from it what was voted: by name as a ballot, or in secret into the urn. */
export async function writeBallot(
  tx: Tx,
  cast: { meetingId: string; memberId: string; applicationId: string; round: number; cycleId: string },
  choice: Choice,
  secret: boolean,
): Promise<void> {
  await tx.ballotCast.create({ data: cast })
  const { memberId, ...vote } = cast
  if (secret) await dropIntoUrn(tx, vote, choice)
  else await tx.ballot.create({ data: { ...vote, choice, memberId } })
}

/** Keeps what the first of two people read from the papers; what that person entered before is set aside. */
export async function insertPaperVote(
  tx: Tx,
  vote: { meetingId: string; round: number; cycleId: string; fileId: string; enteredBy: string; enteredAt: Date },
  counts: Readonly<Record<string, Counts>>,
): Promise<void> {
  const { meetingId, round, enteredAt } = vote
  await tx.paperVote.updateMany({ where: { meetingId, round, supersededAt: null }, data: { supersededAt: enteredAt } })
  await tx.paperVote.create({ data: { ...vote, counts } })
}

/** The second person read the same: who could vote has voted, and the ballots stand, sorted by choice and without a name. */
export async function confirmPaperVote(
  tx: Tx,
  vote: { meetingId: string; round: number; cycleId: string },
  counts: Readonly<Record<string, Counts>>,
  voters: ReadonlyMap<string, readonly string[]>,
  by: { confirmedBy: string; confirmedAt: Date },
): Promise<void> {
  const { meetingId, round } = vote
  await tx.paperVote.updateMany({ where: { meetingId, round, supersededAt: null }, data: by })
  for (const [applicationId, memberIds] of voters)
    await tx.ballotCast.createMany({ data: memberIds.map((memberId) => ({ ...vote, applicationId, memberId })) })
  for (const [applicationId, count] of Object.entries(counts)) {
    const choices = CHOICES.flatMap((choice) => Array<Choice>(count[choice]).fill(choice))
    await tx.ballot.createMany({ data: choices.map((choice) => ({ ...vote, applicationId, choice })) })
  }
}

/** Ballots of a closed vote by candidate, of the last round in which each was voted on. An open vote answers nothing: that is the seal. */
export async function talliesOf(tx: Tx, meetingId: string): Promise<Map<string, Omit<Tally, 'voting'>>> {
  const rows = await tx.ballot.groupBy({
    by: ['applicationId', 'round', 'choice'],
    where: { meetingId, meeting: { votingClosedAt: { not: null } } },
    _count: true,
  })
  const tallies = new Map<string, Omit<Tally, 'voting'>>()
  const last = new Map<string, number>()
  for (const { applicationId, round } of rows) last.set(applicationId, Math.max(round, last.get(applicationId) ?? 0))
  for (const { applicationId, round, choice, _count } of rows) {
    if (round !== last.get(applicationId)) continue
    const tally = tallies.get(applicationId) ?? { for: 0, against: 0, abstain: 0 }
    tallies.set(applicationId, { ...tally, [choice]: _count })
  }
  return tallies
}

/** The preliminary list that stands. */
export async function preliminaryList(tx: Tx, cycleId: string) {
  const rows = await tx.preliminaryWinner.findMany({
    where: { cycleId, removedAt: null },
    orderBy: [{ lane: 'asc' }],
    include: {
      application: {
        select: {
          kind: true,
          partyId: true,
          publicised: true,
          compositeRank: true,
          party: { select: { name: true, zone: true, employer: { select: { name: true } } } },
        },
      },
    },
  })
  return rows
    .map(({ application, lane, ...row }) => ({
      ...row,
      lane: lane as 'award' | 'nomination' | 'individual',
      name: application.party.name,
      zone: application.party.zone,
      employer: application.party.employer?.name ?? '',
      partyId: application.partyId,
      publicised: application.publicised,
      order: application.compositeRank ?? 0,
    }))
    .sort((a, b) => (a.lane === b.lane ? a.order - b.order : a.lane < b.lane ? -1 : 1))
}

export type PreliminaryRecord = Awaited<ReturnType<typeof preliminaryList>>[number]

/** Writes the list that a meeting fixed; an earlier list of the edition stands aside with its reason. */
export async function writePreliminaryList(
  tx: Tx,
  cycleId: string,
  winners: readonly { applicationId: string; lane: string; isRepeat: boolean }[],
  fixed: { meetingId: string; confirmedBy: string; confirmedAt: Date },
): Promise<void> {
  await tx.preliminaryWinner.updateMany({
    where: { cycleId, removedAt: null },
    data: { removedAt: fixed.confirmedAt, removedWhy: 'replaced' },
  })
  await tx.preliminaryWinner.createMany({ data: winners.map((winner) => ({ ...winner, ...fixed, cycleId })) })
  const ids = winners.map(({ applicationId }) => applicationId)
  await tx.application.updateMany({
    where: { cycleId, candidate: { isNot: null } },
    data: { preliminary: false, publicised: false },
  })
  await tx.application.updateMany({ where: { id: { in: ids } }, data: { preliminary: true } })
}

/** Takes a name off the list after an objection; nobody moves up. */
export async function removeWinner(
  tx: Tx,
  cycleId: string,
  applicationId: string,
  removed: { removedAt: Date; removedWhy: string },
): Promise<void> {
  await tx.preliminaryWinner.updateMany({ where: { cycleId, applicationId, removedAt: null }, data: removed })
  await tx.application.update({ where: { id: applicationId }, data: { preliminary: false, publicised: false } })
}

/** How many names of the current list were removed by an objection since the last notice. */
export async function removedSince(tx: Tx, cycleId: string, since: Date | null): Promise<number> {
  return tx.preliminaryWinner.count({
    where: { cycleId, removedWhy: { not: 'replaced' }, removedAt: { gte: since ?? new Date(0) } },
  })
}
