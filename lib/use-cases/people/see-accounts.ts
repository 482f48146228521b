import { wallClock } from '@/lib/clock'
import { inTransaction } from '@/lib/data/db'
import { accountFacts } from '@/lib/data/people-account'
import {
  ACCOUNTS_PER_PAGE,
  type AccountDetail,
  type AccountFilter,
  type AccountSeen,
  type Body,
  bodies,
  listAccounts,
  readAccount,
} from '@/lib/data/people-lists'
import { type SessionSeen, sessionsOf } from '@/lib/data/people-sessions'
import { scopeOf } from '@/lib/data/scope'
import { firstPassword } from '@/lib/password'
import type { Actor } from '@/lib/rules/actor'
import { type Decision, decide } from '@/lib/rules/decide'
import { PEOPLE } from '@/lib/rules/people'

export type { AccountDetail, AccountFilter, AccountSeen, Body, SessionSeen }

/** One page of accounts. */
export async function seeAccounts(actor: Actor, filter: AccountFilter) {
  const wall = wallClock()
  const { accounts, total } = await listAccounts(scopeOf(actor), filter, wall)
  return { accounts, total, perPage: ACCOUNTS_PER_PAGE, wall }
}

/** What the form for a new account needs: the bodies to stand for, and a first password to hand over. */
export async function seeNewAccount() {
  return { ...(await bodies()), suggestedPassword: firstPassword() }
}

export type AccountActs = Record<'unlockAccount' | 'disableAccount' | 'enableAccount' | 'endSessions', Decision>

/** One account with its sessions, the bodies to choose from, and what may be done with it. */
export async function seeAccount(actor: Actor, userId: string) {
  const account = await readAccount(scopeOf(actor), userId)
  if (!account) return null
  const [sessions, choices, facts] = await Promise.all([
    sessionsOf(userId, 10),
    seeNewAccount(),
    inTransaction((tx) => accountFacts(tx, userId, actor.userId)),
  ])
  if (!facts) return null
  const may = (name: keyof AccountActs) => decide(PEOPLE[name], { roles: actor.roles, stage: 'draft', facts })
  const acts: AccountActs = {
    unlockAccount: may('unlockAccount'),
    disableAccount: may('disableAccount'),
    enableAccount: may('enableAccount'),
    endSessions: may('endSessions'),
  }
  return { account, sessions, ...choices, acts, isSelf: facts.isSelf, wall: wallClock() }
}
