import type { Transition } from '../decide'
import type { Rulebook } from '../rulebook'
import { anotherPerson, noOpenProposal, type ProposalFacts, proposalStands } from '../two-person'
import { need, type Unmet, unmet } from '../unmet'

export type NoticeFacts = ProposalFacts & {
  standing: boolean
  /** as the rulebook and the calendar reckon it; null when a year's rest days are missing */
  endsOn: string | null
  missingYear: number | null
  /** what the composer asked for, if later than the law's day */
  askedEnd: string | null
  publishedOn: string
  minDays: number
  daysAsked: number
  list: number
  /** what must not go out: identity numbers, telephones, scores, ranks found in the text */
  leaks: readonly string[]
}
export type FileObjectionFacts = {
  noticeStands: boolean
  isOver: boolean
  endsOn: string
  objectorKind: 'person' | 'organization' | 'anonymous'
  objectorNamed: boolean
  /** a proof, or the stamped paper, came with it */
  hasPaper: boolean
  concernsListed: boolean
}
export type ObjectionStanding = {
  registered: boolean
  accepted: boolean
  rejected: boolean
  concluded: boolean
  closed: boolean
}
export type HandleFacts = ObjectionStanding & { reason: string }
export type StateFacts = ObjectionStanding & { isOwn: boolean }
export type ConcludeFacts = ObjectionStanding & {
  reason: string
  conclusion: 'upheld' | 'partly' | 'unfounded'
  handling: 'keep' | 'remove'
}
export type CloseObjectionFacts = ObjectionStanding & { reply: string }
export type FinishFacts = {
  noticeStands: boolean
  endsOn: string
  isOver: boolean
  openObjections: number
  removed: number
}
export type ReturnFacts = { removed: number; openObjections: number; reason: string }

const NUMERAL = '[\\d一二两三四五六七八九十百]+'
const LEAKS: readonly (readonly [string, RegExp])[] = [
  ['identityNumber', /(?<!\d)\d{6}[\s-]?\d{8}[\s-]?\d{3}[\dXx](?![\dA-Za-z])/],
  ['mobile', /(?<!\d)(?:\+?86[\s-]?)?1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}(?!\d)/],
  ['score', /(得分|分数|综合评分|scored?)\s*[:：为是of]*\s*\d|(?<![时点]\s*\d{0,2})\d\s*分(?![之钟])|\d\s*points?\b/i],
  [
    'rank',
    new RegExp(`第\\s*${NUMERAL}\\s*名|排名\\s*[:：为第]*\\s*${NUMERAL}|rank(ed|s)?\\s+(\\d|first|second|third)`, 'i'),
  ],
]

/**
 * What a text tells that must not go out: identity numbers, mobile numbers, scores, ranks (PIPL; `domain.md` 5.10), also written in
 * groups or full width. The office's own landline belongs into a notice.
 */
export function leaksIn(text: string): string[] {
  const plain = text.normalize('NFKC')
  return LEAKS.filter(([, sign]) => sign.test(plain)).map(([leak]) => leak)
}

