import { changeAccount } from '@/lib/data/people-account'
import { endSessionsOf } from '@/lib/data/people-sessions'
import type { Actor } from '@/lib/rules/actor'
import { PEOPLE } from '@/lib/rules/people'
import type { Result } from '@/lib/rules/unmet'
import { actOnAccount } from './account-act'

type Which = { userId: string }

/** Takes an account out of use: nobody signs in with it, and who is in is out. What it did stays on record. */
export function disableAccount(actor: Actor, { userId }: Which, now: Date): Promise<Result<number>> {
  return actOnAccount(actor, now, PEOPLE.disableAccount, userId, async (tx, wall) => {
    await changeAccount(tx, userId, { disabledAt: wall })
    return endSessionsOf(tx, userId, 'disabled', wall)
  })
}

/** Puts an account into use again. */
export function enableAccount(actor: Actor, { userId }: Which, now: Date): Promise<Result<void>> {
  return actOnAccount(actor, now, PEOPLE.enableAccount, userId, (tx) =>
    changeAccount(tx, userId, { disabledAt: null, failedAttempts: 0, lockedUntil: null }),
  )
}

/** Ends all sessions of an account. */
export function endSessions(actor: Actor, { userId }: Which, now: Date): Promise<Result<number>> {
  return actOnAccount(actor, now, PEOPLE.endSessions, userId, (tx, wall) => endSessionsOf(tx, userId, 'byAdmin', wall))
}
