import { db } from '@/lib/data/db'
import { actorByLogin } from '@/lib/data/people-actor'
import type { AccountRole } from '@/lib/rules/actor'
import { createAccount } from './create-account'
import { createFirstAdmin } from './create-first-admin'

export const PASSWORD = 'Quality-2026'

/** The first administrator, made as the command makes it. */
export async function anAdmin(login: string): Promise<void> {
  const result = await createFirstAdmin({ login, name: '管理员', another: true }, new Date())
  if (!result.ok) throw new Error(JSON.stringify(result.unmet))
}

/** An account with these roles whose password is `PASSWORD`, made by an administrator. */
export async function anAccount(
  login: string,
  roles: Exclude<AccountRole, 'applicant'>[],
  by = 'root',
): Promise<string> {
  const admin = await actorByLogin(by)
  const details = {
    login,
    name: login,
    email: '',
    mobile: '',
    password: PASSWORD,
    departmentId: '',
    recommendingBodyId: '',
  }
  const result = await createAccount(admin!, { ...details, roles }, new Date())
  if (!result.ok) throw new Error(JSON.stringify(result.unmet))
  await db.user.update({ where: { id: result.value }, data: { mustChange: false } })
  return result.value
}
