import type { Kind } from '../form'
import { need, type Unmet, unmet } from '../unmet'

/** What the rules of this stage know of one application: recorded facts only. */
export type ApplicationState = {
  id: string
  cycleId: string
  partyId: string
  kind: Kind
  recommendingBodyId: string | null
  submittedAt: Date | null
  returnedAt: Date | null
  acceptedAt: Date | null
  withdrawnAt: Date | null
  disqualifiedAt: Date | null
}

/** The window of the announcement, and the server's time. */
export type Window = { now: Date; opensAt: Date | null; closesAt: Date | null }

export type OnApplication = { cycleId: string; application: ApplicationState }
/** `correctionDueAt`: until when the open correction may be answered; null when none was asked for. */
export type Writing = OnApplication & { isOwn: boolean; window: Window; correctionDueAt: Date | null }

const iso = (instant: Date | null) => instant?.toISOString() ?? ''

/** The application belongs to this edition. */
export function belongsToCycle({ cycleId, application }: OnApplication): Unmet[] {
  return need(application.cycleId === cycleId, unmet('applicationOfOtherCycle', 'A14'))
}

/** It is the application of a party for which the actor acts. */
export function isOwnApplication({ isOwn }: { isOwn: boolean }): Unmet[] {
  return need(isOwn, unmet('notYourParty', 'A14'))
}

/** Neither withdrawn nor disqualified. */
export function stillStands({ application }: Pick<OnApplication, 'application'>): Unmet[] {
  if (application.withdrawnAt) return [unmet('withdrawnAlready', 'A5', { at: iso(application.withdrawnAt) })]
  return need(!application.disqualifiedAt, unmet('disqualifiedAlready', 'A14', { at: iso(application.disqualifiedAt) }))
}

/** It was submitted. */
export function isSubmitted({ application }: Pick<OnApplication, 'application'>): Unmet[] {
  return need(application.submittedAt !== null, unmet('notSubmitted', 'A14'))
}

/** The office hasn't accepted it yet. */
export function notYetAccepted({ application }: Pick<OnApplication, 'application'>): Unmet[] {
  return need(application.acceptedAt === null, unmet('acceptedAlready', 'A14', { at: iso(application.acceptedAt) }))
}

/** The window is open by the server's clock, both instants included (A14 "按规定时间"). */
export function windowOpen({ window: { now, opensAt, closesAt } }: { window: Window }): Unmet[] {
  if (!opensAt || now < opensAt) return [unmet('windowNotOpen', 'A14', { opensAt: iso(opensAt) })]
  return need(closesAt === null || now <= closesAt, unmet('windowClosed', 'A14', { closesAt: iso(closesAt) }))
}

/** May be written: a draft while the window is open; a returned one until its correction is due, even after the window. */
export function isOpenForWriting(facts: Writing): Unmet[] {
  const { application, window, correctionDueAt } = facts
  if (!application.submittedAt) return windowOpen(facts)
  if (!application.returnedAt || !correctionDueAt)
    return [unmet('submittedAlready', 'A14', { at: iso(application.submittedAt) })]
  return need(window.now <= correctionDueAt, unmet('correctionOver', 'A14', { dueAt: iso(correctionDueAt) }))
}

/** No correction is under way: none was asked for, it was answered, or its time is over. */
export function noCorrectionRunning({
  application,
  now,
  correctionDueAt,
}: Pick<OnApplication, 'application'> & { now: Date; correctionDueAt: Date | null }): Unmet[] {
  const running = application.returnedAt !== null && correctionDueAt !== null && now <= correctionDueAt
  return need(!running, unmet('correctionRunning', 'A14', { dueAt: iso(correctionDueAt) }))
}
