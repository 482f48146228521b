import type { Transition } from '../decide'
import { isPercentStep, type Percents } from '../scoring'
import { need, type Unmet, unmet } from '../unmet'

export const ROUNDS = ['document', 'onSite', 'defence'] as const
export type Round = (typeof ROUNDS)[number]

/** What is asked before a reviewer opens, saves or submits a sheet. */
export type SheetFacts = {
  isAssigned: boolean
  excused: boolean
  barred: boolean
  signed: boolean
  declaredFree: boolean
  inConflict: boolean
  submitted: boolean
  /** the panel has opened its consensus for this round */
  opened: boolean
  /** on site or in the hearing: it took place */
  held: boolean
  savedVersion: number
  version: number
  percents: Percents
  missing: readonly string[]
}

export type ReopenFacts = { submitted: boolean; opened: boolean; reason: string }

export type OpenFacts = {
  isPanelLead: boolean
  opened: boolean
  applications: number
  /** sheets that are neither in nor excused: names only */
  outstanding: readonly { reviewer: string; applicant: string }[]
  /** per applicant how many sheets are in */
  sheetsIn: readonly { applicant: string; count: number }[]
  minimum: number
}

export type ConsensusFacts = {
  /** the panel's lead, or who stands in where a conflict keeps the lead away */
  isPanelLead: boolean
  opened: boolean
  recorded: boolean
  isOfPanel: boolean
  percents: Percents
  missing: readonly string[]
}

export type CloseFacts = { isPanelLead: boolean; opened: boolean; closed: boolean; withoutConsensus: readonly string[] }

function isAssignedSheet({ isAssigned, excused }: SheetFacts): Unmet[] {
  return need(isAssigned && !excused, unmet('notAssigned', 'A16'))
}
/** A bar from review takes hold at once, in mid-sheet too (A28). */
function isNotBarred({ barred }: SheetFacts): Unmet[] {
  return need(!barred, unmet('reviewerBarred', 'A28'))
}
function undertakingIsSigned({ signed }: SheetFacts): Unmet[] {
  return need(signed, unmet('undertakingMissing', 'A28'))
}
function hasDeclared({ declaredFree, inConflict }: SheetFacts): Unmet[] {
  return need(declaredFree || inConflict, unmet('declarationMissing', 'A28'))
}
function noConflict({ inConflict }: SheetFacts): Unmet[] {
  return need(!inConflict, unmet('inConflict', 'A28'))
}
function panelStillScores({ opened }: { opened: boolean }): Unmet[] {
  return need(!opened, unmet('panelClosed', 'A16'))
}
function sheetIsOpen({ submitted }: SheetFacts): Unmet[] {
  return need(!submitted, unmet('sheetSealed', 'A16'))
}
function hasTakenPlace({ held }: SheetFacts): Unmet[] {
  return need(held, unmet('notYetHeld', 'A17'))
}
function nobodySavedMeanwhile({ savedVersion, version }: SheetFacts): Unmet[] {
  return need(savedVersion === version, unmet('staleVersion', 'A16'))
}
function percentsAreSteps({ percents }: { percents: Percents }): Unmet[] {
  return Object.entries(percents)
    .filter(([, percent]) => !isPercentStep(percent))
    .map(([item]) => unmet('percentNotAStep', 'A4', { item }, `items.${item}.percent`))
}
function everyItemIsScored({ missing }: { missing: readonly string[] }): Unmet[] {
  return need(
    missing.length === 0,
    unmet('itemsNotScored', 'A16', { count: missing.length, items: missing.join('、') }),
  )
}

function sheetWasSubmitted({ submitted }: ReopenFacts): Unmet[] {
  return need(submitted, unmet('sheetNotSubmitted', 'A16'))
}
function reasonIsGiven({ reason }: { reason: string }): Unmet[] {
  return need(reason.trim().length > 0, unmet('reasonNeeded', 'A16', undefined, 'reason'))
}

