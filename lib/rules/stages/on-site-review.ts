import type { Transition } from '../decide'
import type { Rulebook } from '../rulebook'
import type { Lane } from '../seats'
import { anotherPerson, noOpenProposal, type ProposalFacts, proposalStands } from '../two-person'
import { need, type Unmet, unmet } from '../unmet'

export type VisitFacts = {
  isShortlistedOrganization: boolean
  recorded: boolean
  days: readonly string[]
  daysMax: number
  today: string
  team: number
  teamMin: number
}
export type VisitRecordFacts = {
  planned: boolean
  recorded: boolean
  mayRecord: boolean
  outcome: 'visited' | 'absent'
  reason: string
  lastDay: string
  today: string
  findings: number
}
export type DefenceFacts = {
  isShortlistedIndividual: boolean
  recorded: boolean
  heldAt: Date
  now: Date
  team: number
  teamMin: number
}
export type DefenceRecordFacts = {
  planned: boolean
  recorded: boolean
  mayRecord: boolean
  outcome: 'heard' | 'absent'
  reason: string
  heldAt: Date
  now: Date
}

export type CandidateChoice = {
  id: string
  name: string
  lane: Lane | 'none'
  kind: 'organization' | 'individual'
  rank: number
  score: string
  isRepeat: boolean
}
export type CandidateFacts = ProposalFacts & {
  issued: boolean
  /** shortlisted applicants that are neither visited / heard nor absent on record */
  waiting: readonly string[]
  /** visited or heard, without the panel's consensus */
  unscored: readonly string[]
  choices: readonly CandidateChoice[]
  strangers: number
  review: Rulebook['review']
}
export type StartDeliberationFacts = { issued: boolean; candidates: number }

function isShortlistedOrganization({ isShortlistedOrganization: yes }: VisitFacts): Unmet[] {
  return need(yes, unmet('notShortlistedOrganization', 'A17'))
}
function notYetRecorded({ recorded }: { recorded: boolean }): Unmet[] {
  return need(!recorded, unmet('recordedAlready', 'A17'))
}
function hasADay({ days }: VisitFacts): Unmet[] {
  return need(days.length > 0, unmet('visitNeedsADay', 'A17', undefined, 'days'))
}
/** A17: at most two days on site, counted as distinct dates per organization (reading A12). */
export function withinDays({ days, daysMax }: Pick<VisitFacts, 'days' | 'daysMax'>): Unmet[] {
  const distinct = new Set(days).size
  return need(distinct <= daysMax, unmet('tooManyVisitDays', 'A17', { days: distinct, daysMax }, 'days'))
}
function daysAreToCome({ days, today }: VisitFacts): Unmet[] {
  return need(
    days.every((day) => day >= today),
    unmet('visitDayPassed', 'A17', { today }, 'days'),
  )
}
function teamIsLargeEnough({ team, teamMin }: { team: number; teamMin: number }): Unmet[] {
  return need(team >= teamMin, unmet('siteTeamTooSmall', 'A17', { team, teamMin }))
}
function isPlanned({ planned }: { planned: boolean }): Unmet[] {
  return need(planned, unmet('notPlanned', 'A17'))
}
function mayRecord({ mayRecord: may }: { mayRecord: boolean }): Unmet[] {
  return need(may, unmet('notOfTeam', 'A17'))
}
function absenceIsExplained({ outcome, reason }: { outcome: string; reason: string }): Unmet[] {
  return need(outcome !== 'absent' || reason.trim().length > 0, unmet('reasonNeeded', 'A17', undefined, 'reason'))
}
function visitIsOver({ lastDay, today }: VisitRecordFacts): Unmet[] {
  return need(today >= lastDay, unmet('visitNotOver', 'A17', { lastDay }))
}
function findingsAreStated({ outcome, findings }: VisitRecordFacts): Unmet[] {
  return need(outcome === 'absent' || findings > 0, unmet('findingsNeeded', 'A17', undefined, 'strengths'))
}
function isShortlistedIndividual({ isShortlistedIndividual: yes }: DefenceFacts): Unmet[] {
  return need(yes, unmet('notShortlistedIndividual', 'A17'))
}
function hearingIsToCome({ heldAt, now }: DefenceFacts): Unmet[] {
  return need(heldAt > now, unmet('hearingPassed', 'A17', undefined, 'heldAt'))
}
function hearingHasBegun({ heldAt, now }: DefenceRecordFacts): Unmet[] {
  return need(now >= heldAt, unmet('hearingNotBegun', 'A17', { heldAt: heldAt.toISOString() }))
}
function notYetIssued({ issued }: CandidateFacts): Unmet[] {
  return need(!issued, unmet('candidatesIssuedAlready', 'A17'))
}
function everybodyIsVisitedOrHeard({ waiting }: CandidateFacts): Unmet[] {
  return waiting.map((name) => unmet('notVisitedNorHeard', 'A17', { name }))
}
function everyVisitIsScored({ unscored }: CandidateFacts): Unmet[] {
  return unscored.map((name) => unmet('secondRoundNotScored', 'A17', { name }))
}
function choicesAreOfTheCycle({ strangers }: CandidateFacts): Unmet[] {
  return need(strangers === 0, unmet('chosenNotRanked', 'A17'))
}
function lanesFitTheirKind({ choices }: CandidateFacts): Unmet[] {
  return choices
    .filter(({ kind, lane }) => lane !== 'none' && (kind === 'individual') !== (lane === 'individual'))
    .map(({ name }) => unmet('laneDoesNotFit', 'A17', { name }, 'lanes'))
}
/** A former winner stands for the award only, outside of the seats (reading A9). */
function repeatWinnersStandForTheAward({ choices }: CandidateFacts): Unmet[] {
  return choices
    .filter(({ isRepeat, lane }) => isRepeat && lane === 'nomination')
    .map(({ name }) => unmet('repeatWinnerOnlyAward', 'A23', { name }, 'lanes'))
}
const ORDER: Record<Lane | 'none', number> = { award: 0, individual: 0, nomination: 1, none: 2 }
/** From high to low on the composite score: nobody stands in a better lane than somebody with a higher place (A17). */
export function lanesFollowRank({ choices }: Pick<CandidateFacts, 'choices'>): Unmet[] {
  return choices.flatMap((lower) => {
    const higher = choices.find(
      (one) => one.kind === lower.kind && one.rank < lower.rank && !one.isRepeat && ORDER[one.lane] > ORDER[lower.lane],
    )
    return higher
      ? [
          unmet(
            'lowerOverHigher',
            'A17',
            { lower: lower.name, lowerScore: lower.score, higher: higher.name, higherScore: higher.score },
            'lanes',
          ),
        ]
      : []
  })
}
function reachesMinimum({ choices, review }: CandidateFacts): Unmet[] {
  const minimum = (lane: Lane | 'none') =>
    ({
      award: review.minimumScoreAward,
      individual: review.minimumScoreAward,
      nomination: review.minimumScoreNomination,
      none: 0,
    })[lane]
  return choices
    .filter(({ lane, score }) => Number(score) < minimum(lane))
    .map(({ name, lane, score }) => unmet('belowMinimum', 'A17', { name, score, minimum: minimum(lane) }, 'lanes'))
}
function someoneIsProposed({ choices }: CandidateFacts): Unmet[] {
  return need(
    choices.some(({ lane }) => lane !== 'none'),
    unmet('nobodyProposed', 'A17', undefined, 'lanes'),
  )
}
function candidatesAreIssued({ issued, candidates }: StartDeliberationFacts): Unmet[] {
  return need(issued && candidates > 0, unmet('candidatesNotIssued', 'A17'))
}

