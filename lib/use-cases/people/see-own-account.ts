import { awaitedParties, type OwnParty, ownParties } from '@/lib/data/people-organizations'
import { type OwnAccount, ownAccount } from '@/lib/data/people-own'
import { type SessionSeen, sessionsOf } from '@/lib/data/people-sessions'
import { scopeOf } from '@/lib/data/scope'
import { firstPassword } from '@/lib/password'
import type { Actor } from '@/lib/rules/actor'

export type { OwnAccount, OwnParty, SessionSeen }

/** One's own account: contact, sessions, and the parties whose owner hasn't answered yet. */
export async function seeOwnAccount(actor: Actor) {
  const scope = scopeOf(actor)
  const [account, sessions, awaited] = await Promise.all([
    ownAccount(scope),
    sessionsOf(actor.userId ?? ''),
    awaitedParties(scope),
  ])
  return { account, sessions, awaited }
}

/** The parties one belongs to, with their accounts; a first password for an account that is to be made. */
export async function seeOwnParties(actor: Actor) {
  return { parties: await ownParties(scopeOf(actor)), suggestedPassword: firstPassword() }
}
