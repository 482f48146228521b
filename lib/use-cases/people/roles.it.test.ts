import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/lib/data/db'
import { actorByLogin } from '@/lib/data/people-actor'
import { listAccounts } from '@/lib/data/people-lists'
import { scopeOf } from '@/lib/data/scope'
import type { AccountRole } from '@/lib/rules/actor'
import { createFirstAdmin } from './create-first-admin'
import { disableAccount } from './disable-account'
import { anAccount, anAdmin } from './people.fixture'
import { setRoles } from './set-roles'

const now = new Date('2026-11-24T10:00:00+08:00')
const none = { departmentId: '', recommendingBodyId: '' }
type Roles = Exclude<AccountRole, 'applicant'>[]
const codes = (result: Awaited<ReturnType<typeof setRoles>>) => (result.ok ? [] : result.unmet.map(({ code }) => code))

async function setFor(userId: string, roles: Roles, by = 'root', bodies = none) {
  const actor = await actorByLogin(by)
  return codes(await setRoles(actor!, { userId, roles, ...bodies }, now))
}

beforeAll(() => anAdmin('root'))

describe('roles', () => {
  test('a forbidden combination is refused with its reason, kept in the ledger, and changes nothing', async () => {
    const userId = await anAccount('keeper', ['handler'])
    expect(await setFor(userId, ['handler', 'reviewer'])).toEqual(['reviewerIsIndependent'])
    expect((await actorByLogin('keeper'))?.roles).toEqual(['handler'])
    const entry = await db.ledgerEntry.findFirst({ where: { subjectId: userId, act: 'setRoles' } })
    expect(entry).toMatchObject({ outcome: 'refused', article: 'A8' })
  })

  test('several roles that may meet are held together', async () => {
    const userId = await anAccount('deputy', ['handler'])
    expect(await setFor(userId, ['handler', 'lead'])).toEqual([])
    expect((await actorByLogin('deputy'))?.roles).toEqual(['handler', 'lead'])
  })

  test('a reviewer cannot be an applicant of the own employer', async () => {
    const userId = await anAccount('expert', ['reviewer'])
    const party = await db.party.create({ data: { kind: 'organization', name: '某单位', createdAt: now } })
    await db.reviewer.create({
      data: { userId, employerId: party.id, employerName: '某单位', qualification: '高级工程师' },
    })
    await db.membership.create({ data: { userId, partyId: party.id, part: 'editor', createdAt: now } })
    await db.roleGrant.create({ data: { userId, role: 'applicant', grantedAt: now } })
    expect(await setFor(userId, ['reviewer'])).toEqual(['reviewerOfOwnOrganization'])
    expect(await setFor(userId, [])).toEqual([])
  })

  test('who speaks for a department must say for which, and is that department from then on', async () => {
    const userId = await anAccount('officer', [])
    expect(await setFor(userId, ['department'])).toEqual(['departmentMissing'])
    const department = await db.department.create({ data: { name: '试验局' } })
    expect(await setFor(userId, ['department'], 'root', { ...none, departmentId: department.id })).toEqual([])
    expect((await actorByLogin('officer'))?.departmentIds).toEqual([department.id])
  })

  test('the last administrator stays, also when two try to remove each other at once', async () => {
    const root = (await actorByLogin('root'))!
    expect(await setFor(root.userId!, [])).toEqual(['lastAdmin'])
    const second = await anAccount('second', ['admin'])
    const [a, b] = await Promise.all([setFor(second, []), setFor(root.userId!, [], 'second')])
    expect([a, b].flat()).toHaveLength(1)
    expect(await db.roleGrant.count({ where: { role: 'admin' } })).toBe(1)
  })

  test('nobody but an administrator may, and nobody on himself', async () => {
    const admin = (await db.roleGrant.findFirst({ where: { role: 'admin' }, include: { user: true } }))!.user
    const userId = await anAccount('plain', ['handler'], admin.login)
    expect(await setFor(userId, ['lead'], 'plain')).toEqual(['wrongRole'])
    const actor = (await actorByLogin(admin.login))!
    const self = await disableAccount(actor, { userId: admin.id }, now)
    expect(self.ok ? [] : self.unmet.map(({ code }) => code)).toEqual(['notOnOneself', 'lastAdmin'])
    const again = await createFirstAdmin({ login: 'third', name: 'x', another: false }, now)
    expect(again.ok ? [] : again.unmet.map(({ code }) => code)).toEqual(['adminExists'])
  })

  test('accounts are listed for administrators and for nobody else', async () => {
    const filter = { search: 'keeper', role: null, standing: 'all', page: 1 } as const
    const admin = (await db.roleGrant.findFirst({ where: { role: 'admin' }, include: { user: true } }))!.user
    const seen = await listAccounts(scopeOf((await actorByLogin(admin.login))!), filter, now)
    expect(seen.accounts.map(({ login }) => login)).toEqual(['keeper'])
    const hidden = await listAccounts(scopeOf((await actorByLogin('keeper'))!), filter, now)
    expect(hidden).toEqual({ accounts: [], total: 0 })
  })
})
