import type { z } from 'zod'
import { inTransaction } from '@/lib/data/db'
import { record } from '@/lib/data/ledger'
import { credentialsByLogin } from '@/lib/data/people-account'
import { openSession } from '@/lib/data/people-sessions'
import { isDemo } from '@/lib/env'
import { done, type Result, refused, unmet } from '@/lib/rules/unmet'
import accounts from '@/prisma/demo-accounts.json'
import type { SignedIn, SignInAt } from './sign-in'
import type { switchAccountInput } from './switch-account.input'

export type DemoAccount = { login: string; name: string; role: string }

/** The accounts that the role switcher offers; none outside the demo. */
export function seeDemoAccounts(): DemoAccount[] {
  return isDemo() ? accounts.map(({ login, name, role }) => ({ login, name, role })) : []
}

/** The demo's role switcher: signs in as a demo account without a password. Outside the demo there is no such act. */
export async function switchAccount(
  { login }: z.output<typeof switchAccountInput>,
  { now, wall, agent }: SignInAt,
): Promise<Result<SignedIn>> {
  if (!seeDemoAccounts().some((account) => account.login === login)) return refused(unmet('notFound', 'A28'))
  return inTransaction(async (tx) => {
    const account = await credentialsByLogin(tx, login)
    if (!account || account.disabledAt) return refused(unmet('notFound', 'A28'))
    const sessionId = await openSession(tx, account.id, agent, wall)
    await record(tx, {
      at: now,
      actorId: account.id,
      actorName: account.name,
      role: account.roles[0] ?? 'public',
      act: 'switchAccount',
      article: 'A28',
      outcome: 'done',
      cycleId: null,
      subjectKind: 'account',
      subjectId: account.id,
    })
    return done({ userId: account.id, sessionId, mustChange: account.mustChange })
  })
}
