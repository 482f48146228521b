import { adminsInUse } from '@/lib/data/people-account'
import { addAccount, loginTaken, setGrants } from '@/lib/data/people-accounts'
import { firstPassword, hashPassword } from '@/lib/password'
import { type Actor, VISITOR } from '@/lib/rules/actor'
import { passwordStrong } from '@/lib/rules/password'
import { PEOPLE } from '@/lib/rules/people'
import { type Result, refused } from '@/lib/rules/unmet'
import { perform } from '../perform'
import { loginInput } from './account-inputs'

const SYSTEM: Actor = { ...VISITOR, name: 'create-admin', roles: ['system'] }
const ADMIN_ONLY = { roles: ['admin'], departmentId: null, recommendingBodyId: null } as const

export type FirstAdmin = { login: string; password: string }

/** The command of whoever holds the server: makes the first administrator, with a first password that is shown once. */
export async function createFirstAdmin(
  { login: typed, name, another }: { login: string; name: string; another: boolean },
  now: Date,
): Promise<Result<FirstAdmin>> {
  const parsed = loginInput.safeParse(typed)
  if (!parsed.success) return refused({ code: 'field.login', article: 'A8', field: 'login' })
  const login = parsed.data
  const password = firstPassword()
  const passwordHash = await hashPassword(password)
  return perform(SYSTEM, now, {
    row: PEOPLE.createFirstAdmin,
    cycleId: null,
    subject: { kind: 'account', id: null },
    load: async (tx) => ({
      admins: await adminsInUse(tx),
      another,
      loginTaken: await loginTaken(tx, login),
      password: passwordStrong(password, login),
    }),
    write: async (tx) => {
      const userId = await addAccount(tx, { login, name, passwordHash, mustChange: true }, now)
      await setGrants(tx, userId, ADMIN_ONLY, now)
      return { login, password }
    },
    trace: () => ({ after: { login, name, roles: ['admin'] } }),
  })
}
