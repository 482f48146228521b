import type { AccountRole } from '../rules/actor'
import { sightOf } from '../rules/sight'
import { db } from './db'
import type { Prisma } from './generated/client'
import type { Scope } from './scope'

export type AccountFilter = {
  search: string
  role: AccountRole | null
  standing: 'all' | 'inUse' | 'locked' | 'disabled'
  page: number
}

export type AccountSeen = {
  id: string
  login: string
  name: string
  roles: AccountRole[]
  /** the body, department or party for which the account stands */
  standsFor: string[]
  mustChange: boolean
  lockedUntil: Date | null
  disabledAt: Date | null
  lastSeenAt: Date | null
}

export const ACCOUNTS_PER_PAGE = 30

const ACCOUNT = {
  id: true,
  login: true,
  name: true,
  mustChange: true,
  lockedUntil: true,
  disabledAt: true,
  roles: {
    orderBy: { role: 'asc' },
    select: { role: true, department: { select: { name: true } }, recommendingBody: { select: { name: true } } },
  },
  memberships: { where: { endedAt: null }, select: { party: { select: { name: true } } } },
  sessions: { orderBy: { lastSeenAt: 'desc' }, take: 1, select: { lastSeenAt: true } },
} as const satisfies Prisma.UserSelect

type Row = Prisma.UserGetPayload<{ select: typeof ACCOUNT }>

function seen({ roles, memberships, sessions, ...account }: Row): AccountSeen {
  const bodies = roles.flatMap(({ department, recommendingBody }) => [department?.name, recommendingBody?.name])
  return {
    ...account,
    roles: roles.map(({ role }) => role as AccountRole),
    standsFor: [...bodies, ...memberships.map(({ party }) => party.name)].filter((name) => name !== undefined),
    lastSeenAt: sessions[0]?.lastSeenAt ?? null,
  }
}

/** Accounts that the actor sees: all for an administrator, none for others. */
const accountsSeen = ({ actor }: Scope): Prisma.UserWhereInput =>
  sightOf(actor, 'account') === 'all' ? {} : { id: { in: [] } }

function matching({ search, role, standing }: AccountFilter, at: Date): Prisma.UserWhereInput[] {
  const contains = { contains: search, mode: 'insensitive' } as const
  return [
    ...(search ? [{ OR: [{ login: contains }, { name: contains }, standsForLike(contains)] }] : []),
    ...(role ? [{ roles: { some: { role } } }] : []),
    ...(standing === 'inUse' ? [{ disabledAt: null }] : []),
    ...(standing === 'disabled' ? [{ disabledAt: { not: null } }] : []),
    ...(standing === 'locked' ? [{ lockedUntil: { gt: at } }] : []),
  ]
}

const standsForLike = (contains: { contains: string; mode: 'insensitive' }): Prisma.UserWhereInput => ({
  OR: [
    { memberships: { some: { endedAt: null, party: { name: contains } } } },
    { roles: { some: { OR: [{ department: { name: contains } }, { recommendingBody: { name: contains } }] } } },
  ],
})

/** One page of accounts, by login. */
export async function listAccounts(
  scope: Scope,
  filter: AccountFilter,
  at: Date,
): Promise<{ accounts: AccountSeen[]; total: number }> {
  const where = { AND: [accountsSeen(scope), ...matching(filter, at)] }
  const [rows, total] = await Promise.all([
    db.user.findMany({
      where,
      orderBy: { login: 'asc' },
      skip: (filter.page - 1) * ACCOUNTS_PER_PAGE,
      take: ACCOUNTS_PER_PAGE,
      select: ACCOUNT,
    }),
    db.user.count({ where }),
  ])
  return { accounts: rows.map(seen), total }
}

export type AccountDetail = AccountSeen & {
  email: string | null
  mobile: string | null
  createdAt: Date
  failedAttempts: number
  departmentId: string | null
  recommendingBodyId: string | null
}

/** One account with what an administrator changes. */
export async function readAccount(scope: Scope, userId: string): Promise<AccountDetail | null> {
  const row = await db.user.findFirst({
    where: { AND: [{ id: userId }, accountsSeen(scope)] },
    select: { ...ACCOUNT, email: true, mobile: true, createdAt: true, failedAttempts: true },
  })
  if (!row) return null
  const { email, mobile, createdAt, failedAttempts, ...rest } = row
  const grants = await db.roleGrant.findMany({
    where: { userId },
    select: { departmentId: true, recommendingBodyId: true },
  })
  return {
    ...seen(rest),
    email,
    mobile,
    createdAt,
    failedAttempts,
    departmentId: grants.find((g) => g.departmentId)?.departmentId ?? null,
    recommendingBodyId: grants.find((g) => g.recommendingBodyId)?.recommendingBodyId ?? null,
  }
}

export type Body = { id: string; name: string; nameEn: string }

/** The departments and recommending bodies that an account can stand for. */
export async function bodies(): Promise<{ departments: Body[]; recommendingBodies: Body[] }> {
  const select = { id: true, name: true, nameEn: true } as const
  const [departments, recommendingBodies] = await Promise.all([
    db.department.findMany({ orderBy: [{ position: 'asc' }, { name: 'asc' }], select }),
    db.recommendingBody.findMany({ orderBy: { name: 'asc' }, select }),
  ])
  return { departments, recommendingBodies }
}
