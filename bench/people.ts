import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { insert } from './rows'

/** Reviewers of the benchmark, who sign in with the demo's password. */
export async function people(client: pg.Client, count: number) {
  const [hash] = (
    await client.query<{ passwordHash: string }>(`SELECT "passwordHash" FROM "User" WHERE login = 'reviewer1'`)
  ).rows
  const at = new Date().toISOString()
  const users = Array.from({ length: count }, (_, i) => ({
    id: randomUUID(),
    login: `bench${i + 1}`,
    name: `评审员${i + 1}`,
    passwordHash: hash?.passwordHash,
    mustChange: false,
    failedAttempts: 0,
    createdAt: at,
  }))
  const reviewers = users.map(({ id }, i) => ({
    id: randomUUID(),
    userId: id,
    employerName: `第${i + 1}研究院`,
    qualification: '高级工程师',
    discipline: 'active',
  }))
  await insert(client, 'User', users)
  await insert(
    client,
    'RoleGrant',
    users.map(({ id }) => ({ id: randomUUID(), userId: id, role: 'reviewer', grantedAt: at })),
  )
  await insert(client, 'Reviewer', reviewers)
  return reviewers.map(({ id }, i) => ({ id, login: users[i]?.login ?? '' }))
}
