'use server'
import { action } from '@/lib/action'
import { cycleInput } from '@/lib/use-cases/announcement/inputs'
import { answerInquiry, enterPaperReply } from '@/lib/use-cases/eligibility/answer-inquiry'
import { answerInquiryInput } from '@/lib/use-cases/eligibility/answer-inquiry.input'
import { decideEligibility } from '@/lib/use-cases/eligibility/decide-eligibility'
import { decideEligibilityInput } from '@/lib/use-cases/eligibility/decide-eligibility.input'
import { explainFacts } from '@/lib/use-cases/eligibility/explain-facts'
import { explainFactsInput } from '@/lib/use-cases/eligibility/explain-facts.input'
import { finishEligibility } from '@/lib/use-cases/eligibility/finish-eligibility'
import { lapseInquiry } from '@/lib/use-cases/eligibility/lapse-inquiry'
import { lapseInquiryInput } from '@/lib/use-cases/eligibility/lapse-inquiry.input'
import { sendInquiries } from '@/lib/use-cases/eligibility/send-inquiries'
import { sendInquiriesInput } from '@/lib/use-cases/eligibility/send-inquiries.input'

export const sendInquiriesAction = action(sendInquiriesInput, sendInquiries, { done: 'cycle.done' })
export const answerInquiryAction = action(answerInquiryInput, answerInquiry, { done: 'cycle.done' })
export const enterPaperReplyAction = action(answerInquiryInput, enterPaperReply, { done: 'cycle.done' })
export const lapseInquiryAction = action(lapseInquiryInput, lapseInquiry, { done: 'cycle.done' })
export const explainFactsAction = action(explainFactsInput, explainFacts, { done: 'cycle.done' })
export const decideEligibilityAction = action(decideEligibilityInput, decideEligibility, {
  done: 'cycle.done',
  redirect: (_value, { cycleId }) => `/cycles/${cycleId}/eligibility`,
})
export const finishEligibilityAction = action(cycleInput, finishEligibility, { done: 'cycle.done' })
