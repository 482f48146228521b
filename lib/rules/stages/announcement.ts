import { EDITION_NAMES } from '../criteria'
import type { Transition } from '../decide'
import { RULEBOOK_2021, type Rulebook } from '../rulebook'
import { departuresOf, numberKey } from '../rulebook-departures'
import { anotherPerson, noOpenProposal, type ProposalFacts, proposalStands } from '../two-person'
import { need, type Unmet, unmet } from '../unmet'

export type NewCycle = { edition: number; known: readonly number[] }
export type RulebookFacts = { rulebook: Rulebook }
export type ApprovalFacts = { hasScores: boolean; approvedOn: string; today: string }
export type AnnouncementFacts = ProposalFacts & {
  opensAt: Date
  closesAt: Date
  now: Date
  rulebook: Rulebook
}
export type WindowFacts = { opensAt: Date | null; now: Date }
export type RejectFacts = ProposalFacts & { reason: string }
export type CancelFacts = { reason: string }

function editionIsNew({ edition, known }: NewCycle): Unmet[] {
  return need(!known.includes(edition), unmet('editionExists', 'A6', { edition }, 'edition'))
}

/** A number that departs from the regulation names the source that allows it. */
function departuresNameTheirSource({ rulebook }: RulebookFacts): Unmet[] {
  return departuresOf(rulebook, RULEBOOK_2021)
    .filter((path) => !rulebook.departures[path]?.trim())
    .map((path) => unmet('departureNeedsSource', 'A7', { path }, `departures.${numberKey(path)}`))
}
function weightsMakeAHundred({ rulebook: { composite } }: RulebookFacts): Unmet[] {
  const organization = composite.documentWeight + composite.siteWeight
  const individual = composite.individualDocumentWeight + composite.individualDefenceWeight
  return [
    ...need(
      organization === 100,
      unmet('weightsMustMakeHundred', 'A17', { sum: organization }, 'composite.siteWeight'),
    ),
    ...need(
      individual === 100,
      unmet('weightsMustMakeHundred', 'A17', { sum: individual }, 'composite.individualDefenceWeight'),
    ),
  ]
}
function editionIsKnown({ rulebook }: RulebookFacts): Unmet[] {
  return need(
    EDITION_NAMES.includes(rulebook.criteriaEdition),
    unmet('criteriaUnknown', 'A4', { edition: rulebook.criteriaEdition }, 'criteriaEdition'),
  )
}

/** What the regulation leaves open is approved before the first score (A7). */
function nothingIsScoredYet({ hasScores }: ApprovalFacts): Unmet[] {
  return need(!hasScores, unmet('scoresExist', 'A7'))
}
function approvalIsNotLater({ approvedOn, today }: ApprovalFacts): Unmet[] {
  return need(approvedOn <= today, unmet('dayMustNotBeLater', 'A7', { today }, 'approvedOn'))
}

function windowOpensBeforeItCloses({ opensAt, closesAt }: AnnouncementFacts): Unmet[] {
  return need(opensAt < closesAt, unmet('windowMustEndLater', 'A13', undefined, 'windowClosesAt'))
}
function windowOpensLater({ opensAt, now }: AnnouncementFacts): Unmet[] {
  return need(opensAt > now, unmet('windowMustOpenLater', 'A13', undefined, 'windowOpensAt'))
}
function windowHasCome({ opensAt, now }: WindowFacts): Unmet[] {
  return need(
    opensAt !== null && now >= opensAt,
    unmet('windowNotYetOpen', 'A14', { opensAt: opensAt?.toISOString() ?? '' }),
  )
}
function reasonIsGiven({ reason }: { reason: string }): Unmet[] {
  return need(reason.trim().length > 0, unmet('reasonNeeded', 'A8', undefined, 'reason'))
}

/** A6: a new edition. */
export const createCycle: Transition<NewCycle> = {
  name: 'createCycle',
  from: ['draft'],
  to: null,
  who: ['handler', 'lead'],
  article: 'A6',
  requires: [editionIsNew],
}

/** A7(2): the numbers under which the edition will run; open until it is announced. */
export const editRulebook: Transition<RulebookFacts> = {
  name: 'editRulebook',
  from: ['draft'],
  to: null,
  who: ['lead'],
  article: 'A7',
  requires: [editionIsKnown, weightsMakeAHundred, departuresNameTheirSource],
}

/** A7(2): the leading group's approval of standards, procedures and what the regulation leaves open. */
export const recordRulebookApproval: Transition<ApprovalFacts> = {
  name: 'recordRulebookApproval',
  from: ['draft', 'announcement', 'application', 'eligibility', 'documentReview'],
  to: null,
  who: ['handler', 'lead'],
  article: 'A7',
  requires: [nothingIsScoredYet, approvalIsNotLater],
}

/** A13: the office prepares notice and public announcement. */
export const proposeAnnouncement: Transition<AnnouncementFacts> = {
  name: 'proposeAnnouncement',
  from: ['draft'],
  to: null,
  who: ['handler', 'lead'],
  article: 'A13',
  requires: [noOpenProposal, windowOpensBeforeItCloses, windowOpensLater, editionIsKnown, departuresNameTheirSource],
}

/** A13: published; from here the cycle runs under the rulebook that it pins. */
export const confirmAnnouncement: Transition<AnnouncementFacts> = {
  name: 'confirmAnnouncement',
  from: ['draft'],
  to: 'announcement',
  who: ['lead'],
  article: 'A13',
  requires: [
    proposalStands,
    anotherPerson,
    windowOpensBeforeItCloses,
    windowOpensLater,
    editionIsKnown,
    weightsMakeAHundred,
    departuresNameTheirSource,
  ],
}

/** A8: the lead sends a proposal back with a reason. */
export const rejectProposal: Transition<RejectFacts> = {
  name: 'rejectProposal',
  from: ['draft', 'documentReview', 'onSiteReview', 'deliberation', 'publicity', 'council', 'supervision'],
  to: null,
  who: ['lead'],
  article: 'A8',
  requires: [proposalStands, reasonIsGiven],
}

/** A14: applications open at the announced time. */
export const openWindow: Transition<WindowFacts> = {
  name: 'openWindow',
  from: ['announcement'],
  to: 'application',
  who: ['handler', 'lead', 'system'],
  article: 'A14',
  requires: [windowHasCome],
}

/** A8: an edition is given up, with its reason, before anything was publicised. */
export const cancelCycle: Transition<CancelFacts> = {
  name: 'cancelCycle',
  from: ['draft', 'announcement', 'application', 'eligibility', 'documentReview', 'onSiteReview', 'deliberation'],
  to: 'cancelled',
  who: ['lead'],
  article: 'A8',
  requires: [reasonIsGiven],
}

export const announcementRows = [
  createCycle,
  editRulebook,
  recordRulebookApproval,
  proposeAnnouncement,
  confirmAnnouncement,
  rejectProposal,
  openWindow,
  cancelCycle,
] as const
