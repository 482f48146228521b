import { changeMeeting, writeBallot, writeRecusal } from '@/lib/data/meetings'
import { emptyUrns } from '@/lib/data/urn'
import type { Actor } from '@/lib/rules/actor'
import {
  castBallot as castRow,
  closeMeeting as closeRow,
  closeVoting as closeVotingRow,
  openMeeting as openRow,
  openVoting as openVotingRow,
  recuse as recuseRow,
} from '@/lib/rules/stages/deliberation'
import type { Result } from '@/lib/rules/unmet'
import { perform } from '../perform'
import type { BallotInput, MeetingInput, MinutesInput, RecuseInput } from './inputs'
import { meetingFacts, missingBallots } from './meeting-facts'

/** Opens the meeting once everybody is marked and the quorum is there (A18). */
export async function openMeeting(
  actor: Actor,
  { cycleId, meetingId }: MeetingInput,
  now: Date,
): Promise<Result<void>> {
  return perform(actor, now, {
    row: openRow,
    cycleId,
    subject: { kind: 'meeting', id: meetingId },
    load: async (tx, { rulebook }) => {
      const facts = await meetingFacts(tx, actor, cycleId, meetingId)
      if (!facts) return null
      return {
        opened: facts.opened,
        due: facts.members.length,
        present: facts.present.size,
        chairPresent: facts.members.some(({ id, isChair }) => isChair && facts.present.has(id)),
        unmarked: facts.members.length - facts.meeting.attendances.length,
        quorum: rulebook.meeting.quorum,
      }
    },
    write: (tx, { due }) => changeMeeting(tx, meetingId, { openedAt: now, due }),
    trace: ({ due, present }) => ({ after: { due, present } }),
  })
}

/** A member withdraws from one candidate; for that candidate it counts neither as present nor as voting (A18). */
export async function recuse(actor: Actor, input: RecuseInput, now: Date): Promise<Result<void>> {
  const { cycleId, meetingId, applicationId, reason } = input
  return perform(actor, now, {
    row: recuseRow,
    cycleId,
    subject: { kind: 'meeting', id: meetingId },
    load: async (tx) => {
      const facts = await meetingFacts(tx, actor, cycleId, meetingId)
      if (!facts) return null
      return {
        isMember: facts.own !== null,
        closed: facts.closed,
        votingOpen: facts.votingOpen || facts.votingClosed,
        isCandidate: facts.candidates.some((candidate) => candidate.applicationId === applicationId),
        reason,
        own: facts.own,
      }
    },
    write: (tx, { own }) => writeRecusal(tx, { meetingId, memberId: own?.id ?? '', applicationId, cycleId, reason }),
    trace: () => ({ after: { applicationId, reason } }),
  })
}

/** Opens the vote (A18). */
export async function openVoting(actor: Actor, { cycleId, meetingId }: MeetingInput, now: Date): Promise<Result<void>> {
  return perform(actor, now, {
    row: openVotingRow,
    cycleId,
    subject: { kind: 'meeting', id: meetingId },
    load: async (tx, { rulebook }) => {
      const facts = await meetingFacts(tx, actor, cycleId, meetingId)
      if (!facts) return null
      const { opened, votingOpen, votingClosed, present, members } = facts
      return {
        opened,
        votingOpen,
        votingClosed,
        present: present.size,
        due: members.length,
        quorum: rulebook.meeting.quorum,
      }
    },
    write: (tx) => changeMeeting(tx, meetingId, { votingOpenedAt: now }),
  })
}

/** Casts one ballot. The ledger hears that somebody voted on a candidate, never what (A18). */
export async function castBallot(actor: Actor, input: BallotInput, now: Date): Promise<Result<void>> {
  const { cycleId, meetingId, applicationId, choice } = input
  return perform(actor, now, {
    row: castRow,
    cycleId,
    subject: { kind: 'meeting', id: meetingId },
    load: async (tx) => {
      const facts = await meetingFacts(tx, actor, cycleId, meetingId)
      if (!facts?.own) return null
      const { own, meeting } = facts
      const mine = <T extends { memberId: string; applicationId: string }>(rows: readonly T[]) =>
        rows.some((row) => row.memberId === own.id && row.applicationId === applicationId)
      return {
        isPresent: facts.present.has(own.id),
        votingOpen: facts.votingOpen,
        isCandidate: facts.inRound.some((candidate) => candidate.applicationId === applicationId),
        onPaper: meeting.paperVotes.some(({ round }) => round === meeting.round),
        recused: mine(meeting.recusals),
        voted: mine(meeting.cast.filter(({ round }) => round === meeting.round)),
        own,
        round: meeting.round,
      }
    },
    write: (tx, { own, round }, { rulebook }) =>
      writeBallot(
        tx,
        { meetingId, memberId: own.id, applicationId, round, cycleId },
        choice,
        rulebook.meeting.ballot === 'secret',
      ),
    trace: () => ({ after: { applicationId } }),
  })
}

/** Closes the vote once all who may have voted on every candidate (A18). */
export async function closeVoting(
  actor: Actor,
  { cycleId, meetingId }: MeetingInput,
  now: Date,
): Promise<Result<void>> {
  return perform(actor, now, {
    row: closeVotingRow,
    cycleId,
    subject: { kind: 'meeting', id: meetingId },
    load: async (tx) => {
      const facts = await meetingFacts(tx, actor, cycleId, meetingId)
      return facts && { votingOpen: facts.votingOpen, missing: missingBallots(facts), round: facts.meeting.round }
    },
    write: async (tx, { round }) => {
      await emptyUrns(tx, meetingId, round)
      await changeMeeting(tx, meetingId, { votingClosedAt: now })
    },
  })
}

/** Records the minutes and ends the meeting (A18). */
export async function closeMeeting(actor: Actor, input: MinutesInput, now: Date): Promise<Result<void>> {
  const { cycleId, meetingId, minutes } = input
  return perform(actor, now, {
    row: closeRow,
    cycleId,
    subject: { kind: 'meeting', id: meetingId },
    load: async (tx) => {
      const facts = await meetingFacts(tx, actor, cycleId, meetingId)
      return facts && { votingClosed: facts.votingClosed, closed: facts.closed, minutes }
    },
    write: (tx) => changeMeeting(tx, meetingId, { minutes, closedAt: now, closedBy: actor.userId ?? '' }),
    trace: () => ({ after: { minutes } }),
  })
}
