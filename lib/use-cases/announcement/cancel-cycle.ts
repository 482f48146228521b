import { writeCancellation } from '@/lib/data/cycles'
import type { Actor } from '@/lib/rules/actor'
import { cancelCycle as row } from '@/lib/rules/stages/announcement'
import type { Result } from '@/lib/rules/unmet'
import { perform } from '../perform'
import type { ReasonedInput } from './inputs'

/** Gives an edition up, with its reason, before anything was publicised (A8). */
export async function cancelCycle(actor: Actor, { cycleId, reason }: ReasonedInput, now: Date): Promise<Result<void>> {
  return perform(actor, now, {
    row,
    cycleId,
    subject: { kind: 'cycle', id: cycleId },
    load: async () => ({ reason }),
    write: (tx) => writeCancellation(tx, cycleId, reason),
    trace: () => ({ after: { reason } }),
  })
}
