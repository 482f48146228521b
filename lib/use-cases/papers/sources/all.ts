import type { PaperKind } from '@/lib/rules/papers'
import type { Source } from '../subject'
import { announcementSubjects } from './announcement'
import { corrections, eligible, inquiryLetters, receipts, replySlips } from './application'
import { councilSubjects, decisions, payments, revocations } from './council'
import { meetings, notices, objections } from './deliberation'
import { documentReviewReports, leftOut } from './document-review'
import { feedback } from './feedback'
import { evaluations, reviews, visitPlans, visitReports } from './on-site-review'

/** Where the facts of each kind of paper come from. */
export const SOURCES: { readonly [K in PaperKind]: Source<K> } = {
  callForApplications: announcementSubjects,
  publicAnnouncement: announcementSubjects,
  receipt: receipts,
  returnForCorrection: corrections,
  inquiryLetter: inquiryLetters,
  replySlip: replySlips,
  eligibleList: eligible,
  documentReviewReport: documentReviewReports,
  leftOutNotice: leftOut,
  visitPlan: visitPlans,
  visitReport: visitReports,
  compositeEvaluation: evaluations,
  compositeReview: reviews,
  minutes: meetings,
  publicityNotice: notices,
  objectionReply: objections,
  councilRequest: councilSubjects,
  councilReport: councilSubjects,
  commendationDecision: decisions,
  paymentList: payments,
  revocationDecision: revocations,
  feedbackReport: feedback,
}
