import { db } from '@/lib/data/db'
import { groupMembers, meetingsOf, memberAccounts, preliminaryList } from '@/lib/data/meetings'
import { candidatesOf } from '@/lib/data/on-site'
import type { Actor } from '@/lib/rules/actor'
import { decide, type Transition } from '@/lib/rules/decide'
import { sightOf } from '@/lib/rules/sight'
import * as rows from '@/lib/rules/stages/deliberation'
import { passes, quorumOf, votesNeeded } from '@/lib/rules/voting'
import { cycleInScope } from '../document-review/cycle-in-scope'
import { type MeetingFacts, meetingFacts, missingBallots, resultOf, votersOn } from './meeting-facts'
import { listFacts } from './preliminary-list'

/** The papers of the current round as the first person entered them, while the second is awaited; never the counts. */
function paperOf({ meeting }: MeetingFacts) {
  const open = meeting.paperVotes.find(({ round, confirmedAt }) => round === meeting.round && confirmedAt === null)
  return open ? { enteredBy: open.enteredBy, enteredAt: open.enteredAt } : null
}

/** The leading group's meeting for its members, the office and auditors: who has voted, never what, until the vote is closed (A18). */
export async function seeMeeting(actor: Actor, cycleId: string, now: Date) {
  const cycle = await cycleInScope(actor, cycleId)
  if (!cycle || sightOf(actor, 'meeting') !== 'all') return null
  const [members, accounts, meetings, candidates, list] = [
    await groupMembers(db, cycleId),
    await memberAccounts(db),
    await meetingsOf(db, cycleId),
    await candidatesOf(db, cycleId),
    await preliminaryList(db, cycleId),
  ]
  const ask = <S>(row: Transition<S>, facts: S) => decide(row, { roles: actor.roles, stage: cycle.stage, facts })
  const { meeting: numbers } = cycle.rulebook
  const [last] = meetings
  const facts = last ? await meetingFacts(db, actor, cycleId, last.id) : null
  const results = facts ? await resultOf(db, facts) : []
  const offered = await listFacts(db, actor, cycle, null)
  const passed = results.filter(({ tally }) => passes(tally, numbers.pass))
  const chair = members.filter(({ isChair }) => isChair).length
  return {
    cycle,
    members,
    accounts: accounts.filter(({ id }) => !members.some(({ userId }) => userId === id)),
    candidates,
    list,
    number: meetings.length,
    seat: ask(rows.seatMember, { isMemberAccount: true, seated: false, chairs: 0, isChair: false }),
    prepare: ask(rows.prepareMeeting, {
      openMeetings: meetings.filter(({ closedAt }) => !closedAt).length,
      members: members.length,
      chairs: chair,
      heldAt: now,
      now,
    }),
    current: facts && {
      ...facts,
      needed: quorumOf(members.length, numbers.quorum),
      attendance: ask(rows.markAttendance, {
        isOfCycle: true,
        closed: facts.closed,
        votingClosed: facts.votingOpen || facts.votingClosed,
      }),
      open: ask(rows.openMeeting, {
        opened: facts.opened,
        due: members.length,
        present: facts.present.size,
        chairPresent: members.some(({ id, isChair }) => isChair && facts.present.has(id)),
        unmarked: members.length - facts.meeting.attendances.length,
        quorum: numbers.quorum,
      }),
      openVoting: ask(rows.openVoting, {
        opened: facts.opened,
        votingOpen: facts.votingOpen,
        votingClosed: facts.votingClosed,
        present: facts.present.size,
        due: members.length,
        quorum: numbers.quorum,
      }),
      closeVoting: ask(rows.closeVoting, { votingOpen: facts.votingOpen, missing: missingBallots(facts) }),
      close: ask(rows.closeMeeting, { votingClosed: facts.votingClosed, closed: facts.closed, minutes: '…' }),
      round: facts.meeting.round,
      paper: paperOf(facts),
      enterPaper: ask(rows.enterPaperVote, {
        votingOpen: facts.votingOpen,
        cast: facts.meeting.cast.filter(({ round }) => round === facts.meeting.round).length,
        entered: [],
        strangers: 0,
        hasScan: true,
        first: paperOf(facts) && { by: paperOf(facts)?.enteredBy ?? '', differs: [] },
        actorId: actor.userId,
      }),
      nextRound: ask(rows.openNextRound, {
        votingClosed: facts.votingClosed,
        closed: facts.closed,
        chosen: 1,
        strangers: 0,
        reason: '…',
      }),
      votes: candidates.map((candidate) => {
        const { own, meeting } = facts
        const mine = <T extends { memberId: string; applicationId: string }>(all: readonly T[]) =>
          all.some((one) => one.memberId === own?.id && one.applicationId === candidate.applicationId)
        const cast = meeting.cast.filter(
          ({ applicationId, round }) => applicationId === candidate.applicationId && round === meeting.round,
        )
        const recused = mine(meeting.recusals)
        const voters = votersOn(meeting, facts.present, candidate.applicationId)
        const inRound = facts.inRound.some(({ applicationId }) => applicationId === candidate.applicationId)
        return {
          ...candidate,
          inRound,
          voters: voters.length,
          /** present, not recused, and not voted yet: who is waited for, never what anybody chose */
          waiting:
            facts.votingOpen && inRound
              ? members
                  .filter(({ id }) => voters.includes(id) && !cast.some((one) => one.memberId === id))
                  .map(({ name }) => name)
              : [],
          cast: cast.length,
          hasVoted: mine(cast),
          recused,
          recuse: ask(rows.recuse, {
            isMember: own !== null,
            closed: facts.closed,
            votingOpen: facts.votingOpen || facts.votingClosed,
            isCandidate: true,
            reason: '…',
          }),
          ballot: ask(rows.castBallot, {
            isPresent: own !== null && facts.present.has(own.id),
            votingOpen: facts.votingOpen,
            isCandidate: inRound,
            onPaper: paperOf(facts) !== null,
            recused,
            voted: mine(cast),
          }),
          result: results.find(({ applicationId }) => applicationId === candidate.applicationId)?.tally ?? null,
          needed: votesNeeded(votersOn(meeting, facts.present, candidate.applicationId).length, numbers.pass),
        }
      }),
    },
    proposal: offered.proposal,
    offered,
    passed: passed.map(({ applicationId, name, lane }) => ({ applicationId, name, lane })),
    propose: ask(rows.proposePreliminaryList, { ...offered, chosen: [], strangers: 0, vacancies: 0 }),
    confirm: ask(rows.confirmPreliminaryList, offered),
  }
}
