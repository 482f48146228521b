import { z } from 'zod'
import { DISCIPLINES } from '@/lib/rules/stages/review-panels'
import { ROUNDS } from '@/lib/rules/stages/review-sheets'
import { idInput, listInput, optionalText, textInput, tickInput } from '../inputs'

export const keepReviewerInput = z.object({
  userId: idInput,
  employerName: textInput(100),
  pastEmployers: optionalText(1000),
  qualification: textInput(500),
  fields: optionalText(300),
  discipline: z.enum(DISCIPLINES).default('active'),
  disciplineWhy: optionalText(500),
})
export type KeepReviewerInput = z.output<typeof keepReviewerInput>

export const undertakingInput = z.object({ cycleId: idInput, agreed: tickInput.refine(Boolean, 'field.mustAgree') })
export type UndertakingInput = z.output<typeof undertakingInput>

export const declareInput = z.object({
  cycleId: idInput,
  applicationId: idInput,
  isFree: z.enum(['yes', 'no']).transform((word) => word === 'yes'),
  reason: optionalText(500),
})
export type DeclareInput = z.output<typeof declareInput>

export const dismissInput = z.object({ cycleId: idInput, conflictId: idInput, reason: textInput(500) })
export type DismissInput = z.output<typeof dismissInput>

export const formPanelInput = z.object({
  cycleId: idInput,
  name: textInput(60),
  kind: z.enum(['organization', 'individual']),
  leadId: idInput,
  reviewerIds: listInput(idInput, 30),
  applicationIds: listInput(idInput, 500),
})
export type FormPanelInput = z.output<typeof formPanelInput>

export const assignInput = z.object({
  cycleId: idInput,
  panelId: idInput,
  reviewerIds: listInput(idInput, 30),
  applicationIds: listInput(idInput, 500),
})
export type AssignInput = z.output<typeof assignInput>

export const abstainInput = z.object({
  cycleId: idInput,
  applicationId: idInput,
  round: z.enum(ROUNDS),
  reason: textInput(500),
})
export type AbstainInput = z.output<typeof abstainInput>

export const excuseInput = z.object({ cycleId: idInput, assignmentId: idInput, reason: textInput(500) })
export type ExcuseInput = z.output<typeof excuseInput>

const percentInput = z.preprocess(
  (value) => (value === '' || value === undefined || value === null ? null : Number(value)),
  z.number('field.percentStep').int().min(0).max(100).multipleOf(5, 'field.percentStep').nullable(),
)

const itemsInput = z.record(
  z.string().regex(/^[P4][\d-]{0,6}$/),
  z.object({
    percent: percentInput,
    strengths: optionalText(4000),
    opportunities: optionalText(4000),
    references: optionalText(500),
  }),
)

export const sheetInput = z.object({
  cycleId: idInput,
  applicationId: idInput,
  round: z.enum(ROUNDS),
  version: z.coerce.number().int().min(0),
  keyFactors: optionalText(4000),
  items: itemsInput.default({}),
})
export type SheetInput = z.output<typeof sheetInput>

export const reopenInput = z.object({ cycleId: idInput, sheetId: idInput, reason: textInput(500) })
export type ReopenInput = z.output<typeof reopenInput>

export const panelInput = z.object({ cycleId: idInput, panelId: idInput })
export type PanelInput = z.output<typeof panelInput>

export const consensusInput = z.object({
  cycleId: idInput,
  applicationId: idInput,
  round: z.enum(ROUNDS),
  items: z.record(
    z.string().regex(/^[P4][\d-]{0,6}$/),
    z.object({ percent: percentInput, comment: optionalText(2000) }),
  ),
  dissent: optionalText(2000),
  remark: optionalText(4000),
})
export type ConsensusInput = z.output<typeof consensusInput>

export const settleTieInput = z.object({
  cycleId: idInput,
  applicationId: idInput,
  place: z.coerce.number().int().min(1).max(50),
  reason: textInput(500),
})
export type SettleTieInput = z.output<typeof settleTieInput>

export const shortlistInput = z.object({
  cycleId: idInput,
  chosen: listInput(idInput, 200),
  excessReason: optionalText(500),
})
export type ShortlistInput = z.output<typeof shortlistInput>
