import type { Transition } from '../decide'
import { need, type Unmet, unmet } from '../unmet'

export const DISCIPLINES = ['active', 'warned', 'barred'] as const
export type Discipline = (typeof DISCIPLINES)[number]

export type PoolFacts = { isKnown: boolean; discipline: Discipline; disciplineWhy: string }
export type UndertakingFacts = { isReviewer: boolean; discipline: Discipline; signed: boolean }
export type DeclareFacts = { isAssigned: boolean; declared: boolean; isFree: boolean; reason: string }
export type DismissFacts = { stands: boolean; raisedBy: string | null; actorId: string | null; reason: string }
export type Seat = { name: string; employer: string; discipline: Discipline; signed: boolean }
export type PanelFacts = {
  nameTaken: boolean
  seats: readonly Seat[]
  unknownSeats: number
  leadIsMember: boolean
  /** applicants from whom a conflict keeps the lead away */
  leadKeptFrom: readonly string[]
  minimum: number
  /** applications that aren't eligible, of the other kind, of another cycle, or on a panel already */
  notAssignable: readonly string[]
  applications: number
  /** per applicant how many reviewers are left after conflicts */
  reviewersLeft: readonly { applicant: string; left: number }[]
}
export type AssignFacts = Pick<
  PanelFacts,
  'seats' | 'unknownSeats' | 'notAssignable' | 'applications' | 'reviewersLeft' | 'minimum'
> & {
  opened: boolean
  /** sheets that it would add */
  additions: number
}
export type ExcuseFacts = {
  exists: boolean
  submitted: boolean
  excused: boolean
  inConflict: boolean
  opened: boolean
  reason: string
}
export type AbstainFacts = Omit<ExcuseFacts, 'inConflict'>

function reviewerIsKnown({ isKnown }: PoolFacts): Unmet[] {
  return need(isKnown, unmet('reviewerUnknown', 'A8'))
}
/** A warning or a bar from review is never without its reason (A28). */
function disciplineIsExplained({ discipline, disciplineWhy }: PoolFacts): Unmet[] {
  const explained = discipline === 'active' || disciplineWhy.trim().length > 0
  return need(explained, unmet('reasonNeeded', 'A28', undefined, 'disciplineWhy'))
}
function actsAsReviewer({ isReviewer }: UndertakingFacts): Unmet[] {
  return need(isReviewer, unmet('notInPool', 'A8'))
}
function isNotBarred({ discipline }: UndertakingFacts): Unmet[] {
  return need(discipline !== 'barred', unmet('reviewerBarred', 'A28'))
}
function notYetSigned({ signed }: UndertakingFacts): Unmet[] {
  return need(!signed, unmet('undertakingSignedAlready', 'A28'))
}
function isAssigned({ isAssigned: assigned }: { isAssigned: boolean }): Unmet[] {
  return need(assigned, unmet('notAssigned', 'A16'))
}
function conflictIsExplained({ isFree, reason }: DeclareFacts): Unmet[] {
  return need(isFree || reason.trim().length > 0, unmet('reasonNeeded', 'A28', undefined, 'reason'))
}
function conflictStands({ stands }: DismissFacts): Unmet[] {
  return need(stands, unmet('noConflictStands', 'A28'))
}
function somebodyElseRaisedIt({ raisedBy, actorId }: DismissFacts): Unmet[] {
  return need(raisedBy === null || raisedBy !== actorId, unmet('anotherPersonNeeded', 'A28'))
}
function reasonIsGiven({ reason }: { reason: string }): Unmet[] {
  return need(reason.trim().length > 0, unmet('reasonNeeded', 'A8', undefined, 'reason'))
}

