import type { Transition } from '../decide'
import { need, type Unmet, unmet } from '../unmet'

/** What a department can answer for an applicant (A15). A nil reply is explicit. */
export const INQUIRY_ANSWERS = ['noObjection', 'facts', 'veto', 'notApplicable'] as const
export type InquiryAnswer = (typeof INQUIRY_ANSWERS)[number]

/** One cell of the matrix department × applicant. */
export type InquiryCell = {
  departmentName: string
  answer: InquiryAnswer | null
  lapsed: boolean
  dueOn: string
}

export type SendFacts = {
  /** departments or applicants that aren't in the register or in the running */
  unknown: number
  cells: number
  askedAlready: readonly { department: string; applicant: string }[]
  applicants: number
  /** applicants about whom no department was or would be asked */
  leftOut: readonly string[]
  dueOn: string
  today: string
}

export type AnswerFacts = {
  cell: InquiryCell
  isAsked: boolean
  answer: InquiryAnswer
  detail: string
  documentNo: string
  documentOn: string
  hasFile: boolean
  today: string
}
/** One row of a department's workbook: what it says, and what is wrong with the row itself. */
export type ReplyRow = { row: number; faults: readonly Unmet[]; facts: AnswerFacts | null }
export type TogetherFacts = { rows: readonly ReplyRow[] }
export type CheckFacts = { isAsked: boolean }
export type LapseFacts = { dueOn: string; today: string; open: number }
export type ExplainFacts = { isOwn: boolean; cell: InquiryCell; decided: boolean; explained: boolean }

function everybodyIsKnown({ unknown }: SendFacts): Unmet[] {
  return need(unknown === 0, unmet('departmentUnknown', 'A15'))
}
function someCellIsAsked({ cells }: SendFacts): Unmet[] {
  return need(cells > 0, unmet('noDepartmentChosen', 'A15', undefined, 'asks'))
}
function noneIsAskedTwice({ askedAlready }: SendFacts): Unmet[] {
  return askedAlready.map((pair) => unmet('departmentAskedAlready', 'A15', pair, 'asks'))
}
function somebodyIsAskedAbout({ applicants }: SendFacts): Unmet[] {
  return need(applicants > 0, unmet('noAcceptedApplicant', 'A15'))
}
function nobodyIsLeftOut({ leftOut, cells }: SendFacts): Unmet[] {
  return cells === 0 ? [] : leftOut.map((name) => unmet('applicantLeftOut', 'A15', { name }, 'asks'))
}
function repliesAreDueLater({ dueOn, today }: SendFacts): Unmet[] {
  return need(dueOn > today, unmet('dueDayMustBeLater', 'A15', { today }, 'dueOn'))
}

function isAsked({ isAsked: asked }: { isAsked: boolean }): Unmet[] {
  return need(asked, unmet('notAskedOfYou', 'A15'))
}
function cellIsOpen({ cell }: AnswerFacts): Unmet[] {
  if (cell.answer !== null) return [unmet('answeredAlready', 'A15')]
  return need(!cell.lapsed, unmet('inquiryLapsed', 'A15', { dueOn: cell.dueOn }))
}
function objectionStatesFacts({ answer, detail }: AnswerFacts): Unmet[] {
  const says = answer === 'facts' || answer === 'veto'
  return need(!says || detail.trim().length > 0, unmet('objectionNeedsFacts', 'A15', undefined, 'detail'))
}
/** A fact is told by its document and its day, so that it can be looked up and held against the time that A10 and A11 count. */
function objectionNamesItsDocument({ answer, documentNo, documentOn }: AnswerFacts): Unmet[] {
  if (answer !== 'facts' && answer !== 'veto') return []
  return [
    ...need(documentNo.trim() !== '', unmet('objectionNeedsDocument', 'A15', undefined, 'documentNo')),
    ...need(documentOn !== '', unmet('objectionNeedsDay', 'A15', undefined, 'documentOn')),
  ]
}
function documentIsNotOfTomorrow({ documentOn, today }: AnswerFacts): Unmet[] {
  return need(documentOn <= today, unmet('documentOfTomorrow', 'A15', { today }, 'documentOn'))
}
/** A reply on paper that came after the lapse is entered all the same: what the office knows stands on record. */
function cellIsUnanswered({ cell }: AnswerFacts): Unmet[] {
  return need(cell.answer === null, unmet('answeredAlready', 'A15'))
}
function paperHasItsScan({ hasFile }: AnswerFacts): Unmet[] {
  return need(hasFile, unmet('paperNeedsScan', 'A15', undefined, 'file'))
}
function paperNamesItsDocument({ documentNo }: AnswerFacts): Unmet[] {
  return need(documentNo.trim().length > 0, unmet('paperNeedsDocumentNo', 'A15', undefined, 'documentNo'))
}

