/** How sign-in and sessions behave (GB/T 22239, `domain.md` 5.5). Settings of security, not of the award. */
export const SECURITY = {
  failuresBeforeLock: 5,
  lockMinutes: 15,
  idleMinutes: 30,
  idleMinutesAdmin: 15,
  /** a session ends then even when it is used */
  sessionHours: 12,
  /** the last sight of a session is written at most this often */
  touchSeconds: 60,
} as const

const MINUTE = 60_000

export type SignInFacts = {
  /** null: no account has this login */
  account: { failedAttempts: number; lockedUntil: Date | null; disabledAt: Date | null } | null
  passwordRight: boolean
  at: Date
}

/** Why a sign-in is refused. Kept for the ledger; whoever tries reads one sentence that is the same for all of them. */
export type SignInRefusal = 'unknownLogin' | 'accountLocked' | 'accountDisabled' | 'wrongPassword'

export type SignInDecision =
  | { ok: true }
  | { ok: false; why: SignInRefusal; failedAttempts: number; lockedUntil: Date | null }

/** May this sign-in pass, and what becomes of the count of failures? A locked account isn't counted on, or it could be kept locked for ever. */
export function decideSignIn({ account, passwordRight, at }: SignInFacts): SignInDecision {
  if (!account) return { ok: false, why: 'unknownLogin', failedAttempts: 0, lockedUntil: null }
  const { failedAttempts, lockedUntil, disabledAt } = account
  if (lockedUntil && lockedUntil > at) return { ok: false, why: 'accountLocked', failedAttempts, lockedUntil }
  if (disabledAt) return { ok: false, why: 'accountDisabled', failedAttempts, lockedUntil: null }
  if (passwordRight) return { ok: true }
  const failures = failedAttempts + 1
  const locks = failures >= SECURITY.failuresBeforeLock
  return {
    ok: false,
    why: 'wrongPassword',
    failedAttempts: locks ? 0 : failures,
    lockedUntil: locks ? new Date(at.getTime() + SECURITY.lockMinutes * MINUTE) : null,
  }
}

export type SessionFacts = {
  createdAt: Date
  lastSeenAt: Date
  endedAt: Date | null
  disabledAt: Date | null
  isAdmin: boolean
}

/** Why a session no longer counts; null while it does. */
export function sessionOver(session: SessionFacts, at: Date): 'ended' | 'disabled' | 'idle' | 'expired' | null {
  if (session.endedAt) return 'ended'
  if (session.disabledAt) return 'disabled'
  const idle = session.isAdmin ? SECURITY.idleMinutesAdmin : SECURITY.idleMinutes
  if (at.getTime() - session.lastSeenAt.getTime() > idle * MINUTE) return 'idle'
  if (at.getTime() - session.createdAt.getTime() > SECURITY.sessionHours * 60 * MINUTE) return 'expired'
  return null
}

/** Is it time to write down that the session was seen? */
export function shouldTouch(lastSeenAt: Date, at: Date): boolean {
  return at.getTime() - lastSeenAt.getTime() >= SECURITY.touchSeconds * 1000
}

/** Where to go after signing in: a path on this site and nothing else, so that no link to our sign-in leads away from it. */
export function sameSitePath(text: string | undefined): string | null {
  if (!text || !/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(text)) return null
  return /^(\/en)?\/(sign-in|api)([/?]|$)/.test(text) ? null : text
}
