import type { BarFacts, HonourFacts } from '../rules/bars'
import type { Tx } from './db'
import { lineagesOf } from './succession'

const day = (date: Date) => date.toISOString().slice(0, 10)

/** What the honour register and the bars hold about one party (A23, A24, A27). */
export type PartyRecord = { honours: HonourFacts[]; bars: BarFacts[] }

/** The records of several parties, of those whom they succeed too (A23, A27), in three queries. */
export async function partyRecords(tx: Tx, partyIds: readonly string[]): Promise<Map<string, PartyRecord>> {
  const lineages = await lineagesOf(tx, partyIds)
  const where = { partyId: { in: [...new Set([...lineages.values()].flat())] } }
  const honours = await tx.honour.findMany({
    where,
    select: { partyId: true, lane: true, awardYear: true, editionLabel: true, revokedAt: true },
  })
  const bars = await tx.bar.findMany({ where })
  const of = <R extends { partyId: string }>(rows: R[], id: string) =>
    rows.filter(({ partyId }) => lineages.get(id)?.includes(partyId))
  return new Map(
    partyIds.map((id) => [
      id,
      {
        honours: of(honours, id).map(({ lane, awardYear, editionLabel, revokedAt }) => ({
          lane: lane as HonourFacts['lane'],
          awardYear,
          editionLabel,
          revoked: revokedAt !== null,
        })),
        bars: of(bars, id).map(({ fromOn, untilOn, decision }) => ({
          from: day(fromOn),
          until: day(untilOn),
          decision,
        })),
      },
    ]),
  )
}
