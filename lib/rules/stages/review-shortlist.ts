import type { Transition } from '../decide'
import { highestFirst, type Ranked, tieAtCut, tieIsSettled } from '../ranking'
import type { Rulebook } from '../rulebook'
import { anotherPerson, noOpenProposal, type ProposalFacts, proposalStands } from '../two-person'
import { need, type Unmet, unmet } from '../unmet'

export type Kind = 'organization' | 'individual'

export type TieFacts = { isTied: boolean; reason: string }

export type ReportFacts = {
  issued: boolean
  openPanels: readonly string[]
  unassigned: readonly string[]
  ranked: Readonly<Record<Kind, readonly Ranked[]>>
  shortlist: Rulebook['shortlist']
}

export type ShortlistFacts = ProposalFacts & {
  confirmed: boolean
  /** the document-review report is issued */
  reported: boolean
  openPanels: readonly string[]
  /** eligible applicants on no panel */
  unassigned: readonly string[]
  ranked: Readonly<Record<Kind, readonly Ranked[]>>
  chosen: readonly string[]
  /** chosen ids that aren't ranked in this cycle */
  strangers: number
  shortlist: Rulebook['shortlist']
  excessReason: string
}

export type StartOnSiteFacts = { confirmed: boolean; noticesUnsent: number; shortlisted: number }

const KINDS: readonly Kind[] = ['organization', 'individual']

function isTiedContender({ isTied }: TieFacts): Unmet[] {
  return need(isTied, unmet('notTied', 'A16'))
}
function reasonIsGiven({ reason }: TieFacts): Unmet[] {
  return need(reason.trim().length > 0, unmet('reasonNeeded', 'A16', undefined, 'reason'))
}
function notYetConfirmed({ confirmed }: { confirmed: boolean }): Unmet[] {
  return need(!confirmed, unmet('shortlistConfirmedAlready', 'A16'))
}
function everyPanelIsClosed({ openPanels, unassigned }: Pick<ShortlistFacts, 'openPanels' | 'unassigned'>): Unmet[] {
  return [
    ...openPanels.map((name) => unmet('panelStillOpen', 'A16', { name })),
    ...unassigned.map((name) => unmet('applicantWithoutPanel', 'A16', { name })),
  ]
}
function notYetIssued({ issued }: ReportFacts): Unmet[] {
  return need(!issued, unmet('documentReportIssuedAlready', 'A16'))
}
/** The report that goes to the office leaves no tie open at the rulebook's cut. */
function cutsAreSettled({ ranked, shortlist }: ReportFacts): Unmet[] {
  return KINDS.flatMap((kind) => tieIsSettled({ ranked: ranked[kind], cap: shortlist[kind] }))
}
function reportIsIssued({ reported }: ShortlistFacts): Unmet[] {
  return need(reported, unmet('documentReportMissing', 'A16'))
}
function chosenAreRanked({ strangers }: ShortlistFacts): Unmet[] {
  return need(strangers === 0, unmet('chosenNotRanked', 'A16'))
}
function somebodyIsChosen({ chosen }: ShortlistFacts): Unmet[] {
  return need(chosen.length > 0, unmet('nobodyChosen', 'A16'))
}

/** How many of a kind may enter on-site review (A16): hard, unless the rulebook makes it soft and a reason is on record. */
export function withinCap({
  ranked,
  chosen,
  shortlist,
  excessReason,
}: Pick<ShortlistFacts, 'ranked' | 'chosen' | 'shortlist' | 'excessReason'>): Unmet[] {
  return KINDS.flatMap((kind) => {
    const count = ranked[kind].filter(({ id }) => chosen.includes(id)).length
    const cap = shortlist[kind]
    if (count <= cap || (!shortlist.hard && excessReason.trim().length > 0)) return []
    return [unmet(kind === 'organization' ? 'tooManyOrganizations' : 'tooManyIndividuals', 'A16', { count, cap })]
  })
}
function highestEnter({ ranked, chosen }: ShortlistFacts): Unmet[] {
  const set = new Set(chosen)
  return KINDS.flatMap((kind) => highestFirst({ ranked: ranked[kind], chosen: set }))
}
/** Where equals stand on both sides of the line that was drawn, somebody decides on record first. */
function tiesAreSettled({ ranked, chosen }: ShortlistFacts): Unmet[] {
  return KINDS.flatMap((kind) => {
    const count = ranked[kind].filter(({ id }) => chosen.includes(id)).length
    const tied = tieAtCut(ranked[kind], count)
    return need(
      tied.length === 0,
      unmet('tieAtCut', 'A16', { names: tied.map(({ name }) => name).join('、'), cap: count }),
    )
  })
}
function shortlistIsConfirmed({ confirmed }: StartOnSiteFacts): Unmet[] {
  return need(confirmed, unmet('shortlistNotConfirmed', 'A16'))
}
function everybodyLeftOutIsTold({ noticesUnsent }: StartOnSiteFacts): Unmet[] {
  return need(noticesUnsent === 0, unmet('noticesUnsent', 'A16', { count: noticesUnsent }))
}

/** A16, A11 reading: equals that the rulebook's order doesn't part are put in order on record. */
export const settleTie: Transition<TieFacts> = {
  name: 'settleTie',
  from: ['documentReview'],
  to: null,
  who: ['lead'],
  article: 'A16',
  requires: [isTiedContender, reasonIsGiven],
}

/** A16: the document-review report, frozen: what the shortlist rests on. */
export const issueDocumentReport: Transition<ReportFacts> = {
  name: 'issueDocumentReport',
  from: ['documentReview'],
  to: null,
  who: ['handler', 'lead'],
  article: 'A16',
  requires: [notYetIssued, everyPanelIsClosed, cutsAreSettled],
}

const ofTheList = [
  notYetConfirmed,
  everyPanelIsClosed,
  reportIsIssued,
  chosenAreRanked,
  somebodyIsChosen,
  withinCap,
  highestEnter,
  tiesAreSettled,
] as const

/** A16: who enters on-site review, from high to low. */
export const proposeShortlist: Transition<ShortlistFacts> = {
  name: 'proposeShortlist',
  from: ['documentReview'],
  to: null,
  who: ['handler', 'lead'],
  article: 'A16',
  requires: [noOpenProposal, ...ofTheList],
}

/** A16: the lead confirms; everybody left out is told in writing. */
export const confirmShortlist: Transition<ShortlistFacts> = {
  name: 'confirmShortlist',
  from: ['documentReview'],
  to: null,
  who: ['lead'],
  article: 'A16',
  requires: [proposalStands, anotherPerson, ...ofTheList],
}

/** A17: on-site review begins. */
export const startOnSiteReview: Transition<StartOnSiteFacts> = {
  name: 'startOnSiteReview',
  from: ['documentReview'],
  to: 'onSiteReview',
  who: ['lead'],
  article: 'A17',
  requires: [shortlistIsConfirmed, everybodyLeftOutIsTold],
}

export const shortlistRows = [
  settleTie,
  issueDocumentReport,
  proposeShortlist,
  confirmShortlist,
  startOnSiteReview,
] as const
