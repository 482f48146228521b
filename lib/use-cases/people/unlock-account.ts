import { changeAccount } from '@/lib/data/people-account'
import type { Actor } from '@/lib/rules/actor'
import { PEOPLE } from '@/lib/rules/people'
import type { Result } from '@/lib/rules/unmet'
import { actOnAccount } from './account-act'

/** Opens an account that failures had locked. */
export function unlockAccount(actor: Actor, { userId }: { userId: string }, now: Date): Promise<Result<void>> {
  return actOnAccount(actor, now, PEOPLE.unlockAccount, userId, (tx) =>
    changeAccount(tx, userId, { failedAttempts: 0, lockedUntil: null }),
  )
}
