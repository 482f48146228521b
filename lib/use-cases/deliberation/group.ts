import {
  groupMembers,
  meetingsOf,
  memberAccounts,
  writeAttendance,
  writeMeeting,
  writeMember,
} from '@/lib/data/meetings'
import { post } from '@/lib/data/outbox'
import type { Actor } from '@/lib/rules/actor'
import {
  markAttendance as attendanceRow,
  prepareMeeting as prepareRow,
  seatMember as seatRow,
} from '@/lib/rules/stages/deliberation'
import type { Result } from '@/lib/rules/unmet'
import { perform } from '../perform'
import type { AttendanceInput, PrepareMeetingInput, SeatMemberInput } from './inputs'
import { meetingFacts } from './meeting-facts'

/** Seats a member of the leading group for this edition (A7). */
export async function seatMember(actor: Actor, input: SeatMemberInput, now: Date): Promise<Result<void>> {
  const { cycleId, userId } = input
  return perform(actor, now, {
    row: seatRow,
    cycleId,
    subject: { kind: 'cycle', id: cycleId },
    load: async (tx) => {
      const members = await groupMembers(tx, cycleId)
      return {
        isMemberAccount: (await memberAccounts(tx)).some(({ id }) => id === userId),
        seated: members.some((member) => member.userId === userId),
        chairs: members.filter((member) => member.isChair && member.userId !== userId).length,
        isChair: input.isChair,
      }
    },
    write: (tx) => writeMember(tx, input),
    trace: () => ({ after: { userId, post: input.post, isChair: input.isChair } }),
  })
}

/** Calls the leading group's meeting; its members are told (A18). */
export async function prepareMeeting(
  actor: Actor,
  input: PrepareMeetingInput,
  now: Date,
): Promise<Result<{ meetingId: string }>> {
  const { cycleId, heldAt, place, agenda } = input
  return perform(actor, now, {
    row: prepareRow,
    cycleId,
    subject: { kind: 'cycle', id: cycleId },
    load: async (tx) => {
      const [members, meetings] = [await groupMembers(tx, cycleId), await meetingsOf(tx, cycleId)]
      return {
        openMeetings: meetings.filter(({ closedAt }) => closedAt === null).length,
        members: members.length,
        chairs: members.filter(({ isChair }) => isChair).length,
        heldAt,
        now,
        group: members,
        number: meetings.length + 1,
      }
    },
    write: async (tx, { group, number }, cycle) => {
      const meetingId = await writeMeeting(tx, {
        cycleId,
        number,
        heldAt,
        place,
        agenda,
        preparedBy: actor.userId ?? '',
        preparedAt: now,
      })
      const facts = { cycle: cycle.title, heldAt: heldAt.toISOString(), place }
      await post(
        tx,
        now,
        group.map(({ userId }) => ({ kind: 'meeting', cycleId, userId, facts })),
      )
      return { meetingId }
    },
    trace: () => ({ after: { heldAt, place } }),
  })
}

/** Marks who is present, excused or absent (A18). */
export async function markAttendance(actor: Actor, input: AttendanceInput, now: Date): Promise<Result<void>> {
  const { cycleId, meetingId, statuses } = input
  return perform(actor, now, {
    row: attendanceRow,
    cycleId,
    subject: { kind: 'meeting', id: meetingId },
    load: async (tx) => {
      const facts = await meetingFacts(tx, actor, cycleId, meetingId)
      if (!facts) return null
      const known = new Set(facts.members.map(({ id }) => id))
      return {
        isOfCycle: Object.keys(statuses).every((id) => known.has(id)),
        closed: facts.closed,
        votingClosed: facts.votingOpen || facts.votingClosed,
      }
    },
    write: async (tx) => {
      for (const [memberId, status] of Object.entries(statuses)) {
        await writeAttendance(tx, { meetingId, memberId, cycleId, status, reason: '' })
      }
    },
    trace: () => ({ after: { statuses } }),
  })
}
