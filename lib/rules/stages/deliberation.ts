import type { Transition } from '../decide'
import type { Rulebook } from '../rulebook'
import { type Lane, withinSeats } from '../seats'
import { anotherPerson, noOpenProposal, type ProposalFacts, proposalStands } from '../two-person'
import { need, type Unmet, unmet } from '../unmet'
import { passes, quorumOf, type Tally } from '../voting'

export type MemberFacts = { isMemberAccount: boolean; seated: boolean; chairs: number; isChair: boolean }
export type PrepareFacts = { openMeetings: number; members: number; chairs: number; heldAt: Date; now: Date }
export type AttendanceFacts = { isOfCycle: boolean; closed: boolean; votingClosed: boolean }
export type OpenMeetingFacts = {
  opened: boolean
  due: number
  present: number
  chairPresent: boolean
  unmarked: number
  quorum: Rulebook['meeting']['quorum']
}
export type RecusalFacts = {
  isMember: boolean
  closed: boolean
  votingOpen: boolean
  isCandidate: boolean
  reason: string
}
export type VotingFacts = {
  opened: boolean
  votingOpen: boolean
  votingClosed: boolean
  present: number
  due: number
  quorum: Rulebook['meeting']['quorum']
}
export type BallotFacts = {
  isPresent: boolean
  votingOpen: boolean
  isCandidate: boolean
  recused: boolean
  voted: boolean
  /** this round is voted on paper */
  onPaper: boolean
}
export type NextRoundFacts = {
  votingClosed: boolean
  closed: boolean
  chosen: number
  strangers: number
  reason: string
}
export type PaperVoteFacts = {
  votingOpen: boolean
  /** ballots that were cast in the system in this round */
  cast: number
  /** each candidate of the round: who may vote on it, and how many valid papers are entered; null when it was left out */
  entered: readonly { name: string; voters: number; valid: number | null }[]
  strangers: number
  hasScan: boolean
  /** what another person entered before; null for the first */
  first: { by: string; differs: readonly string[] } | null
  actorId: string | null
}
export type CloseVotingFacts = { votingOpen: boolean; missing: readonly { candidate: string; count: number }[] }
export type MinutesFacts = { votingClosed: boolean; closed: boolean; minutes: string }
export type ListChoice = { id: string; name: string; lane: Lane; isRepeat: boolean; tally: Tally }
export type ListFacts = ProposalFacts & {
  meetingClosed: boolean
  chosen: readonly ListChoice[]
  strangers: number
  vacancies: number
  vacancyReason: string
  seats: Rulebook['seats']
  pass: Rulebook['meeting']['pass']
}

