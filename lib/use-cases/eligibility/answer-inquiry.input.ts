import { z } from 'zod'
import { INQUIRY_ANSWERS } from '@/lib/rules/stages/eligibility'
import { idInput, optionalText } from '../inputs'

export const answerInquiryInput = z.object({
  cycleId: idInput,
  replyId: idInput,
  answer: z.enum(INQUIRY_ANSWERS),
  detail: optionalText(2000),
  documentNo: optionalText(100),
})
export type AnswerInquiryInput = z.output<typeof answerInquiryInput>
