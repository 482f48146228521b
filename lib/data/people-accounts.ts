import type { AccountRole, Role } from '../rules/actor'
import type { Combination } from '../rules/people-combinations'
import type { Tx } from './db'

/** A login as it is stored: without spaces around it, lower case, full-width letters made narrow. */
export const normalLogin = (login: string) => login.normalize('NFKC').trim().toLowerCase()

export type NewAccount = {
  login: string
  name: string
  email?: string
  mobile?: string
  passwordHash: string
  mustChange: boolean
}

export type Grants = {
  roles: readonly AccountRole[]
  departmentId: string | null
  recommendingBodyId: string | null
}

/** Is there an account with this login? Whoever asks holds the login's lock until the commit, so that two can't both be told no. */
export async function loginTaken(tx: Tx, login: string): Promise<boolean> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`login:${login}`}, 0))`
  return (await tx.user.count({ where: { login } })) > 0
}

/** Writes a new account. */
export async function addAccount(tx: Tx, account: NewAccount, at: Date): Promise<string> {
  const { email = '', mobile = '', ...rest } = account
  const row = await tx.user.create({ data: { ...rest, email: email || null, mobile: mobile || null, createdAt: at } })
  return row.id
}

/** Sets the roles of an account; `applicant` comes with its parties and isn't touched. */
export async function setGrants(
  tx: Tx,
  userId: string,
  { roles, departmentId, recommendingBodyId }: Grants,
  at: Date,
): Promise<void> {
  await tx.roleGrant.deleteMany({ where: { userId, role: { notIn: [...roles, 'applicant'] } } })
  for (const role of roles) {
    const body = {
      departmentId: role === 'department' ? departmentId : null,
      recommendingBodyId: role === 'recommender' ? recommendingBodyId : null,
    }
    await tx.roleGrant.upsert({
      where: { userId_role: { userId, role } },
      create: { userId, role, grantedAt: at, ...body },
      update: body,
    })
  }
}

/** Gives or takes the role `applicant`, as the account's parties demand. */
export async function keepApplicantRole(tx: Tx, userId: string, at: Date): Promise<void> {
  const parties = await tx.membership.count({ where: { userId, endedAt: null } })
  if (parties === 0) await tx.roleGrant.deleteMany({ where: { userId, role: 'applicant' } })
  else
    await tx.roleGrant.upsert({
      where: { userId_role: { userId, role: 'applicant' } },
      create: { userId, role: 'applicant', grantedAt: at },
      update: {},
    })
}

/** For whom an account stands today, from which the combinations are judged. */
export async function combinationOf(tx: Tx, userId: string): Promise<Combination> {
  const [grants, members, reviewer] = await Promise.all([
    tx.roleGrant.findMany({ where: { userId }, select: { role: true } }),
    tx.membership.findMany({
      where: { userId, endedAt: null },
      select: { partyId: true, party: { select: { employerId: true } } },
    }),
    tx.reviewer.findUnique({ where: { userId }, select: { employerId: true } }),
  ])
  return {
    roles: grants.map(({ role }) => role as Role),
    partyIds: members.flatMap(({ partyId, party }) => [partyId, ...(party.employerId ? [party.employerId] : [])]),
    reviewerEmployerId: reviewer?.employerId ?? null,
  }
}

/** Which of the bodies named for a grant don't exist or aren't named. */
export async function bodiesMissing(tx: Tx, { roles, departmentId, recommendingBodyId }: Grants) {
  const department = roles.includes('department') ? await tx.department.count({ where: { id: departmentId ?? '' } }) : 1
  const body = roles.includes('recommender')
    ? await tx.recommendingBody.count({ where: { id: recommendingBodyId ?? '' } })
    : 1
  return { lacksDepartment: department === 0, lacksBody: body === 0 }
}
