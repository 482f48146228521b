import type { Transition } from '../decide'
import { need, type Unmet, unmet } from '../unmet'

export type ProposeAssignmentFacts = {
  /** applications that lack sheets */
  waiting: number
  sheets: number
  minimum: number
  /** why what was asked can't be had: reviewers that are missing */
  shortages: readonly Unmet[]
  /** somebody changed the pool or the applications while the plan was reckoned */
  moved: boolean
}
export type AdjustAssignmentFacts = {
  /** the plan that the person looked at is neither fixed nor replaced, and nobody changed it since */
  isCurrent: boolean
  /** rules that the plan breaks where it was changed */
  faults: readonly Unmet[]
}
export type FixAssignmentFacts = {
  isCurrent: boolean
  /** rules that the plan breaks on what is the case now */
  faults: readonly Unmet[]
  namesTaken: readonly string[]
  /** panels whose lead isn't a member that is free towards all its applicants */
  leadless: readonly { panel: string; field: string }[]
}

/** Faults that a refusal lists: whoever mends these sees the next. */
const LISTED = 20

function somebodyWaits({ waiting }: ProposeAssignmentFacts): Unmet[] {
  return need(waiting > 0, unmet('nobodyWaitsForSheets', 'A16'))
}
function enoughSheetsAsked({ sheets, minimum }: ProposeAssignmentFacts): Unmet[] {
  return need(sheets >= minimum, unmet('sheetsBelowMinimum', 'A8', { sheets, minimum }, 'sheets'))
}
function enoughReviewers({ shortages }: ProposeAssignmentFacts): Unmet[] {
  return [...shortages]
}
function nothingMoved({ moved }: ProposeAssignmentFacts): Unmet[] {
  return need(!moved, unmet('movedWhileReckoned', 'A16'))
}
function planIsCurrent({ isCurrent }: { isCurrent: boolean }): Unmet[] {
  return need(isCurrent, unmet('planChanged', 'A16'))
}
function keepsToTheRules({ faults }: AdjustAssignmentFacts): Unmet[] {
  return faults.slice(0, LISTED).map((fault) => ({ field: 'reviewerIds', ...fault }))
}
/** What the preview rested on still holds: said first, then each thing that doesn't. */
function stillHolds({ faults }: FixAssignmentFacts): Unmet[] {
  return faults.length === 0 ? [] : [unmet('planOutdated', 'A16', { count: faults.length }), ...faults.slice(0, LISTED)]
}
function panelNamesAreFree({ namesTaken }: FixAssignmentFacts): Unmet[] {
  return namesTaken.map((name) => unmet('plannedNameTaken', 'A8', { name }))
}
function everyPanelIsLed({ leadless }: FixAssignmentFacts): Unmet[] {
  return leadless.map(({ panel, field }) => unmet('plannedLeadUnfit', 'A28', { panel }, field))
}

/** A8(2), A16: a plan of who reviews what is reckoned, for a look. */
export const proposeAssignment: Transition<ProposeAssignmentFacts> = {
  name: 'proposeAssignment',
  from: ['documentReview'],
  to: null,
  who: ['handler', 'lead'],
  article: 'A16',
  requires: [somebodyWaits, enoughSheetsAsked, enoughReviewers, nothingMoved],
}

/** A8(2), A16: the plan is changed by hand, and keeps to every rule. */
export const adjustAssignment: Transition<AdjustAssignmentFacts> = {
  name: 'adjustAssignment',
  from: ['documentReview'],
  to: null,
  who: ['handler', 'lead'],
  article: 'A16',
  requires: [planIsCurrent, keepsToTheRules],
}

/** A8(2), A16: the office's lead fixes the plan: its panels are formed and every reviewer gets his sheets. */
export const fixAssignment: Transition<FixAssignmentFacts> = {
  name: 'fixAssignment',
  from: ['documentReview'],
  to: null,
  who: ['lead'],
  article: 'A16',
  requires: [planIsCurrent, stillHolds, panelNamesAreFree, everyPanelIsLed],
}

export const assignmentRows = [proposeAssignment, adjustAssignment, fixAssignment] as const