function holdsAMembersRole({ isMemberAccount }: MemberFacts): Unmet[] {
  return need(isMemberAccount, unmet('notAMember', 'A7', undefined, 'userId'))
}
function oneChair({ isChair, chairs }: MemberFacts): Unmet[] {
  return need(!isChair || chairs === 0, unmet('chairExists', 'A18', undefined, 'isChair'))
}
function noOtherMeeting({ openMeetings }: PrepareFacts): Unmet[] {
  return need(openMeetings === 0, unmet('meetingOpenAlready', 'A18'))
}
function groupIsSeated({ members, chairs }: PrepareFacts): Unmet[] {
  return need(members > 0 && chairs === 1, unmet('groupNotSeated', 'A18', { members }))
}
function isOfCycle({ isOfCycle: yes }: AttendanceFacts): Unmet[] {
  return need(yes, unmet('notAMember', 'A18'))
}
function meetingIsOpen({ closed }: { closed: boolean }): Unmet[] {
  return need(!closed, unmet('meetingClosed', 'A18'))
}
function votingIsNotClosed({ votingClosed }: AttendanceFacts): Unmet[] {
  return need(!votingClosed, unmet('votingClosed', 'A18'))
}
function notYetOpened({ opened }: OpenMeetingFacts): Unmet[] {
  return need(!opened, unmet('meetingOpenAlready', 'A18'))
}
function everyMemberIsMarked({ unmarked }: OpenMeetingFacts): Unmet[] {
  return need(unmarked === 0, unmet('attendanceUnmarked', 'A18', { count: unmarked }))
}
/** Below the quorum the meeting decides nothing (A18; the fraction is the rulebook's). */
export function hasQuorum({ present, due, quorum }: Pick<OpenMeetingFacts, 'present' | 'due' | 'quorum'>): Unmet[] {
  const needed = quorumOf(due, quorum)
  return need(present >= needed && due > 0, unmet('belowQuorum', 'A18', { present, due, needed }))
}
function chairIsPresent({ chairPresent }: OpenMeetingFacts): Unmet[] {
  return need(chairPresent, unmet('chairAbsent', 'A18'))
}
function isMember({ isMember: yes }: RecusalFacts): Unmet[] {
  return need(yes, unmet('notAMember', 'A18'))
}
function isCandidate({ isCandidate: yes }: { isCandidate: boolean }): Unmet[] {
  return need(yes, unmet('notACandidate', 'A18'))
}
function votingHasNotBegun({ votingOpen }: RecusalFacts): Unmet[] {
  return need(!votingOpen, unmet('votingBegan', 'A18'))
}
function reasonIsGiven({ reason }: { reason: string }): Unmet[] {
  return need(reason.trim().length > 0, unmet('reasonNeeded', 'A18', undefined, 'reason'))
}
function meetingWasOpened({ opened }: VotingFacts): Unmet[] {
  return need(opened, unmet('meetingNotOpened', 'A18'))
}
function votingNotYetOpen({ votingOpen, votingClosed }: VotingFacts): Unmet[] {
  return need(!votingOpen && !votingClosed, unmet('votingBegan', 'A18'))
}
function votingIsOpen({ votingOpen }: { votingOpen: boolean }): Unmet[] {
  return need(votingOpen, unmet('votingNotOpen', 'A18'))
}
function isPresent({ isPresent: yes }: BallotFacts): Unmet[] {
  return need(yes, unmet('notPresent', 'A18'))
}
function isNotRecused({ recused }: BallotFacts): Unmet[] {
  return need(!recused, unmet('recused', 'A18'))
}
function notYetVoted({ voted }: BallotFacts): Unmet[] {
  return need(!voted, unmet('votedAlready', 'A18'))
}
function notOnPaper({ onPaper }: BallotFacts): Unmet[] {
  return need(!onPaper, unmet('votedOnPaper', 'A18'))
}
function someAreChosen({ chosen, strangers }: NextRoundFacts): Unmet[] {
  return [
    ...need(chosen > 0, unmet('roundNeedsCandidates', 'A18', undefined, 'chosen')),
    ...need(strangers === 0, unmet('notACandidate', 'A18', undefined, 'chosen')),
  ]
}
function nobodyVotedHere({ cast }: PaperVoteFacts): Unmet[] {
  return need(cast === 0, unmet('votedHereAlready', 'A18', { count: cast }))
}
function everyCandidateIsCounted({ entered, strangers }: PaperVoteFacts): Unmet[] {
  return [
    ...need(strangers === 0, unmet('notACandidate', 'A18')),
    ...entered.flatMap(({ name, voters, valid }) => {
      if (valid === null) return [unmet('paperNotCounted', 'A18', { name })]
      return need(valid <= voters, unmet('morePapersThanVoters', 'A18', { name, valid, voters }))
    }),
  ]
}
function scanIsThere({ hasScan, first }: PaperVoteFacts): Unmet[] {
  return need(hasScan || first !== null, unmet('scanNeeded', 'A18', undefined, 'file'))
}
/** Two people enter the papers, each for oneself; only where both say the same the result stands. Whoever was first may enter them anew. */
function twoPeopleAgree({ first, actorId }: PaperVoteFacts): Unmet[] {
  if (!first || first.by === actorId) return []
  return first.differs.map((name) => unmet('paperCountsDiffer', 'A18', { name }))
}
function everyoneVoted({ missing }: CloseVotingFacts): Unmet[] {
  return missing.map(({ candidate, count }) => unmet('ballotsMissing', 'A18', { candidate, count }))
}
function votingIsClosed({ votingClosed }: { votingClosed: boolean }): Unmet[] {
  return need(votingClosed, unmet('votingNotClosed', 'A18'))
}
function minutesAreWritten({ minutes }: MinutesFacts): Unmet[] {
  return need(minutes.trim().length > 0, unmet('minutesNeeded', 'A18', undefined, 'minutes'))
}
function meetingHasClosed({ meetingClosed }: ListFacts): Unmet[] {
  return need(meetingClosed, unmet('meetingNotClosed', 'A18'))
}
function chosenWereVotedOn({ strangers }: ListFacts): Unmet[] {
  return need(strangers === 0, unmet('notACandidate', 'A18', undefined, 'chosen'))
}
function chosenHavePassed({ chosen, pass }: ListFacts): Unmet[] {
  return chosen
    .filter(({ tally }) => !passes(tally, pass))
    .map(({ name, tally }) => unmet('voteNotPassed', 'A18', { name, for: tally.for, voting: tally.voting }, 'chosen'))
}
function listKeepsTheSeats({ chosen, seats }: ListFacts): Unmet[] {
  return withinSeats(chosen, seats).map((reason) => ({ ...reason, field: 'chosen' }))
}
/** A6: an award that nobody deserves stays vacant; the reason stands on record. */
function vacanciesAreExplained({ vacancies, vacancyReason }: ListFacts): Unmet[] {
  return need(
    vacancies === 0 || vacancyReason.trim().length > 0,
    unmet('vacancyNeedsReason', 'A6', { vacancies }, 'vacancyReason'),
  )
}

