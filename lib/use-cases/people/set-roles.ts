import type { z } from 'zod'
import { accountFacts } from '@/lib/data/people-account'
import { bodiesMissing, combinationOf, setGrants } from '@/lib/data/people-accounts'
import type { Actor } from '@/lib/rules/actor'
import { PEOPLE } from '@/lib/rules/people'
import type { Result } from '@/lib/rules/unmet'
import { perform } from '../perform'
import type { setRolesInput } from './set-roles.input'

/** An administrator sets the roles of an account. `applicant` stays as its parties demand, and counts in the combination. */
export function setRoles(
  actor: Actor,
  { userId, ...grants }: z.output<typeof setRolesInput>,
  now: Date,
): Promise<Result<void>> {
  let before: readonly string[] = []
  return perform(actor, now, {
    row: PEOPLE.setRoles,
    cycleId: null,
    subject: { kind: 'account', id: userId },
    load: async (tx) => {
      const facts = await accountFacts(tx, userId, actor.userId)
      if (!facts) return null
      const held = await combinationOf(tx, userId)
      before = held.roles
      const kept = held.roles.filter((role) => role === 'applicant')
      const combination = { ...held, roles: [...grants.roles, ...kept] }
      return { ...facts, combination, ...(await bodiesMissing(tx, grants)) }
    },
    write: (tx) => setGrants(tx, userId, grants, now),
    trace: (facts) => ({ before: { roles: before }, after: { roles: facts.combination.roles } }),
  })
}
