import { insertCycle, knownEditions } from '@/lib/data/cycles'
import type { Actor } from '@/lib/rules/actor'
import { RULEBOOK_2021 } from '@/lib/rules/rulebook'
import { createCycle as row } from '@/lib/rules/stages/announcement'
import type { Result } from '@/lib/rules/unmet'
import { perform } from '../perform'
import type { CreateCycleInput } from './inputs'

/** Starts an edition in draft, under the numbers of the regulation in force (A6). */
export async function createCycle(
  actor: Actor,
  input: CreateCycleInput,
  now: Date,
): Promise<Result<{ cycleId: string }>> {
  return perform(actor, now, {
    row,
    cycleId: null,
    subject: { kind: 'cycle', id: null },
    load: async (tx) => ({ edition: input.edition, known: await knownEditions(tx) }),
    write: async (tx) => ({
      cycleId: await insertCycle(tx, { ...input, rulebook: RULEBOOK_2021, createdAt: now, createdBy: actor.userId }),
    }),
    trace: (_facts, { cycleId }) => ({ after: { ...input, cycleId } }),
  })
}