function noNoticeStands({ standing }: NoticeFacts): Unmet[] {
  return need(!standing, unmet('noticeStandsAlready', 'A19'))
}
function yearHasItsTable({ missingYear }: NoticeFacts): Unmet[] {
  return missingYear === null ? [] : [unmet('restDaysMissing', 'A19', { year: String(missingYear) })]
}
/** A19: not less than seven days, by the law's way of counting. */
export function periodIsLongEnough({
  daysAsked,
  minDays,
  endsOn,
  askedEnd,
}: Pick<NoticeFacts, 'daysAsked' | 'minDays' | 'endsOn' | 'askedEnd'>): Unmet[] {
  if (daysAsked < minDays) return [unmet('publicityTooShort', 'A19', { days: daysAsked, minDays }, 'days')]
  return need(
    endsOn === null || askedEnd === null || askedEnd >= endsOn,
    unmet('publicityEndsTooEarly', 'A19', { endsOn: endsOn ?? '' }, 'days'),
  )
}
function somethingIsListed({ list }: NoticeFacts): Unmet[] {
  return need(list > 0, unmet('listIsEmpty', 'A19'))
}
function nothingLeaks({ leaks }: NoticeFacts): Unmet[] {
  return leaks.map((leak) => unmet('noticeLeaks', 'A19', { leak }, 'body'))
}
function noticeStands({ noticeStands: yes }: { noticeStands: boolean }): Unmet[] {
  return need(yes, unmet('noNoticeStands', 'A19'))
}
function withinThePeriod({ isOver, endsOn }: FileObjectionFacts): Unmet[] {
  return need(!isOver, unmet('publicityOver', 'A19', { endsOn }))
}
function objectorIsNamed({ objectorKind, objectorNamed }: FileObjectionFacts): Unmet[] {
  return need(
    objectorKind === 'anonymous' || objectorNamed,
    unmet('objectorNeedsName', 'A19', undefined, 'objectorName'),
  )
}
function concernsTheList({ concernsListed }: FileObjectionFacts): Unmet[] {
  return need(concernsListed, unmet('notOnTheList', 'A19', undefined, 'applicationId'))
}
function isUnhandled({ accepted, rejected }: HandleFacts): Unmet[] {
  return need(!accepted && !rejected, unmet('objectionHandledAlready', 'A19'))
}
function reasonIsGiven({ reason }: { reason: string }): Unmet[] {
  return need(reason.trim().length > 0, unmet('reasonNeeded', 'A19', undefined, 'reason'))
}
function isAccepted({ accepted }: ObjectionStanding): Unmet[] {
  return need(accepted, unmet('objectionNotAccepted', 'A19'))
}
function isOwnCase({ isOwn }: StateFacts): Unmet[] {
  return need(isOwn, unmet('notYourApplication', 'A19'))
}
function isNotConcluded({ concluded }: ObjectionStanding): Unmet[] {
  return need(!concluded, unmet('objectionConcludedAlready', 'A19'))
}
function unfoundedKeepsTheName({ conclusion, handling }: ConcludeFacts): Unmet[] {
  return need(
    conclusion !== 'unfounded' || handling === 'keep',
    unmet('unfoundedRemovesNobody', 'A19', undefined, 'handling'),
  )
}
function isSettled({ concluded, rejected }: CloseObjectionFacts): Unmet[] {
  return need(concluded || rejected, unmet('objectionNotConcluded', 'A19'))
}
function isNotClosed({ closed }: ObjectionStanding): Unmet[] {
  return need(!closed, unmet('objectionClosedAlready', 'A19'))
}
function objectorGetsAReply({ reply }: CloseObjectionFacts): Unmet[] {
  return need(reply.trim().length > 0, unmet('replyNeeded', 'A19', undefined, 'reply'))
}
/** The next step is allowed from the day after the last. */
export function periodHasPassed({ isOver, endsOn }: Pick<FinishFacts, 'isOver' | 'endsOn'>): Unmet[] {
  return need(isOver, unmet('publicityNotOver', 'A19', { endsOn }))
}
function noObjectionIsOpen({ openObjections }: { openObjections: number }): Unmet[] {
  return need(openObjections === 0, unmet('objectionsOpen', 'A19', { count: openObjections }))
}
/** Who was removed is replaced by nobody: a changed list goes back to the meeting (reading A19). */
function nobodyWasRemoved({ removed }: FinishFacts): Unmet[] {
  return need(removed === 0, unmet('listHasChanged', 'A19', { removed }))
}
function somebodyWasRemoved({ removed }: ReturnFacts): Unmet[] {
  return need(removed > 0, unmet('listUnchanged', 'A19'))
}

const ofTheNotice = [noNoticeStands, somethingIsListed, yearHasItsTable, periodIsLongEnough, nothingLeaks] as const
/** An organization objects on stamped paper (A19). */
function organizationStamps({ objectorKind, hasPaper }: FileObjectionFacts): Unmet[] {
  return need(objectorKind !== 'organization' || hasPaper, unmet('stampedPaperNeeded', 'A19', undefined, 'file'))
}

export type ChannelFacts = { noticeStands: boolean; link: string; hasPaper: boolean }
/** Where it was published can be looked up: by a link, or by a picture of it. */
function channelCanBeShown({ link, hasPaper }: ChannelFacts): Unmet[] {
  return need(link !== '' || hasPaper, unmet('channelNeedsProof', 'A19', undefined, 'link'))
}

