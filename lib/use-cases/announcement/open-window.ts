import type { Actor } from '@/lib/rules/actor'
import { openWindow as row } from '@/lib/rules/stages/announcement'
import type { Result } from '@/lib/rules/unmet'
import { perform } from '../perform'
import type { CycleInput } from './inputs'

/** Opens applications once the announced time has come (A14). */
export async function openWindow(actor: Actor, { cycleId }: CycleInput, now: Date): Promise<Result<void>> {
  return perform(actor, now, {
    row,
    cycleId,
    subject: { kind: 'cycle', id: cycleId },
    load: async (_tx, cycle) => ({ opensAt: cycle.windowOpensAt, now }),
    write: async () => undefined,
  })
}