/** A7: who sits in the leading group for this edition. */
export const seatMember: Transition<MemberFacts> = {
  name: 'seatMember',
  from: ['onSiteReview', 'deliberation'],
  to: null,
  who: ['handler', 'lead'],
  article: 'A7',
  requires: [holdsAMembersRole, oneChair],
}
/** A18: the meeting is called. */
export const prepareMeeting: Transition<PrepareFacts> = {
  name: 'prepareMeeting',
  from: ['deliberation'],
  to: null,
  who: ['handler', 'lead'],
  article: 'A18',
  requires: [noOtherMeeting, groupIsSeated],
}
/** A18: who is present, excused or absent. */
export const markAttendance: Transition<AttendanceFacts> = {
  name: 'markAttendance',
  from: ['deliberation'],
  to: null,
  who: ['handler', 'lead'],
  article: 'A18',
  requires: [isOfCycle, meetingIsOpen, votingIsNotClosed],
}
/** A18: the meeting opens, with its quorum. */
export const openMeeting: Transition<OpenMeetingFacts> = {
  name: 'openMeeting',
  from: ['deliberation'],
  to: null,
  who: ['handler', 'lead', 'chair'],
  article: 'A18',
  requires: [notYetOpened, everyMemberIsMarked, hasQuorum, chairIsPresent],
}
/** A18: a member withdraws from one candidate. */
export const recuse: Transition<RecusalFacts> = {
  name: 'recuse',
  from: ['deliberation'],
  to: null,
  who: ['member', 'chair'],
  article: 'A18',
  requires: [isMember, meetingIsOpen, isCandidate, votingHasNotBegun, reasonIsGiven],
}
/** A18: the vote begins. */
export const openVoting: Transition<VotingFacts> = {
  name: 'openVoting',
  from: ['deliberation'],
  to: null,
  who: ['handler', 'lead', 'chair'],
  article: 'A18',
  requires: [meetingWasOpened, votingNotYetOpen, hasQuorum],
}
/** A18: one ballot per member and candidate. */
export const castBallot: Transition<BallotFacts> = {
  name: 'castBallot',
  from: ['deliberation'],
  to: null,
  who: ['member', 'chair'],
  article: 'A18',
  requires: [isCandidate, isPresent, votingIsOpen, notOnPaper, isNotRecused, notYetVoted],
}
/** A18: the vote ends once every candidate has been voted on by all who may. */
export const closeVoting: Transition<CloseVotingFacts> = {
  name: 'closeVoting',
  from: ['deliberation'],
  to: null,
  who: ['handler', 'lead', 'chair'],
  article: 'A18',
  requires: [votingIsOpen, everyoneVoted],
}
/** A18: a vote on paper is entered, first by one and then by another person. */
export const enterPaperVote: Transition<PaperVoteFacts> = {
  name: 'enterPaperVote',
  from: ['deliberation'],
  to: null,
  who: ['handler', 'lead'],
  article: 'A18',
  requires: [votingIsOpen, nobodyVotedHere, everyCandidateIsCounted, scanIsThere, twoPeopleAgree],
}
/** A18: another round, on some of the candidates. */
export const openNextRound: Transition<NextRoundFacts> = {
  name: 'openNextRound',
  from: ['deliberation'],
  to: null,
  who: ['handler', 'lead', 'chair'],
  article: 'A18',
  requires: [votingIsClosed, meetingIsOpen, someAreChosen, reasonIsGiven],
}
/** A18: minutes, and the end of the meeting. */
export const closeMeeting: Transition<MinutesFacts> = {
  name: 'closeMeeting',
  from: ['deliberation'],
  to: null,
  who: ['handler', 'lead'],
  article: 'A18',
  requires: [votingIsClosed, meetingIsOpen, minutesAreWritten],
}

const ofTheList = [
  meetingHasClosed,
  chosenWereVotedOn,
  chosenHavePassed,
  listKeepsTheSeats,
  vacanciesAreExplained,
] as const
/** A18: the preliminary list follows from the vote. */
export const proposePreliminaryList: Transition<ListFacts> = {
  name: 'proposePreliminaryList',
  from: ['deliberation'],
  to: null,
  who: ['handler', 'lead'],
  article: 'A18',
  requires: [noOpenProposal, ...ofTheList],
}
/** A18, A19: the list is fixed; publicity follows. */
export const confirmPreliminaryList: Transition<ListFacts> = {
  name: 'confirmPreliminaryList',
  from: ['deliberation'],
  to: 'publicity',
  who: ['lead'],
  article: 'A18',
  requires: [proposalStands, anotherPerson, ...ofTheList],
}

export const deliberationRows = [
  seatMember,
  prepareMeeting,
  markAttendance,
  openMeeting,
  recuse,
  openVoting,
  castBallot,
  closeVoting,
  enterPaperVote,
  openNextRound,
  closeMeeting,
  proposePreliminaryList,
  confirmPreliminaryList,
] as const