/** A19: the notice of the preliminary list. */
export const proposeNotice: Transition<NoticeFacts> = {
  name: 'proposeNotice',
  from: ['publicity'],
  to: null,
  who: ['handler', 'lead'],
  article: 'A19',
  requires: [noOpenProposal, ...ofTheNotice],
}
/** A19: published; immutable from here. */
export const confirmNotice: Transition<NoticeFacts> = {
  name: 'confirmNotice',
  from: ['publicity'],
  to: null,
  who: ['lead'],
  article: 'A19',
  requires: [proposalStands, anotherPerson, ...ofTheNotice],
}
/** A19: in which medium the notice appeared, with the proof of it. */
export const recordChannel: Transition<ChannelFacts> = {
  name: 'recordChannel',
  from: ['publicity', 'council', 'supervision'],
  to: null,
  who: ['handler', 'lead'],
  article: 'A19',
  requires: [noticeStands, channelCanBeShown],
}
/** A19: anybody objects within the period. */
export const fileObjection: Transition<FileObjectionFacts> = {
  name: 'fileObjection',
  from: ['publicity'],
  to: null,
  who: ['public', 'applicant', 'recommender', 'department', 'reviewer', 'member', 'chair'],
  article: 'A19',
  requires: [noticeStands, withinThePeriod, objectorIsNamed, organizationStamps, concernsTheList],
}
/** A19: the office takes an objection up. */
export const acceptObjection: Transition<HandleFacts> = {
  name: 'acceptObjection',
  from: ['publicity'],
  to: null,
  who: ['handler', 'lead'],
  article: 'A19',
  requires: [isUnhandled],
}
/** A19: or doesn't, with its reason. */
export const rejectObjection: Transition<HandleFacts> = {
  name: 'rejectObjection',
  from: ['publicity'],
  to: null,
  who: ['handler', 'lead'],
  article: 'A19',
  requires: [isUnhandled, reasonIsGiven],
}
/** A19: the one concerned states its side. */
export const stateOnObjection: Transition<StateFacts> = {
  name: 'stateOnObjection',
  from: ['publicity'],
  to: null,
  who: ['applicant'],
  article: 'A19',
  requires: [isOwnCase, isAccepted, isNotConcluded],
}
/** A19: found true, partly true or unfounded; the name stays or goes. */
export const concludeObjection: Transition<ConcludeFacts> = {
  name: 'concludeObjection',
  from: ['publicity'],
  to: null,
  who: ['lead'],
  article: 'A19',
  requires: [isAccepted, isNotConcluded, reasonIsGiven, unfoundedKeepsTheName],
}
/** A19: the objector gets a reply; the file closes. */
export const closeObjection: Transition<CloseObjectionFacts> = {
  name: 'closeObjection',
  from: ['publicity'],
  to: null,
  who: ['handler', 'lead'],
  article: 'A19',
  requires: [isSettled, isNotClosed, objectorGetsAReply],
}
/** A19, A20: the period is over, nothing is open: the list goes to the city government. */
export const finishPublicity: Transition<FinishFacts> = {
  name: 'finishPublicity',
  from: ['publicity'],
  to: 'council',
  who: ['lead'],
  article: 'A19',
  requires: [noticeStands, periodHasPassed, noObjectionIsOpen, nobodyWasRemoved],
}
/** A18, A19: a name was removed; the leading group meets again, and a new period follows. */
export const returnToDeliberation: Transition<ReturnFacts> = {
  name: 'returnToDeliberation',
  from: ['publicity'],
  to: 'deliberation',
  who: ['lead'],
  article: 'A19',
  requires: [somebodyWasRemoved, noObjectionIsOpen, reasonIsGiven],
}

export const publicityRows = [
  proposeNotice,
  confirmNotice,
  recordChannel,
  fileObjection,
  acceptObjection,
  rejectObjection,
  stateOnObjection,
  concludeObjection,
  closeObjection,
  finishPublicity,
  returnToDeliberation,
] as const

export type PublicityNumbers = Rulebook['publicity']
