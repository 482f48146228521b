import { writeTiePlace } from '@/lib/data/ranking'
import type { Actor } from '@/lib/rules/actor'
import { settleTie as row } from '@/lib/rules/stages/review-shortlist'
import type { Result } from '@/lib/rules/unmet'
import { perform } from '../perform'
import type { SettleTieInput } from './inputs'
import { rankingOf } from './ranking-facts'

/** Puts one of several equals into its place among them, on record (A16). */
export async function settleTie(actor: Actor, input: SettleTieInput, now: Date): Promise<Result<void>> {
  const { cycleId, applicationId, place, reason } = input
  return perform(actor, now, {
    row,
    cycleId,
    subject: { kind: 'application', id: applicationId },
    load: async (tx, cycle) => {
      const { organization, individual } = await rankingOf(tx, cycle)
      const ranked = [...organization, ...individual].find(({ id }) => id === applicationId)
      return ranked ? { isTied: ranked.tied || ranked.onRecord !== null, reason } : null
    },
    write: (tx) => writeTiePlace(tx, applicationId, place, reason),
    trace: () => ({ after: { place, reason } }),
  })
}
