import type { Tx } from '@/lib/data/db'
import { addAccount, keepApplicantRole, loginTaken } from '@/lib/data/people-accounts'
import { addMember, type PartyFound } from '@/lib/data/people-parties'
import { askForAccess } from '@/lib/data/people-requests'
import { hashPassword } from '@/lib/password'
import type { Actor } from '@/lib/rules/actor'
import { passwordStrong } from '@/lib/rules/password'
import { PEOPLE, type RegisterFacts } from '@/lib/rules/people'
import type { Result, Unmet } from '@/lib/rules/unmet'
import { perform } from '../perform'

export type Registration = {
  account: { login: string; name: string; password: string; email: string; mobile: string }
  asksForAccess: boolean
  message: string
  /** what is wrong with the codes and documents */
  identity: readonly Unmet[]
  /** the party, if it is known; holds its lock */
  find: (tx: Tx) => Promise<PartyFound | null>
  /** writes the party that registers, and says its id */
  save: (tx: Tx, known: PartyFound | null) => Promise<string>
}

/** `waits`: the party was registered before, and its owner has to agree. */
export type Registered = { userId: string; partyId: string; waits: boolean }
type Facts = RegisterFacts & { known: PartyFound | null }

/** Makes an account and its party; where the party has one already, the account asks its owner for access. */
export async function register(actor: Actor, registration: Registration, now: Date): Promise<Result<Registered>> {
  const { account, asksForAccess, message, identity, find, save } = registration
  const { password, ...person } = account
  const passwordHash = await hashPassword(password)
  return perform<Facts, Registered>(actor, now, {
    row: PEOPLE.register,
    cycleId: null,
    subject: { kind: 'party', id: null },
    load: async (tx) => {
      const known = identity.length === 0 ? await find(tx) : null
      return {
        known,
        identity,
        isRegistered: known?.isRegistered ?? false,
        asksForAccess,
        loginTaken: await loginTaken(tx, account.login),
        password: passwordStrong(password, account.login),
      }
    },
    write: async (tx, { known }) => {
      const userId = await addAccount(tx, { ...person, passwordHash, mustChange: false }, now)
      if (known?.isRegistered) {
        await askForAccess(tx, { partyId: known.id, userId, message }, now)
        return { userId, partyId: known.id, waits: true }
      }
      const partyId = await save(tx, known)
      await addMember(tx, userId, partyId, 'owner', now)
      await keepApplicantRole(tx, userId, now)
      return { userId, partyId, waits: false }
    },
    trace: (_, value) => ({ after: { ...value, login: account.login } }),
  })
}
