import { partyRecords } from '@/lib/data/bars'
import type { CycleFacts } from '@/lib/data/cycles'
import type { Tx } from '@/lib/data/db'
import { reapplicationBars } from '@/lib/rules/bars'
import { dayOf } from '@/lib/rules/calendar'
import type { Unmet } from '@/lib/rules/unmet'

/** Why these parties may not apply in this edition, from the honour register and the bars (A23, A27), in two queries. */
export async function barsFor(
  tx: Tx,
  partyIds: readonly string[],
  { windowClosesAt, rulebook }: Pick<CycleFacts, 'windowClosesAt' | 'rulebook'>,
): Promise<Map<string, Unmet[]>> {
  if (!windowClosesAt) return new Map()
  const closesOn = dayOf(windowClosesAt)
  const records = await partyRecords(tx, partyIds)
  return new Map(
    [...records].map(([id, { honours, bars }]) => [id, reapplicationBars(honours, bars, closesOn, rulebook.bars)]),
  )
}
