import type { z } from 'zod'
import { wallClock } from '@/lib/clock'
import { accountFacts, changeAccount, lockAccount } from '@/lib/data/people-account'
import { endSessionsOf } from '@/lib/data/people-sessions'
import { hashPassword } from '@/lib/password'
import type { Actor } from '@/lib/rules/actor'
import { passwordStrong } from '@/lib/rules/password'
import { PEOPLE } from '@/lib/rules/people'
import type { Result } from '@/lib/rules/unmet'
import { perform } from '../perform'
import type { resetPasswordInput } from './reset-password.input'

/** An administrator sets a new first password: all sessions end, and it must be changed at the next sign-in. */
export async function resetPassword(
  actor: Actor,
  { userId, password }: z.output<typeof resetPasswordInput>,
  now: Date,
): Promise<Result<void>> {
  const passwordHash = await hashPassword(password)
  return perform(actor, now, {
    row: PEOPLE.resetPassword,
    cycleId: null,
    subject: { kind: 'account', id: userId },
    load: async (tx) => {
      const facts = await accountFacts(tx, userId, actor.userId)
      const account = facts && (await lockAccount(tx, userId))
      return account && { ...facts, password: passwordStrong(password, account.login) }
    },
    write: async (tx) => {
      await changeAccount(tx, userId, { passwordHash, mustChange: true, failedAttempts: 0, lockedUntil: null })
      await endSessionsOf(tx, userId, 'byAdmin', wallClock())
    },
  })
}
