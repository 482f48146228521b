import type { Transition } from '../decide'
import { need, type Unmet, unmet } from '../unmet'
import {
  belongsToCycle,
  isSubmitted,
  noCorrectionRunning,
  notYetAccepted,
  type OnApplication,
  stillStands,
} from './application-facts'

export type HandleFacts = OnApplication & { now: Date; correctionDueAt: Date | null }
export type ReturnFacts = HandleFacts & { dueAt: Date; correctionDays: number }

const DAY = 86_400_000

/** The applicant gets time, and no more than the edition gives. */
export function dueWithinCorrectionDays({ now, dueAt, correctionDays }: ReturnFacts): Unmet[] {
  const last = new Date(now.getTime() + correctionDays * DAY)
  if (dueAt <= now) return [unmet('dueInPast', 'A14', undefined, 'dueAt')]
  return need(dueAt <= last, unmet('dueTooLate', 'A14', { days: correctionDays, last: last.toISOString() }, 'dueAt'))
}

/** Back to the applicant, with what is to be corrected and by when. */
export const returnApplication: Transition<ReturnFacts> = {
  name: 'returnApplication',
  from: ['application'],
  to: null,
  who: ['handler', 'lead'],
  article: 'A14',
  requires: [belongsToCycle, stillStands, isSubmitted, notYetAccepted, noCorrectionRunning, dueWithinCorrectionDays],
}

export type AcceptFacts = HandleFacts & { recommendationRequired: boolean; recommended: boolean }

/** Where the edition demands it, the chosen body has recommended the applicant (A9). */
export function isRecommended({ recommendationRequired, recommended }: AcceptFacts): Unmet[] {
  return need(!recommendationRequired || recommended, unmet('recommendationMissing', 'A9'))
}

export const acceptApplication: Transition<AcceptFacts> = {
  name: 'acceptApplication',
  from: ['application'],
  to: null,
  who: ['handler', 'lead'],
  article: 'A14',
  requires: [belongsToCycle, stillStands, isSubmitted, notYetAccepted, noCorrectionRunning, isRecommended],
}

/** Out of the edition, on an article and with a reason, until the names are published. */
export const disqualifyApplication: Transition<OnApplication> = {
  name: 'disqualifyApplication',
  from: ['application', 'eligibility', 'documentReview', 'onSiteReview', 'deliberation'],
  to: null,
  who: ['lead'],
  article: 'A8',
  requires: [belongsToCycle, stillStands, isSubmitted],
}

export type RecommendFacts = OnApplication & { isOwnArea: boolean; hasOpinion: boolean }

/** The applicant chose the body for which the actor speaks (A9: its own area, system or industry). */
export function choseThisBody({ isOwnArea }: Pick<RecommendFacts, 'isOwnArea'>): Unmet[] {
  return need(isOwnArea, unmet('notYourArea', 'A9'))
}

/** One opinion per application and body. */
export function noOpinionYet({ hasOpinion }: Pick<RecommendFacts, 'hasOpinion'>): Unmet[] {
  return need(!hasOpinion, unmet('opinionGivenAlready', 'A9'))
}

export const giveRecommendation: Transition<RecommendFacts> = {
  name: 'giveRecommendation',
  from: ['application'],
  to: null,
  who: ['recommender'],
  article: 'A9',
  requires: [belongsToCycle, choseThisBody, stillStands, isSubmitted, noOpinionYet],
}

export type CloseFacts = { now: Date; closesAt: Date | null; unhandled: number; running: number }

/** The window has closed by the server's clock. */
export function windowHasClosed({ now, closesAt }: CloseFacts): Unmet[] {
  const closed = closesAt !== null && now > closesAt
  return need(closed, unmet('windowStillOpen', 'A14', { closesAt: closesAt?.toISOString() ?? '' }))
}

/** No submission is left that nobody has accepted or returned. */
export function noneUnhandled({ unhandled }: CloseFacts): Unmet[] {
  return need(unhandled === 0, unmet('unhandledLeft', 'A14', { count: unhandled }))
}

/** Whoever was asked to correct has had the time. */
export function noCorrectionLeft({ running }: CloseFacts): Unmet[] {
  return need(running === 0, unmet('correctionsLeft', 'A14', { count: running }))
}

/** From applications to eligibility. Drafts that were never submitted stay drafts. */
export const closeApplications: Transition<CloseFacts> = {
  name: 'closeApplications',
  from: ['application'],
  to: 'eligibility',
  who: ['handler', 'lead'],
  article: 'A14',
  requires: [windowHasClosed, noneUnhandled, noCorrectionLeft],
}

export const handlingRows = [
  returnApplication,
  acceptApplication,
  disqualifyApplication,
  giveRecommendation,
  closeApplications,
] as const
