import type { CycleFacts } from '@/lib/data/cycles'
import type { Tx } from '@/lib/data/db'
import { honoursOfParties } from '@/lib/data/honours'
import { type ShortlistedApplication, shortlistedApplications } from '@/lib/data/on-site'
import { isRepeatWinner } from '@/lib/rules/bars'
import { editionFor, tieCategories } from '@/lib/rules/criteria'
import { fromDecimal, ZERO } from '@/lib/rules/exact'
import { type Ranked, rank } from '@/lib/rules/ranking'
import { categoryPercent, compositeOf, shown } from '@/lib/rules/scoring'
import type { Kind } from '@/lib/rules/stages/review-shortlist'
import { scoresOf } from '../document-review/consensus'

export type CompositeEntry = Ranked & {
  kind: Kind
  isRepeat: boolean
  document: string
  second: string | null
  application: ShortlistedApplication
}

/** Both composite rankings from the recorded scores of the two rounds and the rulebook's weights (A17). */
export async function compositeRanking(
  tx: Tx,
  cycle: CycleFacts,
): Promise<{ all: ShortlistedApplication[]; ranked: Record<Kind, CompositeEntry[]> }> {
  const all = await shortlistedApplications(tx, cycle.id)
  const { criteriaEdition, review, composite } = cycle.rulebook
  const settings = { criteriaEdition, review: review.aggregation }
  const honours = await honoursOfParties(
    tx,
    all.map(({ partyId }) => partyId),
  )
  const of = async (kind: Kind): Promise<CompositeEntry[]> => {
    const attending = all.filter(
      (application) => application.kind === kind && application.attended && application.hasConsensus,
    )
    const [documents, seconds] = [
      await scoresOf(tx, attending, 'document', settings),
      await scoresOf(tx, attending, kind === 'organization' ? 'onSite' : 'defence', settings),
    ]
    const weights =
      kind === 'organization'
        ? { document: composite.documentWeight, second: composite.siteWeight }
        : { document: composite.individualDocumentWeight, second: composite.individualDefenceWeight }
    const edition = editionFor(kind, criteriaEdition)
    const categories = tieCategories(kind)
    const contenders = attending.map((application) => {
      const first = documents.find(({ id }) => id === application.id)
      const second = seconds.find(({ id }) => id === application.id)
      return {
        id: application.id,
        name: application.name,
        kind,
        application,
        isRepeat: isRepeatWinner(honours.get(application.partyId) ?? []),
        document: application.documentScore ?? '0',
        second: second ? shown(second.score) : null,
        score: compositeOf(
          first?.score ?? fromDecimal(application.documentScore ?? '0'),
          second?.score ?? ZERO,
          weights,
        ),
        results: categoryPercent(edition, categories.results, second?.percents ?? {}),
        leadership: categoryPercent(edition, categories.leadership, second?.percents ?? {}),
        onRecord: application.documentRank,
      }
    })
    return rank(contenders, review.tieBreak) as CompositeEntry[]
  }
  return { all, ranked: { organization: await of('organization'), individual: await of('individual') } }
}
