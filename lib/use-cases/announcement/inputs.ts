import { z } from 'zod'
import { dayInput, idInput, instantInput, textInput } from '../inputs'

export const createCycleInput = z.object({
  edition: z.coerce.number().int().min(1).max(99),
  title: textInput(100),
  awardYear: z.coerce.number().int().min(2008).max(2100),
})
export type CreateCycleInput = z.output<typeof createCycleInput>

export const announcementInput = z.object({
  cycleId: idInput,
  title: textInput(200),
  body: textInput(20_000),
  windowOpensAt: instantInput,
  windowClosesAt: instantInput,
  contact: textInput(500),
})
export type AnnouncementInput = z.output<typeof announcementInput>

export const cycleInput = z.object({ cycleId: idInput })
export type CycleInput = z.output<typeof cycleInput>

export const reasonedInput = z.object({ cycleId: idInput, reason: textInput(1000) })
export type ReasonedInput = z.output<typeof reasonedInput>

export const rejectProposalInput = z.object({ cycleId: idInput, proposalId: idInput, reason: textInput(1000) })
export type RejectProposalInput = z.output<typeof rejectProposalInput>

export const approvalInput = z.object({ cycleId: idInput, document: textInput(200), approvedOn: dayInput })
export type ApprovalInput = z.output<typeof approvalInput>
