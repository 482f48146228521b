import type { z } from 'zod'
import { wallClock } from '@/lib/clock'
import { endSession, ownsSession } from '@/lib/data/people-sessions'
import type { Actor } from '@/lib/rules/actor'
import { PEOPLE } from '@/lib/rules/people'
import type { Result } from '@/lib/rules/unmet'
import { perform } from '../perform'
import type { endOwnSessionInput } from './end-own-session.input'

/** Ends one of one's own sessions, for example on a computer that was left behind. */
export function endOwnSession(
  actor: Actor,
  { sessionId }: z.output<typeof endOwnSessionInput>,
  now: Date,
): Promise<Result<boolean>> {
  return perform(actor, now, {
    row: PEOPLE.endOwnSession,
    cycleId: null,
    subject: { kind: 'account', id: actor.userId },
    load: async (tx) => ((await ownsSession(tx, sessionId, actor.userId ?? '')) ? { isSignedIn: true } : null),
    write: (tx) => endSession(tx, sessionId, 'byOwner', wallClock(), actor.userId ?? ''),
  })
}
