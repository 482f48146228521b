import { expect, test } from 'vitest'
import { db } from '@/lib/data/db'
import { aUser } from '@/lib/data/guards.fixtures'
import { VISITOR } from '@/lib/rules/actor'
import { codes, handler, must, now } from '../application/application.fixtures'
import { resendMail, seeMails } from './resend-mail'

const admin = { ...VISITOR, userId: 'admin', name: '管理员', roles: ['admin' as const] }

test('what failed or is unsure is sent again by an administrator alone, and once', async () => {
  const userId = await aUser()
  const mail = (state: string) =>
    db.mail.create({
      data: {
        ...{ userId, digest: false, state, attempts: 8, nextTryAt: now, claimedAt: now },
        ...(state === 'sent' ? { sentAt: now } : { lastError: '550 no such user' }),
      },
    })
  const [failed, unsure, sent] = [await mail('failed'), await mail('unsure'), await mail('sent')]
  expect(await seeMails(handler)).toBeNull()
  expect((await seeMails(admin))?.troubled.map(({ id }) => id).sort()).toEqual([failed.id, unsure.id].sort())
  expect(codes(await resendMail(handler, { mailId: failed.id }, now))).toEqual(['wrongRole'])
  expect(codes(await resendMail(admin, { mailId: sent.id }, now))).toEqual(['mailNotStuck'])
  const both = await Promise.all([1, 2].map(() => resendMail(admin, { mailId: failed.id }, now)))
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await db.mail.findUniqueOrThrow({ where: { id: failed.id } })).toMatchObject({ state: 'queued', attempts: 0 })
  must(await resendMail(admin, { mailId: unsure.id }, now))
  expect((await seeMails(admin))?.troubled).toEqual([])
})
