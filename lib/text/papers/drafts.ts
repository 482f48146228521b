import type { PaperKind } from '../../rules/papers'
import { callForApplications, publicAnnouncement } from './announcement'
import { eligibleList, receipt, returnForCorrection } from './application'
import type { Common } from './common'
import { commendationDecision, councilReport, councilRequest, paymentList, revocationDecision } from './council'
import { minutes, objectionReply, publicityNotice } from './deliberation'
import { documentReviewReport, leftOutNotice } from './document-review'
import type { Draft } from './draft'
import { feedbackReport } from './feedback'
import { inquiryLetter, replySlip } from './inquiry'
import { compositeEvaluation, compositeReview, visitPlan, visitReport } from './on-site-review'

/** The words of every paper, from what it is about. */
export const DRAFTS = {
  callForApplications,
  publicAnnouncement,
  receipt,
  returnForCorrection,
  inquiryLetter,
  replySlip,
  eligibleList,
  documentReviewReport,
  leftOutNotice,
  visitPlan,
  visitReport,
  compositeEvaluation,
  compositeReview,
  minutes,
  publicityNotice,
  objectionReply,
  councilRequest,
  councilReport,
  commendationDecision,
  paymentList,
  revocationDecision,
  feedbackReport,
} satisfies Record<PaperKind, (common: Common, facts: never) => Draft>

/** What a paper of a kind is made from, beside what all papers of the edition know. */
export type ContentOf<K extends PaperKind> = Parameters<(typeof DRAFTS)[K]>[1]
