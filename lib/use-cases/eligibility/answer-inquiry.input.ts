import { z } from 'zod'
import { INQUIRY_ANSWERS } from '@/lib/rules/stages/eligibility-inquiries'
import { dayInput, fileInput, idInput, optionalText, tickInput } from '../inputs'

/** A day that may be left empty. */
const optionalDay = z
  .string()
  .trim()
  .default('')
  .refine((day) => day === '' || dayInput.safeParse(day).success, 'field.day')

export const answerInquiryInput = z.object({
  cycleId: idInput,
  replyId: idInput,
  answer: z.enum(INQUIRY_ANSWERS),
  detail: optionalText(2000),
  documentNo: optionalText(100),
  documentOn: optionalDay,
  sensitive: tickInput.default(false),
  file: fileInput,
})
export type AnswerInquiryInput = z.output<typeof answerInquiryInput>
