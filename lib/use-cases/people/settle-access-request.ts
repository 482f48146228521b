import type { z } from 'zod'
import type { Tx } from '@/lib/data/db'
import { combinationOf, keepApplicantRole } from '@/lib/data/people-accounts'
import { addMember, partOf, partyAndEmployer } from '@/lib/data/people-parties'
import { lockAccessRequest, settleRequest } from '@/lib/data/people-requests'
import type { Actor } from '@/lib/rules/actor'
import { PEOPLE, type RequestFacts } from '@/lib/rules/people'
import type { Result } from '@/lib/rules/unmet'
import { perform } from '../perform'
import type { settleAccessRequestInput } from './settle-access-request.input'

type Input = z.output<typeof settleAccessRequestInput>
type Facts = RequestFacts & { userId: string }

async function load(tx: Tx, actor: Actor, { partyId, requestId, part }: Input): Promise<Facts | null> {
  const own = await partOf(tx, actor.userId ?? '', partyId)
  const request = await lockAccessRequest(tx, requestId)
  if (own === null || request?.partyId !== partyId) return null
  const held = await combinationOf(tx, request.userId)
  const joined = {
    ...held,
    roles: [...new Set([...held.roles, 'applicant' as const])],
    partyIds: [...held.partyIds, ...(await partyAndEmployer(tx, partyId))],
  }
  const combination = part === 'none' ? held : joined
  return { isOwner: own === 'owner', isOpen: request.isOpen, combination, userId: request.userId }
}

/** The owner of a party lets an account in that asked for it, or refuses. */
export function settleAccessRequest(actor: Actor, input: Input, now: Date): Promise<Result<void>> {
  const { partyId, requestId, part } = input
  return perform<Facts, void>(actor, now, {
    row: PEOPLE.settleAccessRequest,
    cycleId: null,
    subject: { kind: 'party', id: partyId },
    load: (tx) => load(tx, actor, input),
    write: async (tx, { userId }) => {
      await settleRequest(tx, requestId, part !== 'none', actor.userId ?? '', now)
      if (part === 'none') return
      await addMember(tx, userId, partyId, part, now)
      await keepApplicantRole(tx, userId, now)
    },
    trace: ({ userId }) => ({ after: { userId, part } }),
  })
}
