import type { AccountFacts } from '../rules/people'
import type { Tx } from './db'

/** What sign-in needs to know of an account. */
export type Credentials = {
  id: string
  login: string
  name: string
  passwordHash: string
  mustChange: boolean
  failedAttempts: number
  lockedUntil: Date | null
  disabledAt: Date | null
  roles: string[]
}

const CREDENTIALS = {
  id: true,
  login: true,
  name: true,
  passwordHash: true,
  mustChange: true,
  failedAttempts: true,
  lockedUntil: true,
  disabledAt: true,
  roles: { select: { role: true } },
} as const

/** The account with this login. */
export async function credentialsByLogin(tx: Tx, login: string): Promise<Credentials | null> {
  const row = await tx.user.findUnique({ where: { login }, select: CREDENTIALS })
  return row && { ...row, roles: row.roles.map(({ role }) => role) }
}

/** Locks an account and reads it anew, so that two attempts at once are both counted. */
export async function lockAccount(tx: Tx, userId: string): Promise<Credentials | null> {
  await tx.$queryRaw`SELECT 1 FROM "User" WHERE id = ${userId} FOR UPDATE`
  const row = await tx.user.findUnique({ where: { id: userId }, select: CREDENTIALS })
  return row && { ...row, roles: row.roles.map(({ role }) => role) }
}

/** One at a time may take an administrator away, or two could each think that the other remains. */
const ADMIN_LOCK = 580_022

/** How many administrators are in use; holds their lock. */
export async function adminsInUse(tx: Tx): Promise<number> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${ADMIN_LOCK})`
  return tx.roleGrant.count({ where: { role: 'admin', user: { disabledAt: null } } })
}

/** Locks an account and loads the facts of acts on it; null when it isn't there. */
export async function accountFacts(tx: Tx, userId: string, actorId: string | null): Promise<AccountFacts | null> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${ADMIN_LOCK})`
  const account = await lockAccount(tx, userId)
  if (!account) return null
  const [otherAdmins, openSessions] = await Promise.all([
    tx.roleGrant.count({ where: { role: 'admin', userId: { not: userId }, user: { disabledAt: null } } }),
    tx.session.count({ where: { userId, endedAt: null } }),
  ])
  return {
    isSelf: userId === actorId,
    isDisabled: account.disabledAt !== null,
    isLocked: account.lockedUntil !== null,
    isAdmin: account.roles.includes('admin'),
    otherAdmins,
    openSessions,
  }
}

export type AccountChange = Partial<{
  name: string
  email: string | null
  mobile: string | null
  locale: string
  mailing: string
  passwordHash: string
  mustChange: boolean
  failedAttempts: number
  lockedUntil: Date | null
  disabledAt: Date | null
}>

/** Changes an account. */
export async function changeAccount(tx: Tx, userId: string, change: AccountChange): Promise<void> {
  await tx.user.update({ where: { id: userId }, data: change })
}
