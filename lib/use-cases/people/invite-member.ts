import type { z } from 'zod'
import { addAccount, keepApplicantRole, loginTaken } from '@/lib/data/people-accounts'
import { addMember, partOf } from '@/lib/data/people-parties'
import { hashPassword } from '@/lib/password'
import type { Actor } from '@/lib/rules/actor'
import { passwordStrong } from '@/lib/rules/password'
import { PEOPLE } from '@/lib/rules/people'
import type { Result } from '@/lib/rules/unmet'
import { perform } from '../perform'
import type { inviteMemberInput } from './invite-member.input'

/** The owner of a party makes an account for a colleague, who changes the first password. */
export async function inviteMember(
  actor: Actor,
  input: z.output<typeof inviteMemberInput>,
  now: Date,
): Promise<Result<string>> {
  const { partyId, part, password, ...account } = input
  const passwordHash = await hashPassword(password)
  return perform(actor, now, {
    row: PEOPLE.inviteMember,
    cycleId: null,
    subject: { kind: 'party', id: partyId },
    load: async (tx) => {
      const own = await partOf(tx, actor.userId ?? '', partyId)
      if (own === null) return null
      return {
        isOwner: own === 'owner',
        loginTaken: await loginTaken(tx, account.login),
        password: passwordStrong(password, account.login),
      }
    },
    write: async (tx) => {
      const userId = await addAccount(tx, { ...account, passwordHash, mustChange: true }, now)
      await addMember(tx, userId, partyId, part, now)
      await keepApplicantRole(tx, userId, now)
      return userId
    },
    trace: (_, userId) => ({ after: { userId, login: account.login, part } }),
  })
}
