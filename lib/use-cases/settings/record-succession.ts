import { db } from '@/lib/data/db'
import { partyByCode } from '@/lib/data/people-parties'
import { insertSuccession, lineagesOf, successions } from '@/lib/data/succession'
import { type Actor, hasRole } from '@/lib/rules/actor'
import { PEOPLE } from '@/lib/rules/people'
import type { Result } from '@/lib/rules/unmet'
import { perform } from '../perform'
import type { RecordSuccessionInput } from './record-succession.input'

/** Records that one organization goes on as another: honours and bars of the one hold for the other (A23, A27). */
export async function recordSuccession(
  actor: Actor,
  { successorCode, predecessorCode, kind, document }: RecordSuccessionInput,
  now: Date,
): Promise<Result<void>> {
  return perform(actor, now, {
    row: PEOPLE.recordSuccession,
    cycleId: null,
    subject: { kind: 'party', id: successorCode },
    load: async (tx) => {
      // always in the same order, so that two who record crosswise wait and don't deadlock
      const found = new Map<string, Awaited<ReturnType<typeof partyByCode>>>()
      for (const code of [successorCode, predecessorCode].sort()) found.set(code, await partyByCode(tx, code))
      const [successor, predecessor] = [found.get(successorCode) ?? null, found.get(predecessorCode) ?? null]
      const ids = [successor, predecessor].flatMap((party) => party?.id ?? [])
      const lineages = await lineagesOf(tx, ids)
      return {
        successor,
        predecessor,
        successorKnown: successor !== null,
        predecessorKnown: predecessor !== null,
        same: successorCode === predecessorCode,
        exists: lineages.get(successor?.id ?? '')?.includes(predecessor?.id ?? '') ?? false,
        turnsBack: lineages.get(predecessor?.id ?? '')?.includes(successor?.id ?? '') ?? false,
      }
    },
    write: (tx, { successor, predecessor }) =>
      insertSuccession(tx, {
        successorId: successor?.id ?? '',
        predecessorId: predecessor?.id ?? '',
        kind,
        document,
        recordedBy: actor.userId ?? '',
        recordedAt: now,
      }),
    trace: () => ({ after: { successorCode, predecessorCode, kind, document } }),
  })
}

/** Every succession on record, for the office and auditors; null for others. */
export async function seeSuccessions(actor: Actor) {
  if (!hasRole(actor, 'handler', 'lead', 'auditor')) return null
  return { rows: await successions(db), mayRecord: hasRole(actor, 'handler', 'lead') }
}
