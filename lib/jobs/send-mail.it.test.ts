import { type ChildProcess, spawn } from 'node:child_process'
import type { AddressInfo } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { db, inTransaction } from '../data/db'
import { markLost } from '../data/mails'
import { post } from '../data/outbox'
import { runDueJobs } from './runner'
import { sendMail } from './send-mail'

let server: SMTPServer
let arrived: ParsedMail[]
/** what the server answers to the next mails: a code refuses, `hang` takes the mail and never says so */
let answers: (number | 'hang' | 'take')[]
let onHang: () => void

beforeEach(async () => {
  arrived = []
  answers = []
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      const answer = answers.shift() ?? 'take'
      simpleParser(stream).then((mail) => {
        if (typeof answer === 'number') return done(Object.assign(new Error('refused'), { responseCode: answer }))
        arrived.push(mail)
        if (answer === 'hang') return onHang()
        done()
      }, done)
    },
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  process.env.SMTP_URL = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`
  process.env.MAIL_FROM = 'Award Office <award@example.org>'
})

afterEach(async () => {
  await new Promise<void>((closed) => server.close(closed))
  await db.mail.updateMany({ where: { state: 'queued' }, data: { nextTryAt: new Date('2099-01-01') } })
})

let people = 0
async function aPerson(more: object = {}) {
  people++
  const login = `reader${people}`
  return db.user.create({
    data: {
      login,
      name: `读者${people}`,
      email: `${login}@example.org`,
      passwordHash: '',
      createdAt: new Date(),
      ...more,
    },
  })
}

const write = (userId: string, at = new Date()) =>
  inTransaction((tx) =>
    post(tx, at, [
      { kind: 'meeting', userId, facts: { cycle: '第五届', heldAt: '2026-12-01T01:30:00Z', place: '市政府' } },
    ]),
  )

const statesOf = async (userId: string) =>
  (await db.mail.findMany({ where: { userId }, orderBy: { id: 'asc' } })).map(({ state }) => state)

it('mails a letter in its reader’s language, once, and records that it went', async () => {
  const [zh, en] = [await aPerson(), await aPerson({ locale: 'en' })]
  await write(zh.id)
  await write(en.id)
  await runDueJobs()
  await sendMail()
  expect(arrived).toHaveLength(2)
  const first = arrived.find(({ text }) => text?.startsWith(`${zh.name}：`))
  const second = arrived.find(({ text }) => text?.startsWith('Dear '))
  expect(first?.subject).toBe('【南昌市市长质量奖】第五届通知')
  expect(first?.text).toContain('2026年12月1日')
  expect(first?.text).toContain('http://localhost:3000/desk')
  expect(first?.from?.text).toContain('award@example.org')
  expect(second?.text).toContain('December 1, 2026')
  expect(second?.text).toContain('/en/desk')
  expect(await statesOf(zh.id)).toEqual(['sent'])
  expect(await db.outboxMessage.count({ where: { userId: zh.id, mailedAt: { not: null } } })).toBe(1)
})

it('sends nothing of an act that was rolled back, to nobody who wants none, and no old news', async () => {
  const [reader, silent, without] = [
    await aPerson(),
    await aPerson({ mailing: 'none' }),
    await aPerson({ email: null }),
  ]
  await expect(
    inTransaction(async (tx) => {
      await post(tx, new Date(), [{ kind: 'meeting', userId: reader.id, facts: {} }])
      throw new Error('rolled back')
    }),
  ).rejects.toThrow('rolled back')
  await write(silent.id)
  await write(without.id)
  await write(reader.id, new Date(Date.now() - 4 * 86_400_000))
  await runDueJobs()
  expect(arrived).toHaveLength(0)
  await write(reader.id)
  await runDueJobs()
  expect(arrived).toHaveLength(1)
})

it('gathers a day for those who want a digest', async () => {
  const reader = await aPerson({ mailing: 'daily' })
  await write(reader.id)
  await write(reader.id)
  await sendMail()
  expect(arrived).toHaveLength(0)
  expect(await db.mail.updateMany({ where: { userId: reader.id }, data: { nextTryAt: new Date(0) } })).toEqual({
    count: 1,
  })
  await sendMail()
  expect(arrived.map(({ subject }) => subject)).toEqual(['【南昌市市长质量奖】每日汇总（2 条）'])
})

it('asks again later when the server says so, under the same Message-ID, and never after a final no', async () => {
  const [later, never] = [await aPerson(), await aPerson()]
  answers = [451]
  await write(later.id)
  await sendMail()
  expect(await db.mail.findFirst({ where: { userId: later.id } })).toMatchObject({ state: 'queued', attempts: 1 })
  await sendMail()
  expect(arrived).toHaveLength(0)
  await db.mail.updateMany({ where: { userId: later.id }, data: { nextTryAt: new Date(0) } })
  await sendMail()
  const { id } = await db.mail.findFirstOrThrow({ where: { userId: later.id } })
  expect(arrived.map(({ messageId }) => messageId)).toEqual([`<${id}@localhost>`])
  answers = [550]
  await write(never.id)
  await sendMail()
  await sendMail()
  expect(await statesOf(never.id)).toEqual(['failed'])
  expect(arrived).toHaveLength(1)
})

it('takes nothing from the queue while the server is away', async () => {
  const reader = await aPerson()
  const url = process.env.SMTP_URL
  process.env.SMTP_URL = 'smtp://127.0.0.1:1'
  await write(reader.id)
  await expect(sendMail()).rejects.toThrow()
  expect(await db.mail.findFirst({ where: { userId: reader.id } })).toMatchObject({ state: 'queued', attempts: 0 })
  process.env.SMTP_URL = url
  await sendMail()
  expect(await statesOf(reader.id)).toEqual(['sent'])
})

it('sends each mail once over a kill -9 of the sender', async () => {
  const readers = [await aPerson(), await aPerson(), await aPerson()]
  for (const { id } of readers) await write(id)
  answers = ['take', 'hang']
  const hangs = new Promise<void>((told) => {
    onHang = told
  })
  const worker: ChildProcess = spawn(
    process.execPath,
    ['node_modules/tsx/dist/cli.mjs', '--tsconfig', 'scripts/tsconfig.json', 'lib/jobs/worker.fixture.ts'],
    { env: process.env, detached: true, stdio: 'inherit' },
  )
  await hangs
  const dead = new Promise((gone) => worker.once('exit', gone))
  process.kill(-(worker.pid ?? 0), 'SIGKILL')
  await dead
  // what the dead one had taken is held until it is sure to be dead
  await sendMail()
  expect(arrived).toHaveLength(3)
  await inTransaction((tx) => markLost(tx, new Date(Date.now() + 1000)))
  await sendMail()
  expect(new Set(arrived.map(({ messageId }) => messageId)).size).toBe(3)
  expect(arrived).toHaveLength(3)
  expect((await Promise.all(readers.map(({ id }) => statesOf(id)))).flat().sort()).toEqual(['sent', 'sent', 'unsure'])
  await expect(db.mail.updateMany({ where: { state: 'unsure' }, data: { state: 'queued' } })).rejects.toThrow(
    'does not become',
  )
})

it('lets two senders at once share the queue', async () => {
  const readers = await Promise.all(Array.from({ length: 6 }, () => aPerson()))
  for (const { id } of readers) await write(id)
  await Promise.all([sendMail(), sendMail(), sendMail()])
  expect(new Set(arrived.map(({ messageId }) => messageId)).size).toBe(6)
  expect(arrived).toHaveLength(6)
})
