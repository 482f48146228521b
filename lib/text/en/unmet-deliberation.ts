import type { Same } from '../same'
import type zh from '../zh-CN/unmet-deliberation'

export default {
  notAMember: 'This person is not a member of the leading group.',
  chairExists: 'There is a chair already.',
  meetingOpenAlready: 'A meeting is under way already.',
  groupNotSeated: 'Seat the leading group with its chair first ({members} members so far).',
  meetingClosed: 'The meeting is closed.',
  votingClosed: 'The vote is closed.',
  attendanceUnmarked: 'The attendance of {count} members is not marked.',
  belowQuorum:
    '{present} of {due} members are present; {needed} are needed. Below the quorum the meeting decides nothing.',
  chairAbsent: 'The chair is absent.',
  notACandidate: 'This is not a candidate.',
  votingBegan: 'The vote has begun.',
  meetingNotOpened: 'The meeting is not open.',
  votingNotOpen: 'No vote is open.',
  notPresent: 'You are not marked as present.',
  recused: 'You have withdrawn from this candidate and can’t vote on it.',
  votedAlready: 'You have voted on this candidate; each member has one ballot.',
  ballotsMissing: '{count} ballots on “{candidate}” are missing.',
  votingNotClosed: 'The vote is not closed.',
  minutesNeeded: 'Write the minutes.',
  meetingNotClosed: 'The meeting is not closed; there is no list yet.',
  voteNotPassed: '“{name}” has {for} votes of {voting}, which does not pass.',
  vacancyNeedsReason: '{vacancies} seats stay vacant: give the reason.',
} as const satisfies Same<typeof zh>
