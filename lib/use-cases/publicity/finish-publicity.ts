import type { Tx } from '@/lib/data/db'
import { removedSince } from '@/lib/data/meetings'
import { openObjections } from '@/lib/data/objections'
import { currentNotice } from '@/lib/data/publicity'
import type { Actor } from '@/lib/rules/actor'
import { periodIsOver } from '@/lib/rules/calendar'
import { finishPublicity as finishRow, returnToDeliberation as returnRow } from '@/lib/rules/stages/publicity'
import type { Result } from '@/lib/rules/unmet'
import type { CycleInput, ReasonedInput } from '../announcement/inputs'
import { perform } from '../perform'

/** Where the publicity of a cycle stands. */
export async function publicityFacts(tx: Tx, cycleId: string, now: Date) {
  const notice = await currentNotice(tx, cycleId)
  return {
    noticeStands: notice !== null,
    endsOn: notice?.endsOn ?? '',
    isOver: notice !== null && periodIsOver(now, notice.endsOn),
    openObjections: await openObjections(tx, cycleId),
    removed: await removedSince(tx, cycleId, notice?.publishedAt ?? null),
  }
}

/** Sends the list on to the city government once the period is over and nothing is open (A19, A20). */
export async function finishPublicity(actor: Actor, { cycleId }: CycleInput, now: Date): Promise<Result<void>> {
  return perform(actor, now, {
    row: finishRow,
    cycleId,
    subject: { kind: 'cycle', id: cycleId },
    load: (tx) => publicityFacts(tx, cycleId, now),
    write: async () => undefined,
  })
}

/** Sends a changed list back to the leading group; a new notice with a full period follows (A19). */
export async function returnToDeliberation(
  actor: Actor,
  { cycleId, reason }: ReasonedInput,
  now: Date,
): Promise<Result<void>> {
  return perform(actor, now, {
    row: returnRow,
    cycleId,
    subject: { kind: 'cycle', id: cycleId },
    load: async (tx) => ({ ...(await publicityFacts(tx, cycleId, now)), reason }),
    write: async () => undefined,
    trace: () => ({ after: { reason } }),
  })
}
