import { inTransaction, type Tx } from '@/lib/data/db'
import { record } from '@/lib/data/ledger'
import { type Credentials, changeAccount, credentialsByLogin, lockAccount } from '@/lib/data/people-account'
import { normalLogin } from '@/lib/data/people-accounts'
import { openSession } from '@/lib/data/people-sessions'
import { passwordMatches } from '@/lib/password'
import { decideSignIn, SECURITY, type SignInRefusal } from '@/lib/rules/sign-in'
import { done, type Result, refused, unmet } from '@/lib/rules/unmet'
import type { SignInInput } from './sign-in.input'

/** `now` is the award's time, for the ledger; `wall` the real one, for locks and sessions. */
export type SignInAt = { now: Date; wall: Date; agent: string }
export type SignedIn = { userId: string; sessionId: string; mustChange: boolean }

const entryOf = (account: Credentials | null, now: Date) => ({
  at: now,
  actorId: account?.id ?? null,
  actorName: account?.name ?? '',
  role: account?.roles[0] ?? 'public',
  article: 'A28' as const,
  cycleId: null,
  subjectKind: 'account',
  subjectId: account?.id ?? null,
})

/** The one sentence that every refused sign-in reads, whether the account exists or not. */
const SENTENCE = unmet('signInRefused', 'A28', {
  failures: SECURITY.failuresBeforeLock,
  minutes: SECURITY.lockMinutes,
})

async function recordRefusal(tx: Tx, account: Credentials | null, why: SignInRefusal, locks: boolean, now: Date) {
  const entry = entryOf(account, now)
  await record(tx, { ...entry, act: 'signIn', outcome: 'refused', reasons: [unmet(why, 'A28')] })
  if (locks) await record(tx, { ...entry, role: 'system', act: 'lockAccount', outcome: 'done' })
}

/** Signs in with login and password: a session is opened, or the failure is counted and, at the fifth, the account locked. */
export async function signIn(
  input: Pick<SignInInput, 'login' | 'password'>,
  { now, wall, agent }: SignInAt,
): Promise<Result<SignedIn>> {
  const known = await inTransaction((tx) => credentialsByLogin(tx, normalLogin(input.login)))
  const passwordRight = await passwordMatches(known?.passwordHash ?? null, input.password)
  return inTransaction(async (tx) => {
    const locked = known && (await lockAccount(tx, known.id))
    // a password that was changed since it was verified no longer opens anything
    const stillRight = passwordRight && locked?.passwordHash === known?.passwordHash
    const decision = decideSignIn({ account: locked, passwordRight: stillRight, at: wall })
    if (!decision.ok || !locked) {
      const why = decision.ok ? 'unknownLogin' : decision.why
      const counted = !decision.ok && why === 'wrongPassword' && locked
      if (counted) {
        const { failedAttempts, lockedUntil } = decision
        await changeAccount(tx, locked.id, { failedAttempts, lockedUntil })
      }
      await recordRefusal(tx, locked, why, Boolean(counted && decision.lockedUntil), now)
      return refused(SENTENCE)
    }
    await changeAccount(tx, locked.id, { failedAttempts: 0, lockedUntil: null })
    const sessionId = await openSession(tx, locked.id, agent, wall)
    await record(tx, { ...entryOf(locked, now), act: 'signIn', outcome: 'done' })
    return done({ userId: locked.id, sessionId, mustChange: locked.mustChange })
  })
}
