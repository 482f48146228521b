import type { CycleFacts } from '@/lib/data/cycles'
import type { Tx } from '@/lib/data/db'
import { scoredApplications } from '@/lib/data/ranking'
import type { Scope } from '@/lib/data/scope'
import { editionFor, tieCategories } from '@/lib/rules/criteria'
import { type Ranked, rank } from '@/lib/rules/ranking'
import { categoryPercent } from '@/lib/rules/scoring'
import type { Kind } from '@/lib/rules/stages/review-shortlist'
import { scoresOf } from './consensus'

export type RankedApplication = Ranked & {
  kind: Kind
  zone: string
  partyId: string
  tieReason: string | null
  shortlisted: boolean | null
}

/** Both rankings of the document review, from what the closed panels agreed on (A16). */
export async function rankingOf(tx: Tx, cycle: CycleFacts, scope?: Scope): Promise<Record<Kind, RankedApplication[]>> {
  const applications = await scoredApplications(tx, cycle.id, scope)
  const { criteriaEdition, review } = cycle.rulebook
  const scores = new Map(
    (await scoresOf(tx, applications, 'document', { criteriaEdition, review: review.aggregation })).map((entry) => [
      entry.id,
      entry,
    ]),
  )
  const ranked = (kind: Kind): RankedApplication[] => {
    const edition = editionFor(kind, criteriaEdition)
    const categories = tieCategories(kind)
    const contenders = applications
      .filter((application) => application.kind === kind)
      .flatMap((application) => {
        const entry = scores.get(application.id)
        if (!entry) return []
        const { score, percents } = entry
        return [
          {
            ...application,
            score,
            results: categoryPercent(edition, categories.results, percents),
            leadership: categoryPercent(edition, categories.leadership, percents),
            onRecord: application.tiePlace,
          },
        ]
      })
    return rank(contenders, review.tieBreak) as RankedApplication[]
  }
  return { organization: ranked('organization'), individual: ranked('individual') }
}
