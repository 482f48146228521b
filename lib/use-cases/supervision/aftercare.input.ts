import { z } from 'zod'
import { accountNumberFrom, TAKEN_BACK } from '@/lib/rules/money'
import { dayInput, fileInput, idInput, optionalText, textInput, tickInput } from '../inputs'

const award = z.object({ honourId: idInput })
const optionalDay = z.preprocess((text) => (text === '' ? undefined : text), dayInput.optional())
const figure = z
  .string()
  .trim()
  .max(20)
  .refine((text) => text === '' || /^-?[\d,]+(\.\d+)?$/.test(text.normalize('NFKC')), 'field.figure')
  .default('')

/** Figures that a winner gives each year: money in 万元, rates in per cent. */
export const IMPROVEMENT_LINES = ['revenue', 'netProfit', 'tax', 'research', 'passRate', 'satisfaction'] as const

export const payeeInput = award.extend({
  accountName: textInput(100),
  bank: textInput(100),
  accountNo: z.string().transform((text, context) => {
    const number = accountNumberFrom(text)
    if (number) return number
    context.addIssue({ code: 'custom', message: text.trim() ? 'field.accountNo' : 'field.required' })
    return z.NEVER
  }),
})
export const planDutyInput = award.extend({ title: textInput(200), dueOn: dayInput })
export const reportDutyInput = award.extend({ dutyId: idInput, report: textInput(4000), file: fileInput })
export const dutyInput = award.extend({ dutyId: idInput })
export const improvementInput = award.extend({
  year: z.coerce.number().int().min(2000).max(2100),
  figures: z
    .object(Object.fromEntries(IMPROVEMENT_LINES.map((line) => [line, figure])) as Record<string, typeof figure>)
    .refine((figures) => Object.values(figures).some((text) => text !== ''), {
      message: 'field.required',
      path: [IMPROVEMENT_LINES[0]],
    }),
  note: optionalText(2000),
})
export const planAwardVisitInput = award.extend({ dueOn: dayInput })
export const recordAwardVisitInput = award.extend({
  visitId: idInput,
  visitedOn: dayInput,
  people: textInput(300),
  findings: textInput(4000),
  followUp: optionalText(2000),
  followUpDueOn: optionalDay,
})
export const closeFollowUpInput = award.extend({ visitId: idInput, closedNote: textInput(2000) })
export const openCaseInput = award.extend({
  ground: z.enum(['fraud', 'incident']),
  suspicion: textInput(4000),
  statementDueOn: dayInput,
})
export const caseStatementInput = award.extend({ statement: textInput(10_000) })
export const verifyCaseInput = award.extend({ findings: textInput(10_000), isProven: tickInput })
export const groupOnCaseInput = award.extend({
  groupDecision: textInput(4000),
  groupDecidedOn: dayInput,
  agrees: tickInput,
})
export const recoveryInput = award
  .extend({
    what: z.enum(TAKEN_BACK),
    entry: z.enum(['demanded', 'received']),
    amount: z.preprocess((text) => (text === '' || text === undefined ? 1 : text), z.coerce.number().int().positive()),
    document: textInput(200),
  })
  .transform((input) => (input.what === 'money' ? input : { ...input, amount: 1 }))

type Of<S extends z.ZodType> = z.output<S>
export type PayeeInput = Of<typeof payeeInput>
export type PlanDutyInput = Of<typeof planDutyInput>
export type ReportDutyInput = Of<typeof reportDutyInput>
export type DutyInput = Of<typeof dutyInput>
export type ImprovementInput = Of<typeof improvementInput>
export type PlanAwardVisitInput = Of<typeof planAwardVisitInput>
export type RecordAwardVisitInput = Of<typeof recordAwardVisitInput>
export type CloseFollowUpInput = Of<typeof closeFollowUpInput>
export type OpenCaseInput = Of<typeof openCaseInput>
export type CaseStatementInput = Of<typeof caseStatementInput>
export type VerifyCaseInput = Of<typeof verifyCaseInput>
export type GroupOnCaseInput = Of<typeof groupOnCaseInput>
export type RecoveryInput = Of<typeof recoveryInput>
