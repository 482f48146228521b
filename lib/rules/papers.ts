import type { IssuingBodyKey } from './issuing-bodies'
import type { Stage } from './stage'
import type { Article } from './unmet'

/**
 * How a paper is numbered: as a document or letter of its body, as a receipt, with the number that the city government gave the decision
 * it prints, or not at all.
 */
export type Numbering = 'document' | 'letter' | 'receipt' | 'given' | 'none'

export type PaperRule = {
  /** whose paper it is */
  body: IssuingBodyKey
  numbering: Numbering
  article: Article
  /** the stage from which on there is something to say */
  from: Stage
  /** one paper of the edition, or one about each of these */
  about: 'edition' | 'application' | 'correction' | 'inquiry' | 'meeting' | 'notice' | 'objection' | 'honour'
}

const rule = (
  article: Article,
  from: Stage,
  body: IssuingBodyKey,
  numbering: Numbering,
  about: PaperRule['about'] = 'edition',
): PaperRule => ({ article, from, body, numbering, about })

/**
 * The papers of an edition in the order of its course. Four reports have names that are easily mixed up, and each its own author and addressee: the
 * review team writes the document-review report and the composite evaluation report (A16, A17), the office the composite review report
 * to the leading group (A18) and the review report to the city government's executive meeting (A20), to which the leading group adds its
 * request (A7).
 */
export const PAPERS = {
  callForApplications: rule('A13', 'announcement', 'office', 'document'),
  publicAnnouncement: rule('A13', 'announcement', 'office', 'document'),
  receipt: rule('A14', 'application', 'office', 'receipt', 'application'),
  returnForCorrection: rule('A14', 'application', 'office', 'letter', 'correction'),
  inquiryLetter: rule('A15', 'eligibility', 'office', 'letter', 'inquiry'),
  replySlip: rule('A15', 'eligibility', 'office', 'none', 'inquiry'),
  eligibleList: rule('A15', 'documentReview', 'office', 'document'),
  documentReviewReport: rule('A16', 'documentReview', 'panel', 'document'),
  leftOutNotice: rule('A16', 'documentReview', 'office', 'letter', 'application'),
  visitPlan: rule('A17', 'onSiteReview', 'office', 'letter', 'application'),
  visitReport: rule('A17', 'onSiteReview', 'panel', 'document', 'application'),
  compositeEvaluation: rule('A17', 'onSiteReview', 'panel', 'document'),
  compositeReview: rule('A18', 'onSiteReview', 'office', 'document'),
  minutes: rule('A18', 'deliberation', 'group', 'document', 'meeting'),
  publicityNotice: rule('A19', 'publicity', 'office', 'document', 'notice'),
  objectionReply: rule('A19', 'publicity', 'office', 'letter', 'objection'),
  councilRequest: rule('A20', 'council', 'group', 'document'),
  councilReport: rule('A20', 'council', 'office', 'document'),
  commendationDecision: rule('A21', 'supervision', 'government', 'given'),
  paymentList: rule('A22', 'supervision', 'office', 'letter'),
  revocationDecision: rule('A27', 'supervision', 'government', 'given', 'honour'),
  feedbackReport: rule('A17', 'supervision', 'office', 'letter', 'application'),
} as const satisfies Record<string, PaperRule>

export type PaperKind = keyof typeof PAPERS
export const PAPER_KINDS = Object.keys(PAPERS) as [PaperKind, ...PaperKind[]]

export const ruleOf = (kind: PaperKind): PaperRule => PAPERS[kind]

const SUFFIX: Record<Numbering, string> = { document: '', letter: '函', receipt: '受', given: '', none: '' }

/** The code under which a body counts papers of this numbering in a year; empty where it gives no number of its own. */
export function seriesOf(code: string, numbering: Numbering): string {
  return numbering === 'given' || numbering === 'none' ? '' : `${code}${SUFFIX[numbering]}`
}

/** 发文字号: code, year in hexagonal brackets, number without leading zeros: 洪质强办〔2026〕3号. */
export function documentNumber(series: string, year: number, number: number): string {
  return `${series}〔${year}〕${number}号`
}
