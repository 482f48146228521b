import type { Tx } from '@/lib/data/db'
import { groupMembers, type MeetingRecord, meetingsOf, talliesOf } from '@/lib/data/meetings'
import { type CandidateRecord, candidatesOf } from '@/lib/data/on-site'
import type { Actor } from '@/lib/rules/actor'
import type { Tally } from '@/lib/rules/voting'

/** On whom the current round votes. */
function candidatesInRound(meeting: MeetingRecord, candidates: readonly CandidateRecord[]): readonly CandidateRecord[] {
  const ids = meeting.roundOf as string[] | null
  return ids ? candidates.filter(({ applicationId }) => ids.includes(applicationId)) : candidates
}

/** One meeting of the cycle with all that its rules ask. */
export async function meetingFacts(tx: Tx, actor: Actor, cycleId: string, meetingId: string) {
  const [members, meetings, candidates] = [
    await groupMembers(tx, cycleId),
    await meetingsOf(tx, cycleId),
    await candidatesOf(tx, cycleId),
  ]
  const meeting = meetings.find(({ id }) => id === meetingId)
  if (!meeting) return null
  const present = new Set(
    meeting.attendances.filter(({ status }) => status === 'present').map(({ memberId }) => memberId),
  )
  return {
    meeting,
    members,
    candidates,
    inRound: candidatesInRound(meeting, candidates),
    present,
    own: members.find(({ userId }) => userId === actor.userId) ?? null,
    opened: meeting.openedAt !== null,
    closed: meeting.closedAt !== null,
    votingOpen: meeting.votingOpenedAt !== null && meeting.votingClosedAt === null,
    votingClosed: meeting.votingClosedAt !== null,
  }
}

export type MeetingFacts = NonNullable<Awaited<ReturnType<typeof meetingFacts>>>

/** Who may vote on a candidate: present and not recused from it. */
export function votersOn(meeting: MeetingRecord, present: ReadonlySet<string>, applicationId: string): string[] {
  const recused = new Set(
    meeting.recusals.filter((recusal) => recusal.applicationId === applicationId).map(({ memberId }) => memberId),
  )
  return [...present].filter((id) => !recused.has(id))
}

/** Candidates on whom somebody hasn't voted who may, and how many those are. */
export function missingBallots({ meeting, present, inRound }: Pick<MeetingFacts, 'meeting' | 'present' | 'inRound'>) {
  return inRound.flatMap(({ applicationId, name }) => {
    const voted = new Set(
      meeting.cast
        .filter((cast) => cast.applicationId === applicationId && cast.round === meeting.round)
        .map(({ memberId }) => memberId),
    )
    const count = votersOn(meeting, present, applicationId).filter((id) => !voted.has(id)).length
    return count > 0 ? [{ candidate: name, count }] : []
  })
}

export type CandidateTally = CandidateRecord & { tally: Tally }

/** The result of a closed vote, candidate by candidate; empty while the vote is open. */
export async function resultOf(tx: Tx, facts: MeetingFacts): Promise<CandidateTally[]> {
  if (!facts.votingClosed) return []
  const tallies = await talliesOf(tx, facts.meeting.id)
  return facts.candidates.map((candidate) => ({
    ...candidate,
    tally: {
      voting: votersOn(facts.meeting, facts.present, candidate.applicationId).length,
      ...(tallies.get(candidate.applicationId) ?? { for: 0, against: 0, abstain: 0 }),
    },
  }))
}
