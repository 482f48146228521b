import type { Transition } from '../decide'
import { anotherPerson, noOpenProposal, type ProposalFacts, proposalStands } from '../two-person'
import { need, type Unmet, unmet } from '../unmet'

export type CouncilChoice = { id: string; name: string; publicised: boolean; approved: boolean; reason: string }
export type DecisionFacts = ProposalFacts & {
  decided: boolean
  choices: readonly CouncilChoice[]
  /** names of the list on which nothing is said */
  silent: readonly string[]
  strangers: number
  decidedOn: string
  today: string
  publicityEndedOn: string
  openObjections: number
  /** the second look at every name of the list */
  checked: readonly Checked[]
}
/** Colour and records of one name on the list, as they were looked at last; null when they weren't. */
export type Checked =
  | { id: string; name: string; colour: string; isClean: boolean }
  | { id: string; name: string; colour: null }
export type CheckFacts = { strangers: number; checks: number }
function somethingIsChecked({ checks }: CheckFacts): Unmet[] {
  return need(checks > 0, unmet('nothingChecked', 'A20'))
}
function onlyListedNames({ strangers }: CheckFacts): Unmet[] {
  return need(strangers === 0, unmet('notOnTheList', 'A20'))
}

export type AnnounceFacts = ProposalFacts & { decided: boolean; announced: boolean }

function notYetDecided({ decided }: DecisionFacts): Unmet[] {
  return need(!decided, unmet('councilDecidedAlready', 'A20'))
}
function onlyPublicisedNames({ choices, strangers }: DecisionFacts): Unmet[] {
  return [
    ...need(strangers === 0, unmet('notOnTheList', 'A20')),
    ...choices.filter(({ publicised }) => !publicised).map(({ name }) => unmet('notPublicised', 'A20', { name })),
  ]
}
function everyNameIsDecided({ silent }: DecisionFacts): Unmet[] {
  return silent.map((name) => unmet('nameUndecided', 'A20', { name }))
}
function refusalsAreExplained({ choices }: DecisionFacts): Unmet[] {
  return choices
    .filter(({ approved, reason }) => !approved && reason.trim() === '')
    .map(({ name }) => unmet('refusalNeedsReason', 'A20', { name }))
}
/** A19, A20: the council decides after the period, not within it, and not before today. */
function meetingIsAfterPublicity({ decidedOn, publicityEndedOn, today }: DecisionFacts): Unmet[] {
  return [
    ...need(
      decidedOn > publicityEndedOn,
      unmet('councilWithinPublicity', 'A20', { endsOn: publicityEndedOn }, 'decidedOn'),
    ),
    ...need(decidedOn <= today, unmet('dayMustNotBeLater', 'A20', { today }, 'decidedOn')),
  ]
}
function noObjectionIsOpen({ openObjections }: DecisionFacts): Unmet[] {
  return need(openObjections === 0, unmet('objectionsOpen', 'A19', { count: openObjections }))
}
/** A10(5), A20: nobody goes before the city government without a second look; whose record isn't clean isn't approved. */
function secondCheckIsDone({ checked, choices }: DecisionFacts): Unmet[] {
  return checked.flatMap((one) => {
    if (one.colour === null) return [unmet('secondCheckMissing', 'A20', { name: one.name })]
    const isApproved = choices.some(({ id, approved }) => id === one.id && approved)
    const isFine = one.isClean && (one.colour === 'green' || one.colour === 'none')
    return need(isFine || !isApproved, unmet('secondCheckBad', 'A20', { name: one.name }))
  })
}
function councilHasDecided({ decided }: AnnounceFacts): Unmet[] {
  return need(decided, unmet('councilNotDecided', 'A20'))
}
function notYetAnnounced({ announced }: AnnounceFacts): Unmet[] {
  return need(!announced, unmet('announcedAlready', 'A20'))
}

const ofTheDecision = [
  notYetDecided,
  onlyPublicisedNames,
  everyNameIsDecided,
  refusalsAreExplained,
  meetingIsAfterPublicity,
  noObjectionIsOpen,
  secondCheckIsDone,
] as const
/** A20: what the executive meeting decided on each name. */
export const proposeCouncilDecision: Transition<DecisionFacts> = {
  name: 'proposeCouncilDecision',
  from: ['council'],
  to: null,
  who: ['handler', 'lead'],
  article: 'A20',
  requires: [noOpenProposal, ...ofTheDecision],
}
/** A20: on record, and not to be changed. */
export const confirmCouncilDecision: Transition<DecisionFacts> = {
  name: 'confirmCouncilDecision',
  from: ['council'],
  to: null,
  who: ['lead'],
  article: 'A20',
  requires: [proposalStands, anotherPerson, ...ofTheDecision],
}
/** A20: the public announcement of the results. */
export const proposeResults: Transition<AnnounceFacts> = {
  name: 'proposeResults',
  from: ['council'],
  to: null,
  who: ['handler', 'lead'],
  article: 'A20',
  requires: [councilHasDecided, notYetAnnounced, noOpenProposal],
}
/** A20, A21: announced; the honours stand in the register. */
export const confirmResults: Transition<AnnounceFacts> = {
  name: 'confirmResults',
  from: ['council'],
  to: 'supervision',
  who: ['lead'],
  article: 'A20',
  requires: [councilHasDecided, notYetAnnounced, proposalStands, anotherPerson],
}

/** A20: colour and records of the names on the list are looked at once more. */
export const recordSecondCheck: Transition<CheckFacts> = {
  name: 'recordSecondCheck',
  from: ['council'],
  to: null,
  who: ['handler', 'lead'],
  article: 'A20',
  requires: [somethingIsChecked, onlyListedNames],
}
/** A10(5), A18: the same of the candidates, before the leading group meets. */
export const checkCandidates: Transition<CheckFacts> = {
  name: 'checkCandidates',
  from: ['onSiteReview', 'deliberation'],
  to: null,
  who: ['handler', 'lead'],
  article: 'A18',
  requires: [somethingIsChecked, onlyListedNames],
}

export const councilRows = [
  checkCandidates,
  recordSecondCheck,
  proposeCouncilDecision,
  confirmCouncilDecision,
  proposeResults,
  confirmResults,
] as const
