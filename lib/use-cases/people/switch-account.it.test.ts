import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { sessionWithActor } from '@/lib/data/people-actor'
import { anAccount, anAdmin } from './people.fixture'
import { seeDemoAccounts, switchAccount } from './switch-account'

const now = new Date('2026-11-24T10:00:00+08:00')
const enter = (login: string) => switchAccount({ login }, { now, wall: now, agent: 'test' })
const before = process.env.DEMO

beforeAll(async () => {
  await anAdmin('root')
  await anAccount('handler1', ['handler'])
  await anAccount('not-of-the-demo', ['handler'])
})

afterEach(() => {
  process.env.DEMO = before
})

describe('the role switcher', () => {
  test('signs in as a demo account in the demo', async () => {
    process.env.DEMO = '1'
    const result = await enter('handler1')
    if (!result.ok) throw new Error('refused')
    expect((await sessionWithActor(result.value.sessionId))?.actor.roles).toEqual(['handler'])
  })

  test('knows no other account, though it exists', async () => {
    process.env.DEMO = '1'
    expect(await enter('not-of-the-demo')).toMatchObject({ ok: false, unmet: [{ code: 'notFound' }] })
  })

  test.each(['0', '', undefined])('does not exist outside the demo (DEMO=%s)', async (demo) => {
    if (demo === undefined) delete process.env.DEMO
    else process.env.DEMO = demo
    expect(seeDemoAccounts()).toEqual([])
    expect(await enter('handler1')).toMatchObject({ ok: false, unmet: [{ code: 'notFound' }] })
  })
})
