import { z } from 'zod'
import { CHOICES } from '@/lib/rules/voting'
import { fileInput, idInput, instantInput, listInput, optionalText, textInput, tickInput } from '../inputs'

export const seatMemberInput = z.object({
  cycleId: idInput,
  userId: idInput,
  post: textInput(100),
  employer: optionalText(100),
  isChair: tickInput,
})
export type SeatMemberInput = z.output<typeof seatMemberInput>

export const prepareMeetingInput = z.object({
  cycleId: idInput,
  heldAt: instantInput,
  place: textInput(200),
  agenda: optionalText(8000),
})
export type PrepareMeetingInput = z.output<typeof prepareMeetingInput>

export const attendanceInput = z.object({
  cycleId: idInput,
  meetingId: idInput,
  statuses: z.record(idInput, z.enum(['present', 'excused', 'absent'])),
})
export type AttendanceInput = z.output<typeof attendanceInput>

export const meetingInput = z.object({ cycleId: idInput, meetingId: idInput })
export type MeetingInput = z.output<typeof meetingInput>

export const recuseInput = z.object({
  cycleId: idInput,
  meetingId: idInput,
  applicationId: idInput,
  reason: textInput(500),
})
export type RecuseInput = z.output<typeof recuseInput>

export const ballotInput = z.object({
  cycleId: idInput,
  meetingId: idInput,
  applicationId: idInput,
  choice: z.enum(CHOICES),
})
export type BallotInput = z.output<typeof ballotInput>

export const minutesInput = z.object({ cycleId: idInput, meetingId: idInput, minutes: textInput(20_000) })
export type MinutesInput = z.output<typeof minutesInput>

export const listInputOf = z.object({
  cycleId: idInput,
  chosen: listInput(idInput, 100),
  vacancyReason: optionalText(1000),
})
export type ListInput = z.output<typeof listInputOf>

export const nextRoundInput = z.object({
  cycleId: idInput,
  meetingId: idInput,
  chosen: listInput(idInput, 100),
  reason: textInput(500),
})
export type NextRoundInput = z.output<typeof nextRoundInput>

const papers = z.coerce.number().int().min(0).max(1000)
export const paperVoteInput = z.object({
  cycleId: idInput,
  meetingId: idInput,
  counts: z.record(idInput, z.object({ for: papers, against: papers, abstain: papers })).default({}),
  file: fileInput,
})
export type PaperVoteInput = Omit<z.output<typeof paperVoteInput>, 'file'> & { file?: File | null }
