import type { Transition } from '../decide'
import { PAPERS, type PaperKind, ruleOf } from '../papers'
import { reached, STAGES, type Stage } from '../stage'
import { need, type Unmet, unmet } from '../unmet'

/** What is to be made, and what of it is on record and unchanged since the last version. */
export type MakePapersFacts = {
  kind: PaperKind
  stage: Stage
  chosen: number
  /** chosen, but there are no facts for them (or they are of another edition) */
  strangers: number
  unchanged: readonly string[]
}
export type StampFacts = { isLatest: boolean; stamped: boolean }

function stageIsReached({ kind, stage }: MakePapersFacts): Unmet[] {
  const { from, article } = ruleOf(kind)
  return need(reached(stage, from), unmet('paperTooEarly', article, { from }))
}
function somethingIsChosen({ kind, chosen }: MakePapersFacts): Unmet[] {
  const { article } = ruleOf(kind)
  return need(chosen > 0, unmet('paperNothingChosen', article, undefined, 'subjects'))
}
function thereAreFacts({ kind, strangers: count }: MakePapersFacts): Unmet[] {
  const { article } = ruleOf(kind)
  return need(count === 0, unmet('paperFactsMissing', article, { count }))
}
/** A new version says something new. */
function somethingChanged({ kind, unchanged }: MakePapersFacts): Unmet[] {
  const { article } = ruleOf(kind)
  return unchanged.map((name) => unmet('paperUnchanged', article, { name }))
}
function notYetStamped({ stamped }: StampFacts): Unmet[] {
  return need(!stamped, unmet('paperStamped', 'A8'))
}
/** The stamped paper and the record agree: an older version is not the one that was sent. */
function isTheLatest({ isLatest }: StampFacts): Unmet[] {
  return need(isLatest, unmet('paperOutdated', 'A8'))
}

const RUNNING = STAGES.filter((stage) => stage !== 'draft' && stage !== 'cancelled') as [Stage, ...Stage[]]

/** A8: the office makes a paper from what is on record; it gets its number. */
export const makePapers: Transition<MakePapersFacts> = {
  name: 'makePapers',
  from: RUNNING,
  to: null,
  who: ['handler', 'lead'],
  article: 'A8',
  requires: [stageIsReached, somethingIsChosen, thereAreFacts, somethingChanged],
}
/** A8: the stamped scan is filed beside its record; from then on that paper is issued. */
export const fileStampedPaper: Transition<StampFacts> = {
  name: 'fileStampedPaper',
  from: RUNNING,
  to: null,
  who: ['handler', 'lead'],
  article: 'A8',
  requires: [notYetStamped, isTheLatest],
}

export const paperRows = [makePapers, fileStampedPaper] as const

/** Kinds of which something can be said in a stage. */
export const papersIn = (stage: Stage): PaperKind[] =>
  (Object.keys(PAPERS) as PaperKind[]).filter((kind) => reached(stage, ruleOf(kind).from))
