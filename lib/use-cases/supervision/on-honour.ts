import { type Award, awardsSeen } from '@/lib/data/aftercare'
import type { CycleFacts } from '@/lib/data/cycles'
import { db, type Tx } from '@/lib/data/db'
import { scopeOf } from '@/lib/data/scope'
import type { Actor } from '@/lib/rules/actor'
import { dayOf } from '@/lib/rules/calendar'
import type { Transition } from '@/lib/rules/decide'
import type { CaseFacts, OnHonour } from '@/lib/rules/stages/aftercare'
import { type Result, refused, unmet } from '@/lib/rules/unmet'
import { type Act, perform } from '../perform'

/** What every act on an honour begins with. */
export const honourFacts = (actor: Actor, award: Award, now: Date): OnHonour => ({
  isOwn: actor.partyIds.includes(award.partyId),
  revoked: award.revokedAt !== null,
  today: dayOf(now),
})

/** The case that is open, as the rules ask about it. */
export function openCase(award: Award): CaseFacts['open'] {
  const one = award.cases.find(({ endedAt }) => endedAt === null)
  if (!one) return null
  return {
    ground: one.ground,
    statementDueOn: one.statementDueOn,
    stated: one.statedAt !== null,
    verified: one.verifiedAt !== null,
    isProven: one.isProven === true,
    groupDecided: one.groupDecidedOn !== null,
  }
}

type OnAward<S, R> = Pick<Act<S, R>, 'trace'> & {
  row: Transition<S>
  honourId: string
  facts: (award: Award) => S
  write: (tx: Tx, award: Award, cycle: CycleFacts) => Promise<R>
}

/** An act on one honour that the actor sees, of an edition of this system; what isn't seen isn't found. */
export async function onHonour<S extends object, R>(
  actor: Actor,
  now: Date,
  { row, honourId, facts, write, trace }: OnAward<S, R>,
): Promise<Result<R>> {
  if (actor.userId === null) return refused(unmet('wrongRole', row.article))
  const [seen] = await awardsSeen(db, scopeOf(actor), { id: honourId })
  if (!seen) return refused(unmet('notFound', row.article))
  return perform<S & { award: Award }, R>(actor, now, {
    row,
    cycleId: seen.cycleId,
    subject: { kind: 'honour', id: honourId },
    load: async (tx) => {
      const [award] = await awardsSeen(tx, scopeOf(actor), { id: honourId })
      return award ? { ...facts(award), award } : null
    },
    write: (tx, { award }, cycle) => write(tx, award, cycle),
    ...(trace && { trace }),
  })
}