function nameIsFree({ nameTaken }: PanelFacts): Unmet[] {
  return need(!nameTaken, unmet('panelNameTaken', 'A8', undefined, 'name'))
}
function seatsAreKnown({ unknownSeats }: Pick<PanelFacts, 'unknownSeats'>): Unmet[] {
  return need(unknownSeats === 0, unmet('reviewerUnknown', 'A8', undefined, 'reviewerIds'))
}
function enoughSeats({ seats, minimum }: PanelFacts): Unmet[] {
  return need(seats.length >= minimum, unmet('panelTooSmall', 'A8', { count: seats.length, minimum }, 'reviewerIds'))
}
function leadSitsOnPanel({ leadIsMember }: PanelFacts): Unmet[] {
  return need(leadIsMember, unmet('leadMustBeMember', 'A8', undefined, 'leadId'))
}
/** Who leads the consensus of a panel must be free towards all of its applicants. */
function leadIsFree({ leadKeptFrom }: PanelFacts): Unmet[] {
  return leadKeptFrom.map((applicant) => unmet('leadInConflict', 'A28', { applicant }, 'leadId'))
}
function noTwoOfOneEmployer({ seats }: Pick<PanelFacts, 'seats'>): Unmet[] {
  const employers = seats.map(({ employer }) => employer)
  const double = employers.find((employer, i) => employers.indexOf(employer) !== i)
  return double === undefined ? [] : [unmet('twoOfOneEmployer', 'A8', { employer: double }, 'reviewerIds')]
}
function everySeatMayReview({ seats }: Pick<PanelFacts, 'seats'>): Unmet[] {
  return seats.flatMap(({ name, discipline, signed }) => [
    ...need(discipline !== 'barred', unmet('seatBarred', 'A28', { name }, 'reviewerIds')),
    ...need(signed, unmet('seatUnsigned', 'A28', { name }, 'reviewerIds')),
  ])
}
function applicationsAreAssignable({
  notAssignable,
  applications,
}: Pick<PanelFacts, 'notAssignable' | 'applications'>): Unmet[] {
  return [
    ...need(applications > 0, unmet('noApplicationChosen', 'A16', undefined, 'applicationIds')),
    ...notAssignable.map((name) => unmet('notAssignable', 'A16', { name }, 'applicationIds')),
  ]
}
/** Who must keep away is left out of the sheets; the rest must still be enough (A8(2)). */
function enoughReviewersEach({ reviewersLeft, minimum }: Pick<PanelFacts, 'reviewersLeft' | 'minimum'>): Unmet[] {
  return reviewersLeft
    .filter(({ left }) => left < minimum)
    .map(({ applicant, left }) => unmet('tooFewReviewers', 'A8', { applicant, left, minimum }, 'reviewerIds'))
}
function addsSheets({ additions }: AssignFacts): Unmet[] {
  return need(additions > 0, unmet('nothingToAssign', 'A16', undefined, 'reviewerIds'))
}
function assignmentStands({ exists, excused }: AbstainFacts): Unmet[] {
  return need(exists && !excused, unmet('noAssignmentStands', 'A16'))
}
/** A sheet that is in stays, unless a conflict that was found later sets it aside. */
function notYetSubmittedOrInConflict({ submitted, inConflict }: ExcuseFacts): Unmet[] {
  return need(!submitted || inConflict, unmet('sheetSubmittedAlready', 'A16'))
}
function notYetSubmitted({ submitted }: AbstainFacts): Unmet[] {
  return need(!submitted, unmet('sheetSubmittedAlready', 'A16'))
}
function panelNotOpened({ opened }: { opened: boolean }): Unmet[] {
  return need(!opened, unmet('panelClosed', 'A16'))
}

/** A8(2): the pool of reviewers, with their discipline (A28). */
export const keepReviewer: Transition<PoolFacts> = {
  name: 'keepReviewer',
  from: ['draft'],
  to: null,
  who: ['handler', 'lead'],
  article: 'A8',
  requires: [reviewerIsKnown, disciplineIsExplained],
}

/** A28: secrecy and integrity, signed for this edition before any file opens. */
export const signUndertaking: Transition<UndertakingFacts> = {
  name: 'signUndertaking',
  from: ['announcement', 'application', 'eligibility', 'documentReview', 'onSiteReview'],
  to: null,
  who: ['reviewer'],
  article: 'A28',
  requires: [actsAsReviewer, isNotBarred, notYetSigned],
}

/** A28: seeing only the name, a reviewer says whether an interest stands in the way. */
export const declareConflict: Transition<DeclareFacts> = {
  name: 'declareConflict',
  from: ['documentReview', 'onSiteReview'],
  to: null,
  who: ['reviewer'],
  article: 'A28',
  requires: [isAssigned, conflictIsExplained],
}

/** A28: the lead finds that a conflict that was raised doesn't stand. */
export const dismissConflict: Transition<DismissFacts> = {
  name: 'dismissConflict',
  from: ['documentReview', 'onSiteReview'],
  to: null,
  who: ['lead'],
  article: 'A28',
  requires: [conflictStands, somebodyElseRaisedIt, reasonIsGiven],
}

/** A8(2), A16: a panel, its lead, its members, and the applications that it reviews. */
export const formPanel: Transition<PanelFacts> = {
  name: 'formPanel',
  from: ['documentReview'],
  to: null,
  who: ['handler', 'lead'],
  article: 'A8',
  requires: [
    nameIsFree,
    seatsAreKnown,
    enoughSeats,
    leadSitsOnPanel,
    leadIsFree,
    noTwoOfOneEmployer,
    everySeatMayReview,
    applicationsAreAssignable,
    enoughReviewersEach,
  ],
}

/** A8(2), A16: further reviewers or applications for a panel that still scores, where an excuse or a late decision left a gap. */
export const assignReviewers: Transition<AssignFacts> = {
  name: 'assignReviewers',
  from: ['documentReview'],
  to: null,
  who: ['handler', 'lead'],
  article: 'A8',
  requires: [
    seatsAreKnown,
    panelNotOpened,
    noTwoOfOneEmployer,
    everySeatMayReview,
    applicationsAreAssignable,
    addsSheets,
    enoughReviewersEach,
  ],
}

/** A16: a reviewer gives an own sheet back, with the reason. */
export const abstainFromSheet: Transition<AbstainFacts> = {
  name: 'abstainFromSheet',
  from: ['documentReview', 'onSiteReview'],
  to: null,
  who: ['reviewer'],
  article: 'A16',
  requires: [assignmentStands, notYetSubmitted, panelNotOpened, reasonIsGiven],
}

/** A16: a reviewer is excused from one sheet, on record; a conflict found later sets aside even a sheet that is in. */
export const excuseAssignment: Transition<ExcuseFacts> = {
  name: 'excuseAssignment',
  from: ['documentReview', 'onSiteReview'],
  to: null,
  who: ['handler', 'lead'],
  article: 'A16',
  requires: [assignmentStands, notYetSubmittedOrInConflict, panelNotOpened, reasonIsGiven],
}

export const panelRows = [
  keepReviewer,
  signUndertaking,
  declareConflict,
  dismissConflict,
  formPanel,
  assignReviewers,
  abstainFromSheet,
  excuseAssignment,
] as const
