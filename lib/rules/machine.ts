import type { Role } from './actor'
import type { Requirement } from './decide'
import { PEOPLE } from './people'
import { STAGES, type Stage } from './stage'
import { announcementRows } from './stages/announcement'
import { applicationRows } from './stages/application'
import { councilRows } from './stages/council'
import { deliberationRows } from './stages/deliberation'
import { documentReviewRows } from './stages/document-review'
import { eligibilityRows } from './stages/eligibility'
import { onSiteReviewRows } from './stages/on-site-review'
import { publicityRows } from './stages/publicity'
import { recordCheckRows } from './stages/record-check'
import { supervisionRows } from './stages/supervision'
import type { Article } from './unmet'

/** A row as the process picture and the tests see it: whatever its facts are. */
export type AnyRow = {
  name: string
  from: readonly [Stage, ...Stage[]]
  to: Stage | null
  who: readonly [Role, ...Role[]]
  article: Article
  requires: readonly Requirement<never>[]
}

/** Every act of a cycle, in the order of its stages. */
export const CYCLE_ROWS: readonly AnyRow[] = [
  ...announcementRows,
  ...applicationRows,
  ...eligibilityRows,
  ...documentReviewRows,
  ...onSiteReviewRows,
  ...recordCheckRows,
  ...deliberationRows,
  ...publicityRows,
  ...councilRows,
  ...supervisionRows,
]

/** Every act there is, those on accounts included. */
export const ALL_ROWS: readonly AnyRow[] = [...CYCLE_ROWS, ...Object.values(PEOPLE)]

/** Acts that can happen in a stage. */
export const rowsIn = (stage: Stage): AnyRow[] => CYCLE_ROWS.filter(({ from }) => from.includes(stage))

/** Acts that rest on an article. */
export const rowsOn = (article: Article): AnyRow[] => ALL_ROWS.filter((row) => row.article === article)

/** Every way from one stage to another. */
export function moves(): { row: AnyRow; from: Stage; to: Stage }[] {
  return CYCLE_ROWS.flatMap((row) => {
    const { to } = row
    return to === null ? [] : STAGES.filter((stage) => row.from.includes(stage)).map((from) => ({ row, from, to }))
  })
}
