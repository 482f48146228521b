import type { Transition } from '../decide'
import type { Content, Form, Kind, Value } from '../form'
import { fieldsOf } from '../form'
import { COMMITMENT_KEYS } from '../form-shared'
import { fits, same } from '../form-value'
import { need, type Unmet, unmet } from '../unmet'
import {
  belongsToCycle,
  isOpenForWriting,
  isOwnApplication,
  type OnApplication,
  stillStands,
  type Writing,
} from './application-facts'

export type StampFacts = OnApplication & {
  isOwn: boolean
  /** the code that stands on the paper, as `ABCD-2345` */
  code: string
  /** every submission with its code, oldest first */
  versions: readonly { number: number; code: string }[]
}

/** There is a submission whose form can be stamped. */
export function hasBeenSubmitted({ versions }: Pick<StampFacts, 'versions'>): Unmet[] {
  return need(versions.length > 0, unmet('notYetSubmittedToStamp', 'A14'))
}

/** The paper that was stamped is the submission that is in force: its code says so (`domain.md` 5.3). */
export function paperIsOfLatest({ code, versions }: Pick<StampFacts, 'code' | 'versions'>): Unmet[] {
  const latest = versions.at(-1)
  if (!latest || latest.code === code) return []
  const earlier = versions.find((version) => version.code === code)
  const facts = { code, wanted: latest.code, number: earlier?.number ?? 0, latest: latest.number }
  return [unmet(earlier ? 'codeOfEarlierVersion' : 'codeOfOtherVersion', 'A14', facts, 'code')]
}

/** The form was printed, stamped and scanned: the scan is filed with the submission from which it was printed. */
export const fileStampedForm: Transition<StampFacts> = {
  name: 'fileStampedForm',
  from: ['application', 'eligibility', 'documentReview'],
  to: null,
  who: ['applicant'],
  article: 'A14',
  requires: [belongsToCycle, isOwnApplication, stillStands, hasBeenSubmitted, paperIsOfLatest],
}

/** An earlier application of the same party: what it said, and what it was. */
export type Earlier = { id: string; cycleId: string; partyId: string; kind: Kind; content: Content }
export type ReuseFacts = Writing & { earlier: Earlier | null }

/** It is a submitted application of the same party in another edition. */
export function hasEarlierOfSameParty({ application, earlier }: ReuseFacts): Unmet[] {
  const isOne =
    earlier !== null &&
    earlier.partyId === application.partyId &&
    earlier.kind === application.kind &&
    earlier.cycleId !== application.cycleId
  return need(isOne, unmet('nothingToReuse', 'A24'))
}

/** Whoever was nominated, or wasn't chosen, may apply again (A24): what was written then needn't be written anew. */
export const reuseMaterial: Transition<ReuseFacts> = {
  name: 'reuseMaterial',
  from: ['application'],
  to: null,
  who: ['applicant'],
  article: 'A24',
  requires: [belongsToCycle, isOwnApplication, stillStands, isOpenForWriting, hasEarlierOfSameParty],
}

/** A declaration holds for the application for which it was given, and so do its signature and its date. */
const NEVER_REUSED: readonly string[] = [...COMMITMENT_KEYS, 'signer', 'signerPost', 'signedOn', 'recommendingBody']

/** What can be taken over: fields that this form has too, that fit, and that are still empty in the draft; never a declaration. */
export function reusable(form: Form, draft: Content, earlier: Content): Record<string, Value> {
  return Object.fromEntries(
    fieldsOf(form).flatMap(({ field }) => {
      const value = earlier[field.key]
      const isFree = same(draft[field.key], null) && !NEVER_REUSED.includes(field.key)
      return isFree && !same(value, null) && fits(field, value) ? [[field.key, value]] : []
    }),
  )
}

export type IdentityFacts = OnApplication & { isPerson: boolean; purpose: string }

/** Only a person has a number that is hidden. */
export function hasHiddenNumber({ isPerson }: IdentityFacts): Unmet[] {
  return need(isPerson, unmet('nothingHidden', 'A15'))
}

/** The office reads an identity number in full, to check it with a department (A15): each time with its purpose on record. */
export const revealIdentity: Transition<IdentityFacts> = {
  name: 'revealIdentity',
  from: [
    'application',
    'eligibility',
    'documentReview',
    'onSiteReview',
    'deliberation',
    'publicity',
    'council',
    'supervision',
  ],
  to: null,
  who: ['handler', 'lead'],
  article: 'A15',
  requires: [belongsToCycle, hasHiddenNumber],
}

export const paperRows = [fileStampedForm, reuseMaterial, revealIdentity] as const
