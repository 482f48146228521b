import type { Transition } from '../decide'
import type { Content, Form } from '../form'
import type { Missing } from '../form-check'
import { type Changes, staleKeys, strayKeys } from '../form-value'
import { need, type Unmet, unmet } from '../unmet'
import {
  belongsToCycle,
  isOpenForWriting,
  isOwnApplication,
  type OnApplication,
  stillStands,
  type Window,
  type Writing,
  windowOpen,
} from './application-facts'

export type StartFacts = {
  cycleId: string
  window: Window
  /** the party belongs to the actor */
  isOwn: boolean
  party: { kind: 'organization' | 'individual'; orgKind: string }
  /** an application of this party in this edition stands already */
  exists: boolean
  /** why the party may not apply now, as worked out from the honour register and the bars (A23, A27) */
  bars: readonly Unmet[]
}

const MAY_APPLY = ['enterprise', 'publicInstitution', 'cooperative']

/** Enterprises and public institutions with legal personality, and individuals (A3). */
export function kindMayApply({ party }: Pick<StartFacts, 'party'>): Unmet[] {
  return need(party.kind === 'individual' || MAY_APPLY.includes(party.orgKind), unmet('kindMayNotApply', 'A3'))
}

/** One application per subject and edition. */
export function hasNotApplied({ exists }: Pick<StartFacts, 'exists'>): Unmet[] {
  return need(!exists, unmet('appliedAlready', 'A14'))
}

/** Neither the ten years after an award (A23) nor the five years after revocation for fraud (A27) are running. */
export function notBarred({ bars }: { bars: readonly Unmet[] }): Unmet[] {
  return [...bars]
}

export const startApplication: Transition<StartFacts> = {
  name: 'startApplication',
  from: ['application'],
  to: null,
  who: ['applicant'],
  article: 'A14',
  requires: [isOwnApplication, windowOpen, kindMayApply, hasNotApplied, notBarred],
}

export type SaveFacts = Writing & { form: Form; content: Content; changes: Changes }

/** What is saved was written on the text that stands now; what somebody else changed meanwhile must be merged. */
export function writtenOnCurrentText({ content, changes }: Pick<SaveFacts, 'content' | 'changes'>): Unmet[] {
  return staleKeys(content, changes).map((key) => unmet('staleVersion', 'A14', undefined, key))
}

/** Only fields of this form, each with a value of its shape. */
export function fitsTheForm({ form, changes }: Pick<SaveFacts, 'form' | 'changes'>): Unmet[] {
  return strayKeys(form, changes).map((key) => unmet('strayField', 'A14', undefined, key))
}

export const saveApplication: Transition<SaveFacts> = {
  name: 'saveApplication',
  from: ['application'],
  to: null,
  who: ['applicant'],
  article: 'A14',
  requires: [belongsToCycle, isOwnApplication, stillStands, isOpenForWriting, fitsTheForm, writtenOnCurrentText],
}

/** What an attached file is said to be and to prove. */
export type EvidenceDetails = { kind: string; items: readonly string[]; conditions: readonly string[] }

export type AddEvidenceFacts = Writing & {
  /** attached already: how many, and their bytes together */
  files: number
  bytes: number
  /** the name under which the same bytes are attached already */
  duplicateOf: string | null
  size: number
  limits: { files: number; bytes: number; largest: number }
} & DetailFacts

export type DetailFacts = { details: EvidenceDetails; offered: { kinds: readonly string[]; items: readonly string[] } }

/** The same file isn't attached already; a second copy only costs the reviewers' time. */
export function notAttachedYet({ duplicateOf }: Pick<AddEvidenceFacts, 'duplicateOf'>): Unmet[] {
  return need(duplicateOf === null, unmet('fileAttachedAlready', 'A14', { name: duplicateOf ?? '' }, 'file'))
}

/** Room for one more file, in number and in bytes. */
export function roomForFiles({ files, bytes, size, limits }: AddEvidenceFacts): Unmet[] {
  const gigabytes = limits.bytes / 2 ** 30
  return [
    ...need(files < limits.files, unmet('tooManyFiles', 'A14', { most: limits.files }, 'file')),
    ...need(bytes + size <= limits.bytes, unmet('filesTooLarge', 'A14', { gigabytes }, 'file')),
  ]
}

