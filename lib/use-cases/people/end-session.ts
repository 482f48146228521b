import { inTransaction } from '@/lib/data/db'
import { record } from '@/lib/data/ledger'
import { type EndedWhy, endSession } from '@/lib/data/people-sessions'
import type { Actor } from '@/lib/rules/actor'

/** Ends the actor's session, by sign-out or because it ran out. Once: whoever comes second changes nothing. */
export async function endSessionOf(
  actor: Actor,
  sessionId: string,
  why: EndedWhy,
  { now, wall }: { now: Date; wall: Date },
): Promise<void> {
  await inTransaction(async (tx) => {
    if (!(await endSession(tx, sessionId, why, wall, actor.userId ?? undefined))) return
    await record(tx, {
      at: now,
      actorId: actor.userId,
      actorName: actor.name,
      role: why === 'signedOut' || why === 'switched' ? (actor.roles[0] ?? 'public') : 'system',
      act: 'endSession',
      article: 'A28',
      outcome: 'done',
      cycleId: null,
      subjectKind: 'account',
      subjectId: actor.userId,
      after: { why },
    })
  })
}