function leadsPanel({ isPanelLead }: { isPanelLead: boolean }): Unmet[] {
  return need(isPanelLead, unmet('notPanelLead', 'A16'))
}
function notYetOpened({ opened }: OpenFacts): Unmet[] {
  return need(!opened, unmet('consensusOpenAlready', 'A16'))
}
/** Independent scores stay sealed until all sheets of the panel are in. */
function everySheetIsIn({ outstanding, applications }: OpenFacts): Unmet[] {
  return [
    ...need(applications > 0, unmet('panelHasNoApplication', 'A16')),
    ...outstanding.map(({ reviewer, applicant }) => unmet('sheetOutstanding', 'A16', { reviewer, applicant })),
  ]
}
/** Excuses may not leave an applicant with fewer sheets than the rulebook asks (A8(2)). */
function enoughSheetsEach({ sheetsIn, minimum, outstanding }: OpenFacts): Unmet[] {
  if (outstanding.length > 0) return []
  return sheetsIn
    .filter(({ count }) => count < minimum)
    .map(({ applicant, count }) => unmet('tooFewSheets', 'A8', { applicant, count, minimum }))
}
function consensusIsOpen({ opened }: { opened: boolean }): Unmet[] {
  return need(opened, unmet('consensusNotOpen', 'A16'))
}
function belongsToPanel({ isOfPanel }: ConsensusFacts): Unmet[] {
  return need(isOfPanel, unmet('notOfPanel', 'A16'))
}
function notYetRecorded({ recorded }: ConsensusFacts): Unmet[] {
  return need(!recorded, unmet('consensusRecordedAlready', 'A16'))
}
function everyApplicationHasConsensus({ withoutConsensus }: CloseFacts): Unmet[] {
  return withoutConsensus.map((name) => unmet('consensusMissing', 'A16', { name }))
}
function notYetClosed({ closed }: CloseFacts): Unmet[] {
  return need(!closed, unmet('panelClosed', 'A16'))
}

/** A16, A17: a reviewer saves the draft of an own sheet. */
export const saveSheet: Transition<SheetFacts> = {
  name: 'saveSheet',
  from: ['documentReview', 'onSiteReview'],
  to: null,
  who: ['reviewer'],
  article: 'A16',
  requires: [
    isAssignedSheet,
    isNotBarred,
    undertakingIsSigned,
    hasDeclared,
    noConflict,
    panelStillScores,
    sheetIsOpen,
    hasTakenPlace,
    nobodySavedMeanwhile,
    percentsAreSteps,
  ],
}

/** A16, A17: a sheet is submitted, and sealed by it. */
export const submitSheet: Transition<SheetFacts> = {
  ...saveSheet,
  name: 'submitSheet',
  requires: [...saveSheet.requires, everyItemIsScored],
}

/** A16: the lead of the office reopens a sheet with a reason; both revisions stay. */
export const reopenSheet: Transition<ReopenFacts> = {
  name: 'reopenSheet',
  from: ['documentReview', 'onSiteReview'],
  to: null,
  who: ['lead'],
  article: 'A16',
  requires: [sheetWasSubmitted, panelStillScores, reasonIsGiven],
}

/** A16: all sheets are in; the panel's lead breaks the seal for its members and the office. */
export const openConsensus: Transition<OpenFacts> = {
  name: 'openConsensus',
  from: ['documentReview'],
  to: null,
  who: ['reviewer'],
  article: 'A16',
  requires: [leadsPanel, notYetOpened, everySheetIsIn, enoughSheetsEach],
}

/** A16, A17: the panel's score per item, with its dissent. */
export const recordConsensus: Transition<ConsensusFacts> = {
  name: 'recordConsensus',
  from: ['documentReview', 'onSiteReview'],
  to: null,
  who: ['reviewer'],
  article: 'A16',
  requires: [leadsPanel, belongsToPanel, consensusIsOpen, notYetRecorded, percentsAreSteps, everyItemIsScored],
}

/** A16: every application has its consensus; the exact scores count from here. */
export const closePanel: Transition<CloseFacts> = {
  name: 'closePanel',
  from: ['documentReview'],
  to: null,
  who: ['reviewer'],
  article: 'A16',
  requires: [leadsPanel, consensusIsOpen, notYetClosed, everyApplicationHasConsensus],
}

export const sheetRows = [saveSheet, submitSheet, reopenSheet, openConsensus, recordConsensus, closePanel] as const
