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

export const councilRows = [proposeCouncilDecision, confirmCouncilDecision, proposeResults, confirmResults] as const
