import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/lib/data/db'
import { actorByLogin, sessionWithActor } from '@/lib/data/people-actor'
import { sessionOver } from '@/lib/rules/sign-in'
import { changeOwnPassword } from './change-own-password'
import { disableAccount, enableAccount, endSessions } from './disable-account'
import { endSessionOf } from './end-session'
import { anAccount, anAdmin, PASSWORD } from './people.fixture'
import { resetPassword } from './reset-password'
import { signIn } from './sign-in'
import { unlockAccount } from './unlock-account'

const now = new Date('2026-11-24T10:00:00+08:00')
const minutes = (n: number) => new Date(now.getTime() + n * 60_000)
const enter = (login: string, password = PASSWORD, wall = now) =>
  signIn({ login, password }, { now, wall, agent: 'test' })
const ledgerOf = (subjectId: string) =>
  db.ledgerEntry.findMany({ where: { subjectId }, orderBy: { seq: 'asc' }, select: { act: true, outcome: true } })

beforeAll(() => anAdmin('root'))

describe('sign-in', () => {
  test('opens a session and is kept in the ledger; spaces and capitals of the login do not matter', async () => {
    const userId = await anAccount('reader', ['auditor'])
    const result = await enter(' Reader ')
    if (!result.ok) throw new Error('refused')
    const session = await sessionWithActor(result.value.sessionId)
    expect(session?.actor).toMatchObject({ userId, roles: ['auditor'] })
    expect(await ledgerOf(userId)).toContainEqual({ act: 'signIn', outcome: 'done' })
  })

  test('an unknown login and a wrong password read the same', async () => {
    await anAccount('known', ['auditor'])
    const [unknown, wrong] = [await enter('nobody-here'), await enter('known', 'Wrong-12345')]
    expect(unknown).toEqual(wrong)
    expect(unknown).toEqual({ ok: false, unmet: [expect.objectContaining({ code: 'signInRefused' })] })
  })

  test('five failures at once lock for a quarter of an hour, also against the right password', async () => {
    const userId = await anAccount('victim', ['auditor'])
    await Promise.all(Array.from({ length: 5 }, () => enter('victim', 'Wrong-12345')))
    expect((await enter('victim')).ok).toBe(false)
    expect((await enter('victim', PASSWORD, minutes(14))).ok).toBe(false)
    expect((await enter('victim', PASSWORD, minutes(15))).ok).toBe(true)
    const entries = await ledgerOf(userId)
    expect(entries.filter(({ act, outcome }) => act === 'signIn' && outcome === 'refused')).toHaveLength(7)
    expect(entries.filter(({ act }) => act === 'lockAccount')).toHaveLength(1)
  })

  test('four failures and a success start the count anew', async () => {
    const userId = await anAccount('clumsy', ['auditor'])
    for (let i = 0; i < 4; i++) await enter('clumsy', 'Wrong-12345')
    expect((await enter('clumsy')).ok).toBe(true)
    expect(await db.user.findUnique({ where: { id: userId } })).toMatchObject({ failedAttempts: 0, lockedUntil: null })
  })

  test('an administrator unlocks', async () => {
    const userId = await anAccount('locked-out', ['auditor'])
    for (let i = 0; i < 5; i++) await enter('locked-out', 'Wrong-12345')
    const admin = await actorByLogin('root')
    expect(await unlockAccount(admin!, { userId }, now)).toEqual({ ok: true, value: undefined })
    expect((await enter('locked-out')).ok).toBe(true)
  })
})

describe('a session', () => {
  async function opened(login: string) {
    const result = await enter(login)
    if (!result.ok) throw new Error('refused')
    return result.value
  }
  const over = async (sessionId: string, at = now) => {
    const session = await sessionWithActor(sessionId)
    return sessionOver({ ...session!, isAdmin: false }, at)
  }

  test('counts until it is ended; ending twice is recorded once', async () => {
    const userId = await anAccount('leaver', ['auditor'])
    const { sessionId } = await opened('leaver')
    expect(await over(sessionId)).toBeNull()
    const { actor } = (await sessionWithActor(sessionId))!
    await endSessionOf(actor, sessionId, 'signedOut', { now, wall: now })
    await endSessionOf(actor, sessionId, 'signedOut', { now, wall: now })
    expect(await over(sessionId)).toBe('ended')
    expect((await ledgerOf(userId)).filter(({ act }) => act === 'endSession')).toHaveLength(1)
  })

  test('is over when the account is disabled, and nobody signs in with it', async () => {
    const userId = await anAccount('leaving', ['auditor'])
    const { sessionId } = await opened('leaving')
    const admin = (await actorByLogin('root'))!
    expect(await disableAccount(admin, { userId }, now)).toEqual({ ok: true, value: 1 })
    expect(await over(sessionId)).toBe('ended')
    expect((await enter('leaving')).ok).toBe(false)
    expect(await actorByLogin('leaving')).toBeNull()
    expect((await enableAccount(admin, { userId }, now)).ok).toBe(true)
    expect(await over(sessionId)).toBe('ended')
    expect((await enter('leaving')).ok).toBe(true)
  })

  test('all sessions end by the administrator, and by a new first password, which must be changed', async () => {
    const userId = await anAccount('reset-me', ['auditor'])
    const admin = (await actorByLogin('root'))!
    const first = await opened('reset-me')
    expect((await endSessions(admin, { userId }, now)).ok).toBe(true)
    expect(await over(first.sessionId)).toBe('ended')
    const second = await opened('reset-me')
    expect((await resetPassword(admin, { userId, password: 'Handed-Over-1' }, now)).ok).toBe(true)
    expect(await over(second.sessionId)).toBe('ended')
    const third = await enter('reset-me', 'Handed-Over-1')
    expect(third).toMatchObject({ ok: true, value: { mustChange: true } })
  })

  test('a changed password ends the other sessions and keeps this one', async () => {
    await anAccount('changer', ['auditor'])
    const [here, there] = [await opened('changer'), await opened('changer')]
    const actor = (await actorByLogin('changer'))!
    const wrong = await changeOwnPassword(actor, { oldPassword: 'No-12345678', password: 'short' }, now)
    expect(wrong.ok ? [] : wrong.unmet.map(({ code }) => code)).toEqual([
      'oldPasswordWrong',
      'passwordLength',
      'passwordClasses',
    ])
    const change = { oldPassword: PASSWORD, password: 'Another-2026' }
    expect((await changeOwnPassword(actor, change, now, here.sessionId)).ok).toBe(true)
    expect([await over(here.sessionId), await over(there.sessionId)]).toEqual([null, 'ended'])
    expect((await enter('changer', 'Another-2026')).ok).toBe(true)
  })
})
