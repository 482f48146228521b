'use server'
import { action } from '@/lib/action'
import { cycleInput } from '@/lib/use-cases/announcement/inputs'
import { markAttendance, prepareMeeting, seatMember } from '@/lib/use-cases/deliberation/group'
import {
  attendanceInput,
  ballotInput,
  listInputOf,
  meetingInput,
  minutesInput,
  nextRoundInput,
  paperVoteInput,
  prepareMeetingInput,
  recuseInput,
  seatMemberInput,
} from '@/lib/use-cases/deliberation/inputs'
import { confirmPreliminaryList, proposePreliminaryList } from '@/lib/use-cases/deliberation/preliminary-list'
import { enterPaperVote, openNextRound } from '@/lib/use-cases/deliberation/rounds'
import {
  castBallot,
  closeMeeting,
  closeVoting,
  openMeeting,
  openVoting,
  recuse,
} from '@/lib/use-cases/deliberation/vote'

export const seatMemberAction = action(seatMemberInput, seatMember, { done: 'cycle.done' })
export const prepareMeetingAction = action(prepareMeetingInput, prepareMeeting, { done: 'cycle.done' })
export const markAttendanceAction = action(attendanceInput, markAttendance, { done: 'cycle.done' })
export const openMeetingAction = action(meetingInput, openMeeting, { done: 'cycle.done' })
export const recuseAction = action(recuseInput, recuse, { done: 'cycle.done' })
export const openVotingAction = action(meetingInput, openVoting, { done: 'cycle.done' })
export const castBallotAction = action(ballotInput, castBallot, { done: 'cycle.done' })
export const closeVotingAction = action(meetingInput, closeVoting, { done: 'cycle.done' })
export const enterPaperVoteAction = action(paperVoteInput, enterPaperVote, { done: 'cycle.meeting.entered' })
export const nextRoundAction = action(nextRoundInput, openNextRound, { done: 'cycle.done' })
export const closeMeetingAction = action(minutesInput, closeMeeting, { done: 'cycle.done' })
export const proposeListAction = action(listInputOf, proposePreliminaryList, { done: 'cycle.proposed' })
export const confirmListAction = action(cycleInput, confirmPreliminaryList, { done: 'cycle.done' })