/** No larger than one file may be. */
export function fileWithinLimit({ size, limits }: Pick<AddEvidenceFacts, 'size' | 'limits'>): Unmet[] {
  return need(size <= limits.largest, unmet('fileTooLarge', 'A14', { megabytes: limits.largest / 2 ** 20 }, 'file'))
}

/** Kind, items and conditions are those that this application knows. */
export function detailsKnown({ details, offered }: DetailFacts): Unmet[] {
  const knows = [...details.items, ...details.conditions].every((key) => offered.items.includes(key))
  return [
    ...need(offered.kinds.includes(details.kind), unmet('strayField', 'A14', undefined, 'kind')),
    ...need(knows, unmet('strayField', 'A14', undefined, 'items')),
  ]
}

export const addEvidence: Transition<AddEvidenceFacts> = {
  name: 'addEvidence',
  from: ['application'],
  to: null,
  who: ['applicant'],
  article: 'A14',
  requires: [
    belongsToCycle,
    isOwnApplication,
    stillStands,
    isOpenForWriting,
    detailsKnown,
    fileWithinLimit,
    notAttachedYet,
    roomForFiles,
  ],
}

/** What a file is said to be and to prove may be put right while the application may be written. */
export const describeEvidence: Transition<Writing & DetailFacts> = {
  name: 'describeEvidence',
  from: ['application'],
  to: null,
  who: ['applicant'],
  article: 'A14',
  requires: [belongsToCycle, isOwnApplication, stillStands, isOpenForWriting, detailsKnown],
}

export const removeEvidence: Transition<Writing> = {
  name: 'removeEvidence',
  from: ['application'],
  to: null,
  who: ['applicant'],
  article: 'A14',
  requires: [belongsToCycle, isOwnApplication, stillStands, isOpenForWriting],
}

export type SubmitFacts = Writing & {
  missing: readonly Missing[]
  missingEvidence: readonly string[]
  words: { report: number; limit: number }
  recommendationRequired: boolean
  bars: readonly Unmet[]
}

/** All that the form asks for is there and valid; each gap names its field and step. */
export function formComplete({ missing }: Pick<SubmitFacts, 'missing'>): Unmet[] {
  return missing.map(({ step, key, fault }) =>
    key.startsWith('report.')
      ? unmet('itemMissing', 'A14', { item: key.slice('report.'.length), fault }, key)
      : unmet('fieldMissing', 'A14', { field: key, step, fault }, key),
  )
}

/** The supporting material that cannot be left out is attached. */
export function evidenceComplete({ missingEvidence }: Pick<SubmitFacts, 'missingEvidence'>): Unmet[] {
  return missingEvidence.map((kind) => unmet('evidenceMissing', 'A14', { kind }, `evidence.${kind}`))
}

/** The self-evaluation keeps within the limit of the edition. */
export function withinReportLimit({ words }: Pick<SubmitFacts, 'words'>): Unmet[] {
  return need(words.report <= words.limit, unmet('reportTooLong', 'A14', { words: words.report, limit: words.limit }))
}

/** Where the edition demands a recommendation, a recommending body is chosen; its opinion is due before acceptance. */
export function bodyChosen({ recommendationRequired, application }: SubmitFacts): Unmet[] {
  const chosen = !recommendationRequired || application.recommendingBodyId !== null
  return need(chosen, unmet('bodyNotChosen', 'A9', undefined, 'recommendingBody'))
}

export const submitApplication: Transition<SubmitFacts> = {
  name: 'submitApplication',
  from: ['application'],
  to: null,
  who: ['applicant'],
  article: 'A14',
  requires: [
    belongsToCycle,
    isOwnApplication,
    stillStands,
    isOpenForWriting,
    formComplete,
    evidenceComplete,
    withinReportLimit,
    bodyChosen,
    notBarred,
  ],
}

export type WithdrawFacts = OnApplication & { isOwn: boolean }

/** Applying is voluntary (A5), so is leaving, until the names are published. */
export const withdrawApplication: Transition<WithdrawFacts> = {
  name: 'withdrawApplication',
  from: ['application', 'eligibility', 'documentReview', 'onSiteReview', 'deliberation'],
  to: null,
  who: ['applicant'],
  article: 'A5',
  requires: [belongsToCycle, isOwnApplication, stillStands],
}

export const writingRows = [
  startApplication,
  saveApplication,
  addEvidence,
  describeEvidence,
  removeEvidence,
  submitApplication,
  withdrawApplication,
] as const
