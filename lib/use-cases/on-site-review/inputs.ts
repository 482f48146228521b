import { z } from 'zod'
import { dayInput, idInput, instantInput, listInput, optionalText, textInput } from '../inputs'

export const planVisitInput = z.object({
  cycleId: idInput,
  applicationId: idInput,
  days: listInput(z.union([z.literal(''), dayInput]), 10).transform((days) => days.filter((day) => day !== '')),
  agenda: optionalText(4000),
})
export type PlanVisitInput = z.output<typeof planVisitInput>

export const recordVisitInput = z.object({
  cycleId: idInput,
  applicationId: idInput,
  outcome: z.enum(['visited', 'absent']),
  reason: optionalText(1000),
  strengths: optionalText(8000),
  opportunities: optionalText(8000),
  verified: optionalText(8000),
})
export type RecordVisitInput = z.output<typeof recordVisitInput>

export const planDefenceInput = z.object({
  cycleId: idInput,
  applicationId: idInput,
  heldAt: instantInput,
  place: textInput(200),
})
export type PlanDefenceInput = z.output<typeof planDefenceInput>

export const recordDefenceInput = z.object({
  cycleId: idInput,
  applicationId: idInput,
  outcome: z.enum(['heard', 'absent']),
  reason: optionalText(1000),
  questions: optionalText(8000),
})
export type RecordDefenceInput = z.output<typeof recordDefenceInput>

export const candidatesInput = z.object({
  cycleId: idInput,
  lanes: z.record(idInput, z.enum(['award', 'nomination', 'individual', 'none'])).default({}),
  summary: textInput(8000),
})
export type CandidatesInput = z.output<typeof candidatesInput>
