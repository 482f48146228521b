import { addAccount, bodiesMissing, loginTaken, setGrants } from '@/lib/data/people-accounts'
import { hashPassword } from '@/lib/password'
import type { Actor } from '@/lib/rules/actor'
import { passwordStrong } from '@/lib/rules/password'
import { PEOPLE } from '@/lib/rules/people'
import type { Result } from '@/lib/rules/unmet'
import { perform } from '../perform'
import type { CreateAccountInput } from './create-account.input'

/** An administrator makes an account; its first password must be changed at the first sign-in. */
export async function createAccount(actor: Actor, input: CreateAccountInput, now: Date): Promise<Result<string>> {
  const { login, name, email, mobile, password, ...grants } = input
  const passwordHash = await hashPassword(password)
  return perform(actor, now, {
    row: PEOPLE.createAccount,
    cycleId: null,
    subject: { kind: 'account', id: null },
    load: async (tx) => ({
      loginTaken: await loginTaken(tx, login),
      password: passwordStrong(password, login),
      combination: { roles: grants.roles, partyIds: [], reviewerEmployerId: null },
      ...(await bodiesMissing(tx, grants)),
    }),
    write: async (tx) => {
      const userId = await addAccount(tx, { login, name, email, mobile, passwordHash, mustChange: true }, now)
      await setGrants(tx, userId, grants, now)
      return userId
    },
    trace: (_, userId) => ({ after: { userId, login, name, roles: grants.roles } }),
  })
}
