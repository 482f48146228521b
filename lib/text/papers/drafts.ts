import type { PaperKind } from '../../rules/papers'
import { callForApplications, publicAnnouncement } from './announcement'
import { eligibleList, receipt, returnForCorrection } from './application'
import type { Common } from './common'
import type { Draft } from './draft'
import { inquiryLetter, replySlip } from './inquiry'

/** The words of every paper, from what it is about. */
export const DRAFTS = {
  callForApplications,
  publicAnnouncement,
  receipt,
  returnForCorrection,
  inquiryLetter,
  replySlip,
  eligibleList,
} satisfies Record<PaperKind, (common: Common, facts: never) => Draft>

/** What a paper of a kind is made from, beside what all papers of the edition know. */
export type ContentOf<K extends PaperKind> = Parameters<(typeof DRAFTS)[K]>[1]
