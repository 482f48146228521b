import type { z } from 'zod'
import { keepApplicantRole } from '@/lib/data/people-accounts'
import { changeMembership, otherOwners, partOf } from '@/lib/data/people-parties'
import type { Actor } from '@/lib/rules/actor'
import { type MemberFacts, type Part, PEOPLE } from '@/lib/rules/people'
import type { Result } from '@/lib/rules/unmet'
import { perform } from '../perform'
import type { changeMemberInput } from './change-member.input'

type Facts = MemberFacts & { before: Part | null }

/** The owner of a party changes what a member may do there, or ends the membership. */
export function changeMember(
  actor: Actor,
  { partyId, userId, part }: z.output<typeof changeMemberInput>,
  now: Date,
): Promise<Result<void>> {
  return perform<Facts, void>(actor, now, {
    row: PEOPLE.changeMember,
    cycleId: null,
    subject: { kind: 'party', id: partyId },
    load: async (tx) => {
      const others = await otherOwners(tx, partyId, userId)
      const own = await partOf(tx, actor.userId ?? '', partyId)
      if (own === null) return null
      const before = await partOf(tx, userId, partyId)
      return {
        isOwner: own === 'owner',
        isMember: before !== null,
        isOwnerNow: before === 'owner' && part !== 'owner',
        otherOwners: others,
        before,
      }
    },
    write: async (tx) => {
      await changeMembership(tx, userId, partyId, part === 'none' ? null : part, now)
      await keepApplicantRole(tx, userId, now)
    },
    trace: ({ before }) => ({ before: { userId, part: before }, after: { userId, part } }),
  })
}
