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
  known: boolean
  departments: number
  askedAlready: readonly string[]
  applicants: number
  dueOn: string
  today: string
}

export type AnswerFacts = {
  cell: InquiryCell
  isAsked: boolean
  answer: InquiryAnswer
  detail: string
  documentNo: string
}
export type LapseFacts = { dueOn: string; today: string; open: number }
export type ExplainFacts = { isOwn: boolean; cell: InquiryCell; decided: boolean }

/** What the office found of one condition of A10 / A11, beside what was computed. */
export type ConditionFinding = {
  /** `A10(1)` and so on */
  condition: string
  computed: 'met' | 'notMet' | 'toBeDecided'
  found: 'met' | 'notMet'
  reason: string
}

export type DecideFacts = {
  isAccepted: boolean
  isOut: boolean
  cells: readonly InquiryCell[]
  asked: boolean
  conditions: readonly string[]
  findings: readonly ConditionFinding[]
  eligible: boolean
}

export type FinishFacts = { undecided: readonly string[]; openCells: number; asked: boolean; eligible: number }

const open = (cell: InquiryCell) => cell.answer === null && !cell.lapsed

function departmentsAreKnown({ known }: SendFacts): Unmet[] {
  return need(known, unmet('departmentUnknown', 'A15'))
}
function someDepartmentIsAsked({ departments }: SendFacts): Unmet[] {
  return need(departments > 0, unmet('noDepartmentChosen', 'A15', undefined, 'departmentIds'))
}
function noneIsAskedTwice({ askedAlready }: SendFacts): Unmet[] {
  return askedAlready.map((department) => unmet('departmentAskedAlready', 'A15', { department }, 'departmentIds'))
}
function somebodyIsAskedAbout({ applicants }: SendFacts): Unmet[] {
  return need(applicants > 0, unmet('noAcceptedApplicant', 'A15'))
}
function repliesAreDueLater({ dueOn, today }: SendFacts): Unmet[] {
  return need(dueOn > today, unmet('dueDayMustBeLater', 'A15', { today }, 'dueOn'))
}

function isAsked({ isAsked: asked }: AnswerFacts): Unmet[] {
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
function paperNamesItsDocument({ documentNo }: AnswerFacts): Unmet[] {
  return need(documentNo.trim().length > 0, unmet('paperNeedsDocumentNo', 'A15', undefined, 'documentNo'))
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
function notYetDecided({ decided }: ExplainFacts): Unmet[] {
  return need(!decided, unmet('eligibilityDecidedAlready', 'A15'))
}

function isAcceptedApplication({ isAccepted, isOut }: DecideFacts): Unmet[] {
  return need(isAccepted && !isOut, unmet('applicationNotAccepted', 'A15'))
}
function departmentsWereAsked({ asked }: { asked: boolean }): Unmet[] {
  return need(asked, unmet('departmentsNotAsked', 'A15'))
}
function everyReplyIsIn({ cells }: DecideFacts): Unmet[] {
  return cells
    .filter(open)
    .map(({ departmentName, dueOn }) => unmet('replyStillOpen', 'A15', { department: departmentName, dueOn }))
}
function everyConditionIsFound({ conditions, findings }: DecideFacts): Unmet[] {
  return conditions
    .filter((condition) => !findings.some((finding) => finding.condition === condition))
    .map((condition) => unmet('conditionNotFound', 'A10', { condition }, `findings.${condition}`))
}
/** What isn't computed as met is neither passed nor failed in silence: the office gives its reason (reading A24). */
function everyDepartureIsReasoned({ findings }: DecideFacts): Unmet[] {
  return findings
    .filter(({ computed, found, reason }) => computed !== found && reason.trim() === '')
    .map(({ condition }) => unmet('findingNeedsReason', 'A10', { condition }, `findings.${condition}`))
}
function outcomeFollowsFindings({ findings, eligible }: DecideFacts): Unmet[] {
  const failed = findings.filter(({ found }) => found === 'notMet').map(({ condition }) => condition)
  if (eligible)
    return need(failed.length === 0, unmet('eligibleDespiteCondition', 'A15', { conditions: failed.join('、') }))
  return need(failed.length > 0, unmet('ineligibleWithoutCondition', 'A15'))
}

function everyReplyOfTheCycleIsIn({ openCells }: FinishFacts): Unmet[] {
  return need(openCells === 0, unmet('repliesStillOpen', 'A15', { count: openCells }))
}
function everyApplicantIsDecided({ undecided }: FinishFacts): Unmet[] {
  return undecided.map((name) => unmet('applicantUndecided', 'A15', { name }))
}
function somebodyIsEligible({ eligible }: FinishFacts): Unmet[] {
  return need(eligible > 0, unmet('nobodyEligible', 'A15'))
}

/** A15: letters go out to the departments that the office picks, for every accepted applicant. */
export const sendInquiries: Transition<SendFacts> = {
  name: 'sendInquiries',
  from: ['eligibility'],
  to: null,
  who: ['handler', 'lead'],
  article: 'A15',
  requires: [departmentsAreKnown, someDepartmentIsAsked, noneIsAskedTwice, somebodyIsAskedAbout, repliesAreDueLater],
}

/** A15: a department answers for one applicant. */
export const answerInquiry: Transition<AnswerFacts> = {
  name: 'answerInquiry',
  from: ['eligibility'],
  to: null,
  who: ['department'],
  article: 'A15',
  requires: [isAsked, cellIsOpen, objectionStatesFacts],
}

/** A15: the office enters a reply that came on paper. */
export const enterPaperReply: Transition<AnswerFacts> = {
  name: 'enterPaperReply',
  from: ['eligibility'],
  to: null,
  who: ['handler', 'lead'],
  article: 'A15',
  requires: [cellIsOpen, objectionStatesFacts, paperNamesItsDocument],
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
  requires: [isOwnApplication, departmentObjected, notYetDecided],
}

/** A10, A11, A15: the office decides per applicant, condition by condition. */
export const decideEligibility: Transition<DecideFacts> = {
  name: 'decideEligibility',
  from: ['eligibility'],
  to: null,
  who: ['handler', 'lead'],
  article: 'A15',
  requires: [
    isAcceptedApplication,
    departmentsWereAsked,
    everyReplyIsIn,
    everyConditionIsFound,
    everyDepartureIsReasoned,
    outcomeFollowsFindings,
  ],
}

/** A15: the list of the eligible stands; document review begins. */
export const finishEligibility: Transition<FinishFacts> = {
  name: 'finishEligibility',
  from: ['eligibility'],
  to: 'documentReview',
  who: ['lead'],
  article: 'A15',
  requires: [departmentsWereAsked, everyReplyOfTheCycleIsIn, everyApplicantIsDecided, somebodyIsEligible],
}

export const eligibilityRows = [
  sendInquiries,
  answerInquiry,
  enterPaperReply,
  lapseInquiry,
  explainFacts,
  decideEligibility,
  finishEligibility,
] as const
