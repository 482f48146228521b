import { wallClock } from '@/lib/clock'
import { inTransaction } from '@/lib/data/db'
import { changeAccount, lockAccount } from '@/lib/data/people-account'
import { endSessionsOf } from '@/lib/data/people-sessions'
import { hashPassword, passwordMatches } from '@/lib/password'
import type { Actor } from '@/lib/rules/actor'
import { passwordStrong } from '@/lib/rules/password'
import { PEOPLE } from '@/lib/rules/people'
import type { Result } from '@/lib/rules/unmet'
import { perform } from '../perform'
import type { ChangeOwnPasswordInput } from './change-own-password.input'

/** Changes one's own password; all other sessions of the account end. */
export async function changeOwnPassword(
  actor: Actor,
  { oldPassword, password }: Omit<ChangeOwnPasswordInput, 'repeated'>,
  now: Date,
  sessionId?: string,
): Promise<Result<void>> {
  const userId = actor.userId ?? ''
  const known = await inTransaction((tx) => lockAccount(tx, userId))
  const oldRight = await passwordMatches(known?.passwordHash ?? null, oldPassword)
  const passwordHash = await hashPassword(password)
  return perform(actor, now, {
    row: PEOPLE.changeOwnPassword,
    cycleId: null,
    subject: { kind: 'account', id: actor.userId },
    load: async (tx) => {
      const account = await lockAccount(tx, userId)
      return {
        isSignedIn: account !== null,
        oldRight: oldRight && account?.passwordHash === known?.passwordHash,
        isSame: password === oldPassword,
        password: passwordStrong(password, account?.login ?? ''),
      }
    },
    write: async (tx) => {
      await changeAccount(tx, userId, { passwordHash, mustChange: false })
      await endSessionsOf(tx, userId, 'passwordChanged', wallClock(), sessionId)
    },
  })
}
