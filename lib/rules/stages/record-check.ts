import type { Transition } from '../decide'
import type { Stage } from '../stage'
import { need, type Unmet, unmet } from '../unmet'

/** What the warning system shows (A10(5)); it covers enterprises only (reading A25). */
export const COLOURS = ['green', 'yellow', 'orange', 'red', 'notApplicable'] as const
export type Colour = (typeof COLOURS)[number]
export const RECORDS = ['clean', 'found'] as const
export type Records = (typeof RECORDS)[number]

/** Before which decision a second look is taken. */
export type Checkpoint = 'deliberation' | 'council'

/** The decision that lies ahead of a stage. */
export function checkpointOf(stage: Stage): Checkpoint | null {
  if (stage === 'onSiteReview' || stage === 'deliberation') return 'deliberation'
  return stage === 'publicity' || stage === 'council' ? 'council' : null
}

export type RecordCheckFacts = {
  /** a candidate before the meeting, a name of the standing list before the council */
  isConcerned: boolean
  isEnterprise: boolean
  colour: Colour
  records: Records
  detail: string
  checkedOn: string
  today: string
}

export type CheckMade = { checkpoint: Checkpoint; colour: Colour; records: Records }
export type CheckState = 'missing' | 'adverse' | 'clean'

/** Green, or none where the system covers nobody of the sort; and nothing found. */
export function isClean({ colour, records }: Omit<CheckMade, 'checkpoint'>): boolean {
  return (colour === 'green' || colour === 'notApplicable') && records === 'clean'
}

/** How somebody stands before a decision: by the latest look for it. `checks` come newest first. */
export function checkState(checks: readonly CheckMade[], checkpoint: Checkpoint): CheckState {
  const latest = checks.find((check) => check.checkpoint === checkpoint)
  if (!latest) return 'missing'
  return isClean(latest) ? 'clean' : 'adverse'
}

function isConcerned({ isConcerned: yes }: RecordCheckFacts): Unmet[] {
  return need(yes, unmet('notConcerned', 'A10', undefined, 'applicationId'))
}
function enterprisesHaveAColour({ isEnterprise, colour }: RecordCheckFacts): Unmet[] {
  return need(!isEnterprise || colour !== 'notApplicable', unmet('colourNeeded', 'A10', undefined, 'colour'))
}
function findingsAreTold({ colour, records, detail }: RecordCheckFacts): Unmet[] {
  return need(
    isClean({ colour, records }) || detail.trim() !== '',
    unmet('findingNeedsFacts', 'A10', undefined, 'detail'),
  )
}
function lookedUpAlready({ checkedOn, today }: RecordCheckFacts): Unmet[] {
  return need(checkedOn <= today, unmet('checkOfTomorrow', 'A10', { today }, 'checkedOn'))
}

/** A10(5): the colour and the records are looked up again right before the meeting and before the council. */
export const recordCheck: Transition<RecordCheckFacts> = {
  name: 'recordCheck',
  from: ['onSiteReview', 'deliberation', 'publicity', 'council'],
  to: null,
  who: ['handler', 'lead'],
  article: 'A10',
  requires: [isConcerned, enterprisesHaveAColour, findingsAreTold, lookedUpAlready],
}

export const recordCheckRows = [recordCheck] as const