/** A17: when the panel visits an organization. */
export const planVisit: Transition<VisitFacts> = {
  name: 'planVisit',
  from: ['onSiteReview'],
  to: null,
  who: ['handler', 'lead'],
  article: 'A17',
  requires: [isShortlistedOrganization, notYetRecorded, hasADay, withinDays, daysAreToCome, teamIsLargeEnough],
}

/** A17: the visit took place, with its findings; or the organization was absent, on record. */
export const recordVisit: Transition<VisitRecordFacts> = {
  name: 'recordVisit',
  from: ['onSiteReview'],
  to: null,
  who: ['reviewer', 'handler', 'lead'],
  article: 'A17',
  requires: [isPlanned, mayRecord, notYetRecorded, absenceIsExplained, visitIsOver, findingsAreStated],
}

/** A17: when an individual answers the panel's questions. */
export const planDefence: Transition<DefenceFacts> = {
  name: 'planDefence',
  from: ['onSiteReview'],
  to: null,
  who: ['handler', 'lead'],
  article: 'A17',
  requires: [isShortlistedIndividual, notYetRecorded, hearingIsToCome, teamIsLargeEnough],
}

/** A17: the hearing took place, with its questions; or the individual was absent, on record. */
export const recordDefence: Transition<DefenceRecordFacts> = {
  name: 'recordDefence',
  from: ['onSiteReview'],
  to: null,
  who: ['reviewer', 'handler', 'lead'],
  article: 'A17',
  requires: [isPlanned, mayRecord, notYetRecorded, absenceIsExplained, hearingHasBegun],
}

const ofTheLists = [
  notYetIssued,
  everybodyIsVisitedOrHeard,
  everyVisitIsScored,
  choicesAreOfTheCycle,
  someoneIsProposed,
  lanesFitTheirKind,
  repeatWinnersStandForTheAward,
  lanesFollowRank,
  reachesMinimum,
] as const

/** A17: the composite report with the candidate lists. */
export const proposeCandidates: Transition<CandidateFacts> = {
  name: 'proposeCandidates',
  from: ['onSiteReview'],
  to: null,
  who: ['handler', 'lead'],
  article: 'A17',
  requires: [noOpenProposal, ...ofTheLists],
}

/** A17: the lists are issued to the leading group. */
export const confirmCandidates: Transition<CandidateFacts> = {
  name: 'confirmCandidates',
  from: ['onSiteReview'],
  to: null,
  who: ['lead'],
  article: 'A17',
  requires: [proposalStands, anotherPerson, ...ofTheLists],
}

/** A18: the leading group deliberates. */
export const startDeliberation: Transition<StartDeliberationFacts> = {
  name: 'startDeliberation',
  from: ['onSiteReview'],
  to: 'deliberation',
  who: ['lead'],
  article: 'A18',
  requires: [candidatesAreIssued],
}

export const onSiteReviewRows = [
  planVisit,
  recordVisit,
  planDefence,
  recordDefence,
  proposeCandidates,
  confirmCandidates,
  startDeliberation,
] as const