function somethingIsAnswered({ rows }: TogetherFacts): Unmet[] {
  return need(rows.length > 0, unmet('nothingAnswered', 'A15'))
}
function everyRowIsGood({ rows }: TogetherFacts): Unmet[] {
  const bad = rows.filter((row) => faultsOf(row).length > 0)
  return need(
    bad.length === 0,
    unmet('rowsRefused', 'A15', { count: bad.length, rows: bad.map(({ row }) => row).join('、') }),
  )
}

function everyAnswerIsGood({ rows }: TogetherFacts): Unmet[] {
  return rows.flatMap(faultsOf)
}

function dueDayHasPassed({ dueOn, today }: LapseFacts): Unmet[] {
  return need(today > dueOn, unmet('notYetDue', 'A15', { dueOn }))
}
function somethingIsOpen({ open: count }: LapseFacts): Unmet[] {
  return need(count > 0, unmet('nothingOpen', 'A15'))
}

function isOwnApplication({ isOwn }: ExplainFacts): Unmet[] {
  return need(isOwn, unmet('notYourApplication', 'A15'))
}
function departmentObjected({ cell }: ExplainFacts): Unmet[] {
  return need(cell.answer === 'facts' || cell.answer === 'veto', unmet('nothingToExplain', 'A15'))
}
function notYetExplained({ explained }: ExplainFacts): Unmet[] {
  return need(!explained, unmet('explainedAlready', 'A15'))
}
function notYetDecided({ decided }: ExplainFacts): Unmet[] {
  return need(!decided, unmet('eligibilityDecidedAlready', 'A15'))
}

/** A15: letters go out for the cells that the rulebook fills and the office adjusts, all in one act. */
export const sendInquiries: Transition<SendFacts> = {
  name: 'sendInquiries',
  from: ['eligibility'],
  to: null,
  who: ['handler', 'lead'],
  article: 'A15',
  requires: [
    everybodyIsKnown,
    someCellIsAsked,
    noneIsAskedTwice,
    somebodyIsAskedAbout,
    nobodyIsLeftOut,
    repliesAreDueLater,
  ],
}

/** A15: a department answers for one applicant. */
export const answerInquiry: Transition<AnswerFacts> = {
  name: 'answerInquiry',
  from: ['eligibility'],
  to: null,
  who: ['department'],
  article: 'A15',
  requires: [isAsked, cellIsOpen, objectionStatesFacts, objectionNamesItsDocument, documentIsNotOfTomorrow],
}

/** What keeps one row of a workbook from being taken: the row's own faults, else what the rules of a single answer say. */
export function faultsOf({ faults, facts }: ReplyRow): Unmet[] {
  if (faults.length > 0 || !facts) return [...faults]
  return answerInquiry.requires.flatMap((requirement) => requirement(facts))
}

/** A15: a department hands in its workbook to be looked through; nothing is answered yet. */
export const checkReplies: Transition<CheckFacts> = {
  name: 'checkReplies',
  from: ['eligibility'],
  to: null,
  who: ['department'],
  article: 'A15',
  requires: [isAsked],
}

/** A15: a department answers for many applicants by its workbook, all or nothing. */
export const importReplies: Transition<TogetherFacts> = {
  name: 'importReplies',
  from: ['eligibility'],
  to: null,
  who: ['department'],
  article: 'A15',
  requires: [somethingIsAnswered, everyRowIsGood],
}

/** A15: a department says of those whom it ticks that it has nothing to object; each gets a reply of its own. */
export const answerNil: Transition<TogetherFacts> = {
  name: 'answerNil',
  from: ['eligibility'],
  to: null,
  who: ['department'],
  article: 'A15',
  requires: [somethingIsAnswered, everyAnswerIsGood],
}

/** A15: the office enters a reply that came on paper. */
export const enterPaperReply: Transition<AnswerFacts> = {
  name: 'enterPaperReply',
  from: ['eligibility'],
  to: null,
  who: ['handler', 'lead'],
  article: 'A15',
  requires: [
    cellIsUnanswered,
    objectionStatesFacts,
    objectionNamesItsDocument,
    documentIsNotOfTomorrow,
    paperNamesItsDocument,
    paperHasItsScan,
  ],
}

/** A15: what no reply came to by the due day lapses on record; what silence means stands in the letter. */
export const lapseInquiry: Transition<LapseFacts> = {
  name: 'lapseInquiry',
  from: ['eligibility'],
  to: null,
  who: ['handler', 'lead', 'system'],
  article: 'A15',
  requires: [dueDayHasPassed, somethingIsOpen],
}

/** A15: the applicant explains what a department stated. */
export const explainFacts: Transition<ExplainFacts> = {
  name: 'explainFacts',
  from: ['eligibility'],
  to: null,
  who: ['applicant'],
  article: 'A15',
  requires: [isOwnApplication, departmentObjected, notYetExplained, notYetDecided],
}

export const inquiryRows = [
  sendInquiries,
  answerInquiry,
  checkReplies,
  importReplies,
  answerNil,
  enterPaperReply,
  lapseInquiry,
  explainFacts,
] as const
