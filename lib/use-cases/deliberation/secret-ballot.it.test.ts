import { expect, test } from 'vitest'
import { db } from '@/lib/data/db'
import { at } from '@/lib/data/guards.fixtures'
import { decrypt } from '@/lib/data/seal'
import type { Actor } from '@/lib/rules/actor'
import type { Choice } from '@/lib/rules/voting'
import { closeVoting } from './vote'
import { aVote } from './vote.fixtures'

const CHOICES = ['against', 'for', 'abstain', 'for', 'for'] as const

/** Pairs of a member's trace and a row that tells a choice, written by the same transaction. */
const joined = async (meetingId: string) =>
  db.$queryRaw<object[]>`
    SELECT c."memberId", b.choice FROM "BallotCast" c JOIN "Ballot" b ON b.xmin = c.xmin AND b."applicationId" = c."applicationId"
     WHERE c."meetingId" = ${meetingId}
    UNION ALL SELECT l."actorId", b.choice FROM "LedgerEntry" l JOIN "Ballot" b ON b.xmin = l.xmin
     WHERE l.act = 'castBallot' AND b."meetingId" = ${meetingId}
    UNION ALL SELECT "memberId", choice FROM "Ballot" WHERE "meetingId" = ${meetingId} AND "memberId" IS NOT NULL`

const inPlace = async (meetingId: string, applicationId: string) =>
  (
    await db.$queryRaw<{ choice: string }[]>`SELECT choice FROM "Ballot"
      WHERE "meetingId" = ${meetingId} AND "applicationId" = ${applicationId} ORDER BY ctid`
  ).map(({ choice }) => choice)

test('a dump joins no member to a choice, neither by transaction nor by order, while the vote runs or after', async () => {
  const { cycleId, meetingId, actors, listed, cast } = await aVote('secret', 5, 2)
  const [first = '', second = ''] = listed
  for (const n of [0, 1, 2, 3, 4]) {
    expect((await cast(n, first, CHOICES[n] as Choice)).ok).toBe(true)
    expect((await cast(n, second, CHOICES[4 - n] as Choice)).ok).toBe(true)
  }
  expect(await db.ballotCast.count({ where: { meetingId } })).toBe(10)
  expect(await db.ballot.count({ where: { meetingId } })).toBe(0)
  // even who holds the key finds sums in the urns, and no row of a member
  const urns = await db.urn.findMany({ where: { meetingId } })
  expect(urns.map(({ sealed }) => decrypt(sealed).split(' ').slice(3))).toEqual(Array(2).fill(['0003', '0001', '0001']))
  expect(new Set(urns.map(({ sealed }) => sealed.length)).size).toBe(1)
  expect((await closeVoting(actors[0] as Actor, { cycleId, meetingId }, at)).ok).toBe(true)
  expect(await joined(meetingId)).toEqual([])
  // the two were voted on in opposite orders, and stand in the same one
  const sorted = ['for', 'for', 'for', 'against', 'abstain']
  expect(await inPlace(meetingId, first)).toEqual(sorted)
  expect(await inPlace(meetingId, second)).toEqual(sorted)
  expect(await db.urn.count({ where: { meetingId } })).toBe(0)
  const ledger = JSON.stringify(await db.ledgerEntry.findMany({ where: { cycleId, act: 'castBallot' } }), (_, v) =>
    typeof v === 'bigint' ? String(v) : v,
  )
  expect(ledger).toContain(actors[1]?.userId)
  expect(ledger).not.toMatch(/"(for|against|abstain)"/)
})

test('each votes once, also in two windows at once', async () => {
  const { meetingId, listed, cast } = await aVote('secret', 3, 1)
  const [only = ''] = listed
  const tries = await Promise.all([cast(1, only, 'for'), cast(1, only, 'against'), cast(2, only, 'for')])
  expect(tries.filter(({ ok }) => ok)).toHaveLength(2)
  expect(await db.ballotCast.count({ where: { meetingId } })).toBe(2)
})

test('an urn that was touched, exchanged or emptied closes no vote', async () => {
  const { cycleId, meetingId, actors, listed, cast } = await aVote('secret', 2, 2)
  const [first = '', second = ''] = listed
  for (const n of [0, 1]) {
    await cast(n, first, 'for')
    await cast(n, second, 'against')
  }
  const where = { meetingId, applicationId: first }
  const [mine, other] = [
    await db.urn.findFirstOrThrow({ where }),
    await db.urn.findFirstOrThrow({ where: { meetingId, applicationId: second } }),
  ]
  const close = () => closeVoting(actors[0] as Actor, { cycleId, meetingId }, at)
  await db.urn.updateMany({ where, data: { sealed: other.sealed } })
  await expect(close()).rejects.toThrow('another vote')
  await db.urn.deleteMany({ where })
  await expect(close()).rejects.toThrow('differ')
  await db.urn.create({ data: mine })
  expect((await close()).ok).toBe(true)
  await expect(db.urn.create({ data: mine })).rejects.toThrow('voting is not open')
})

test('a vote by name does join them: the tries above would find what there is', async () => {
  const { meetingId, listed, cast } = await aVote('open', 2, 1)
  expect((await cast(1, listed[0] ?? '', 'for')).ok).toBe(true)
  expect((await joined(meetingId)).length).toBeGreaterThan(1)
})

test('two who close the vote at once close it once, and nobody who is recused is waited for', async () => {
  const { cycleId, meetingId, actors, listed, cast } = await aVote('secret', 3, 1)
  const [only = ''] = listed
  const recused = await db.groupMember.findFirstOrThrow({ where: { cycleId, userId: actors[2]?.userId ?? '' } })
  await db.recusal.create({
    data: { meetingId, memberId: recused.id, applicationId: only, cycleId, reason: '曾任该单位顾问' },
  })
  const close = (n: number) => closeVoting(actors[n] as Actor, { cycleId, meetingId }, at)
  await cast(0, only, 'for')
  expect((await close(0)).ok).toBe(false)
  await cast(1, only, 'against')
  expect((await cast(2, only, 'for')).ok).toBe(false)
  const closings = await Promise.all([close(0), close(0)])
  expect(closings.map(({ ok }) => ok).sort()).toEqual([false, true])
  expect(await inPlace(meetingId, only)).toEqual(['for', 'against'])
})
