import type { Transition } from '../decide'
import { type RecoveryEntry, recoveryFits } from '../money'
import { need, type Unmet, unmet } from '../unmet'

/** What every act on an honour begins with. */
export type OnHonour = { isOwn: boolean; revoked: boolean; today: string }

/** It is the honour of a party for which the actor acts. */
export function isOwnHonour({ isOwn }: Pick<OnHonour, 'isOwn'>): Unmet[] {
  return need(isOwn, unmet('notYourParty', 'A25'))
}
export function honourIsInForce({ revoked }: Pick<OnHonour, 'revoked'>): Unmet[] {
  return need(!revoked, unmet('honourRevoked', 'A27'))
}
export function honourIsRevoked({ revoked }: Pick<OnHonour, 'revoked'>): Unmet[] {
  return need(revoked, unmet('honourNotRevoked', 'A27'))
}

export type PayeeFacts = OnHonour & { amount: number; paid: boolean }
export function thereIsSomethingToPay({ amount }: PayeeFacts): Unmet[] {
  return need(amount > 0, unmet('nothingToPay', 'A21'))
}
export function isUnpaid({ paid }: PayeeFacts): Unmet[] {
  return need(!paid, unmet('paidAlready', 'A21'))
}

export type DutyFacts = OnHonour & { exists: boolean; reported: boolean; accepted: boolean }
export function dutyIsThere({ exists }: DutyFacts): Unmet[] {
  return need(exists, unmet('notFound', 'A25'))
}
export function notYetAccepted({ accepted }: DutyFacts): Unmet[] {
  return need(!accepted, unmet('dutyAcceptedAlready', 'A25'))
}
export function isReported({ reported }: DutyFacts): Unmet[] {
  return need(reported, unmet('dutyNotReported', 'A25'))
}

export type PlanFacts = OnHonour & { dueOn: string }
export function dueLater({ dueOn, today }: PlanFacts): Unmet[] {
  return need(dueOn >= today, unmet('dayMustNotBeEarlier', 'A25', { today }, 'dueOn'))
}

export type ImprovementFacts = OnHonour & { year: number; awardYear: number }
/** Figures are given of years since the award that are over. */
export function yearIsOver({ year, awardYear, today }: ImprovementFacts): Unmet[] {
  const last = Number(today.slice(0, 4)) - 1
  return need(year >= awardYear && year <= last, unmet('yearNotOver', 'A25', { first: awardYear, last }, 'year'))
}

export type VisitFacts = OnHonour & {
  visitedOn: string
  recorded: boolean
  followUp: string
  followUpDueOn: string
  closed: boolean
}
export function visitedByNow({ visitedOn, today }: VisitFacts): Unmet[] {
  return need(visitedOn <= today, unmet('dayMustNotBeLater', 'A26', { today }, 'visitedOn'))
}
export function notYetRecorded({ recorded }: VisitFacts): Unmet[] {
  return need(!recorded, unmet('visitRecordedAlready', 'A26'))
}
export function followUpHasDay({ followUp, followUpDueOn, visitedOn }: VisitFacts): Unmet[] {
  const fits = followUp.trim() === '' || followUpDueOn >= visitedOn
  return need(fits, unmet('followUpDayNeeded', 'A26', undefined, 'followUpDueOn'))
}
export function followUpIsOpen({ recorded, followUp, closed }: VisitFacts): Unmet[] {
  return need(recorded && followUp !== '' && !closed, unmet('noOpenFollowUp', 'A26'))
}

export type CaseFacts = OnHonour & {
  /** the case that is open, as far as it came */
  open: {
    ground: 'fraud' | 'incident'
    statementDueOn: string
    stated: boolean
    verified: boolean
    isProven: boolean
    groupDecided: boolean
  } | null
}
export function noCaseIsOpen({ open }: CaseFacts): Unmet[] {
  return need(open === null, unmet('caseOpenAlready', 'A27'))
}
export function caseIsOpen({ open }: CaseFacts): Unmet[] {
  return need(open !== null, unmet('noOpenCase', 'A27'))
}
export function notYetStated({ open }: CaseFacts): Unmet[] {
  return need(!open?.stated, unmet('statementGivenAlready', 'A27'))
}
export function notYetVerified({ open }: CaseFacts): Unmet[] {
  return need(!open?.verified, unmet('caseVerifiedAlready', 'A27'))
}
/** The winner is heard before anything is found: it spoke, or its time is over. */
export function winnerWasHeard({ open, today }: CaseFacts): Unmet[] {
  const heard = open === null || open.stated || open.statementDueOn < today
  return need(heard, unmet('winnerNotHeard', 'A27', { dueOn: open?.statementDueOn ?? '' }))
}
export function isProven({ open }: CaseFacts): Unmet[] {
  return need(open?.isProven === true, unmet('caseNotProven', 'A27'))
}
/** Fraud goes before the leading group; for an incident the office asks the city government itself (A27). */
export function groundIsFraud({ open }: CaseFacts): Unmet[] {
  return need(open === null || open.ground === 'fraud', unmet('groupNotAsked', 'A27'))
}
export function groupNotYetDecided({ open }: CaseFacts): Unmet[] {
  return need(!open?.groupDecided, unmet('groupDecidedAlready', 'A27'))
}
/** The path of the ground was walked to its end: proven, and for fraud decided by the leading group. */
export function pathIsWalked({ open }: Pick<CaseFacts, 'open'>): Unmet[] {
  if (!open?.isProven) return [unmet('caseNotProven', 'A27')]
  return need(open.ground === 'incident' || open.groupDecided, unmet('groupDecisionNeeded', 'A27'))
}

