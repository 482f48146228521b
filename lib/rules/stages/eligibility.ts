import type { Transition } from '../decide'
import { need, type Unmet, unmet } from '../unmet'
import { type InquiryCell, inquiryRows } from './eligibility-inquiries'

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
  /** sensitive objections that whoever decides doesn't get to read */
  secrets: number
  conditions: readonly string[]
  findings: readonly ConditionFinding[]
  eligible: boolean
}

export type FinishFacts = { undecided: readonly string[]; openCells: number; asked: boolean; eligible: number }

const open = (cell: InquiryCell) => cell.answer === null && !cell.lapsed

function isAcceptedApplication({ isAccepted, isOut }: DecideFacts): Unmet[] {
  return need(isAccepted && !isOut, unmet('applicationNotAccepted', 'A15'))
}
function departmentsWereAsked({ asked }: { asked: boolean }): Unmet[] {
  return need(asked, unmet('departmentsNotAsked', 'A15'))
}
/** Who can't read an objection can't weigh it. */
function decidesWithOpenEyes({ secrets }: DecideFacts): Unmet[] {
  return need(secrets === 0, unmet('secretsAreTheLeads', 'A15', { count: secrets }))
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
    decidesWithOpenEyes,
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

export const eligibilityRows = [...inquiryRows, decideEligibility, finishEligibility] as const
