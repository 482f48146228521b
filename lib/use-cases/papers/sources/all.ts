import type { PaperKind } from '@/lib/rules/papers'
import type { Source } from '../subject'
import { announcementSubjects } from './announcement'
import { corrections, eligible, inquiryLetters, receipts, replySlips } from './application'

/** Where the facts of each kind of paper come from. */
export const SOURCES: { readonly [K in PaperKind]: Source<K> } = {
  callForApplications: announcementSubjects,
  publicAnnouncement: announcementSubjects,
  receipt: receipts,
  returnForCorrection: corrections,
  inquiryLetter: inquiryLetters,
  replySlip: replySlips,
  eligibleList: eligible,
}