export type RecoveryFacts = OnHonour & { given: number; entries: readonly RecoveryEntry[]; next: RecoveryEntry }
export function fitsWhatWasGiven({ given, entries, next }: RecoveryFacts): Unmet[] {
  return recoveryFits(given, entries, next)
}

const OFFICE = ['handler', 'lead'] as const
const AFTER = ['supervision', 'closed'] as const

const row = <S>(
  name: string,
  who: Transition<S>['who'],
  article: Transition<S>['article'],
  requires: Transition<S>['requires'],
): Transition<S> => ({ name, from: AFTER, to: null, who, article, requires })

/** A21, A22: the winner says where its money goes. */
export const givePayee = row<PayeeFacts>('givePayee', ['applicant'], 'A22', [
  isOwnHonour,
  honourIsInForce,
  thereIsSomethingToPay,
  isUnpaid,
])
/** A22: bank data leave the house for the treasury, on record. */
export const exportPayments = row<OnHonour>('exportPayments', OFFICE, 'A22', [])
/** A25: the office plans what a winner shares, and by when. */
export const planDuty = row<PlanFacts>('planDuty', OFFICE, 'A25', [honourIsInForce, dueLater])
/** A25: the winner says what it did. */
export const reportDuty = row<DutyFacts>('reportDuty', ['applicant'], 'A25', [isOwnHonour, dutyIsThere, notYetAccepted])
/** A25: the office takes it as done. */
export const acceptDuty = row<DutyFacts>('acceptDuty', OFFICE, 'A25', [dutyIsThere, isReported, notYetAccepted])
/** A25: the winner's figures of a year. */
export const giveImprovement = row<ImprovementFacts>('giveImprovement', ['applicant'], 'A25', [
  isOwnHonour,
  honourIsInForce,
  yearIsOver,
])
/** A26: a visit is planned. */
export const planAwardVisit = row<PlanFacts>('planAwardVisit', OFFICE, 'A26', [honourIsInForce, dueLater])
/** A26: what a visit found, and what follows. */
export const recordAwardVisit = row<VisitFacts>('recordAwardVisit', OFFICE, 'A26', [
  notYetRecorded,
  visitedByNow,
  followUpHasDay,
])
/** A26: what was to follow is done. */
export const closeFollowUp = row<VisitFacts>('closeFollowUp', OFFICE, 'A26', [followUpIsOpen])
/** A27: the office begins to verify a suspicion, and gives the winner time to speak. */
export const openRevocationCase = row<CaseFacts>('openRevocationCase', OFFICE, 'A27', [honourIsInForce, noCaseIsOpen])
/** A27: the winner speaks. */
export const stateOnCase = row<CaseFacts>('stateOnCase', ['applicant'], 'A27', [
  isOwnHonour,
  caseIsOpen,
  notYetStated,
  notYetVerified,
])
/** A27: what the office found. */
export const verifyCase = row<CaseFacts>('verifyCase', OFFICE, 'A27', [caseIsOpen, winnerWasHeard, notYetVerified])
/** A27: the leading group's decision on fraud. */
export const recordGroupOnCase = row<CaseFacts>('recordGroupOnCase', OFFICE, 'A27', [
  caseIsOpen,
  groundIsFraud,
  isProven,
  groupNotYetDecided,
])
/** A27: plaque, certificate and money are demanded back, and come back. */
export const enterRecovery = row<RecoveryFacts>('enterRecovery', OFFICE, 'A27', [honourIsRevoked, fitsWhatWasGiven])

export const aftercareRows = [
  givePayee,
  exportPayments,
  planDuty,
  reportDuty,
  acceptDuty,
  giveImprovement,
  planAwardVisit,
  recordAwardVisit,
  closeFollowUp,
  openRevocationCase,
  stateOnCase,
  verifyCase,
  recordGroupOnCase,
  enterRecovery,
] as const
