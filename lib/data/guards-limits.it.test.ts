import { describe, expect, test } from 'vitest'
import { RULEBOOK_2021 } from '../rules/rulebook'
import { db, inTransaction, type Tx } from './db'
import {
  aCycle,
  aMeeting,
  aNotice,
  anApplication,
  anHonour,
  aReviewer,
  aSheet,
  at,
  day,
  next,
  outcomeOf,
} from './guards.fixtures'

const CHECK = '23514'
const UNIQUE = '23505'
const FOREIGN = '23503'
const REFUSED = '42501'
const confirmed = { confirmedBy: 'x', confirmedAt: at }
const sealed = { items: {}, submittedAt: at, total: 0, hash: 'h' }

/** Runs both at once; neither writes before both hold the edition as a foreign key does, so that a lock in the wrong order would show. */
async function atOnce(cycleId: string, works: readonly [(tx: Tx) => Promise<unknown>, (tx: Tx) => Promise<unknown>]) {
  let arrived = 0
  let open = () => {}
  const gate = new Promise<void>((done) => {
    open = done
  })
  const outcomes = works.map((work) =>
    outcomeOf(
      db.$transaction(async (tx) => {
        await tx.$queryRaw`SELECT 1 FROM "Cycle" WHERE id = ${cycleId} FOR KEY SHARE`
        if (++arrived === 2) open()
        await gate
        await work(tx)
      }),
    ),
  )
  return (await Promise.all(outcomes)).sort()
}

describe('of one edition', () => {
  const publicity = { publishedOn: day('2026-12-01'), endsOn: day('2026-12-08'), minDays: 7 }

  test('are a notice and what it supersedes; one publicity notice stands', async () => {
    const [cycleId, other] = [await aCycle('publicity'), await aCycle('publicity')]
    const [first, foreign] = [
      await aNotice(cycleId, 'publicity', publicity),
      await aNotice(other, 'publicity', publicity),
    ]
    const another = (supersedesId: string | null) =>
      outcomeOf(aNotice(cycleId, 'publicity', { ...publicity, ...(supersedesId && { supersedesId }) } as object))
    expect(await another(null)).toBe(UNIQUE)
    expect(await another(foreign.id)).toBe(FOREIGN)
    expect(await another(first.id)).toBe('taken')
    expect(await another(first.id)).toBe(UNIQUE)
  })

  test('are an objection and its notice', async () => {
    const [cycleId, other] = [await aCycle('publicity'), await aCycle('publicity')]
    const { id: noticeId } = await aNotice(cycleId, 'publicity', publicity)
    const object = (edition: string) => {
      const data = { cycleId: edition, noticeId, trackingHash: `t${next()}`, objectorKind: 'person' }
      return outcomeOf(db.objection.create({ data: { ...data, facts: '…', filedAt: at } }))
    }
    expect(await object(cycleId)).toBe('taken')
    expect(await object(other)).toBe(FOREIGN)
  })

  test('are a report, a letter and an honour with their application', async () => {
    const [cycleId, other] = [await aCycle(), await aCycle()]
    const applicationId = await anApplication(cycleId)
    const panel = { cycleId, name: '一组', kind: 'organization', leadId: await aReviewer(), createdAt: at }
    const { id: panelId } = await db.panel.create({ data: panel })
    const report = (about: { applicationId?: string; panelId?: string }, edition: string) => {
      const facts = { kind: 'site', content: {}, hash: 'h', issuedBy: 'x', issuedAt: at }
      return outcomeOf(db.report.create({ data: { ...facts, ...about, cycleId: edition } }))
    }
    const letter = (edition: string | null) =>
      outcomeOf(
        db.outboxMessage.create({ data: { kind: 'x', facts: {}, createdAt: at, applicationId, cycleId: edition } }),
      )
    expect(await report({ applicationId }, cycleId)).toBe('taken')
    expect(await report({ applicationId }, other)).toBe(FOREIGN)
    expect(await report({ panelId }, cycleId)).toBe('taken')
    expect(await report({ panelId }, other)).toBe(FOREIGN)
    expect(await letter(cycleId)).toBe('taken')
    expect(await letter(other)).toBe(FOREIGN)
    expect(await letter(null)).toBe(CHECK)
    const honour = await db.honour.findUniqueOrThrow({ where: { id: await anHonour() } })
    const win = (edition: string) =>
      outcomeOf(db.honour.create({ data: { ...honour, id: `h${next()}`, applicationId, cycleId: edition } }))
    expect(await win(other)).toBe(FOREIGN)
    expect(await win(cycleId)).toBe('taken')
  })
})

describe('a sheet', () => {
  test("is not sealed after the panel's consensus was opened; on site that date doesn't count", async () => {
    const cycleId = await aCycle()
    const reviewerId = await aReviewer()
    const panel = { cycleId, name: '一组', kind: 'organization', leadId: reviewerId, createdAt: at }
    const { id: panelId } = await db.panel.create({ data: panel })
    const [early, late] = [await anApplication(cycleId), await anApplication(cycleId)]
    await db.application.updateMany({ where: { cycleId }, data: { panelId } })
    const [first, second] = [await aSheet(cycleId, early, reviewerId), await aSheet(cycleId, late, reviewerId)]
    const seal = (id: string) => outcomeOf(db.sheet.update({ where: { id }, data: sealed }))
    expect(await seal(first)).toBe('taken')
    await db.panel.update({ where: { id: panelId }, data: { consensusOpenedAt: at } })
    expect(await seal(second)).toBe('MQ004')
    // what was sealed in time can still be set aside, but no revision of it is sealed any more
    const reopened = { supersededAt: at, reopenedBy: 'lead', reopenedWhy: '笔误' }
    expect(await outcomeOf(db.sheet.update({ where: { id: first }, data: reopened }))).toBe('taken')
    const { assignmentId } = await db.sheet.findUniqueOrThrow({ where: { id: first } })
    const again = { cycleId, assignmentId, revision: 2, savedAt: at, ...sealed }
    expect(await outcomeOf(db.sheet.create({ data: again }))).toBe('MQ004')
    const assigned = { cycleId, reviewerId, applicationId: late, assignedBy: 'x', assignedAt: at }
    const onSite = await db.assignment.create({ data: { ...assigned, round: 'onSite' } })
    const visited = { cycleId, assignmentId: onSite.id, savedAt: at, ...sealed }
    expect(await outcomeOf(db.sheet.create({ data: visited }))).toBe('taken')
  })

  test('stays with its reviewer and application, and is reopened by somebody', async () => {
    const cycleId = await aCycle()
    const [mine, theirs] = [await anApplication(cycleId), await anApplication(cycleId)]
    const [reviewerId, other] = [await aReviewer(), await aReviewer()]
    const id = await aSheet(cycleId, mine, reviewerId)
    await db.sheet.update({ where: { id }, data: sealed })
    const { assignmentId } = await db.sheet.findUniqueOrThrow({ where: { id } })
    const assign = (data: object) => outcomeOf(db.assignment.update({ where: { id: assignmentId }, data }))
    expect(await assign({ applicationId: theirs })).toBe('MQ002')
    expect(await assign({ reviewerId: other })).toBe('MQ002')
    expect(await assign({ excusedAt: at, excusedBy: 'lead', excusedWhy: '回避' })).toBe('taken')
    expect(await assign({ excusedAt: null, excusedWhy: null })).toBe('MQ002')
    const change = (data: object) => outcomeOf(db.sheet.update({ where: { id }, data }))
    expect(await change({ reopenedBy: 'lead' })).toBe(CHECK)
    expect(await change({ supersededAt: at, reopenedWhy: '笔误' })).toBe(CHECK)
    expect(await change({ supersededAt: at, reopenedWhy: '笔误', reopenedBy: 'lead' })).toBe('taken')
  })
})

describe('ballots', () => {
  test('are no more than the members who cast them', async () => {
    const cycleId = await aCycle('deliberation')
    const applicationId = await anApplication(cycleId)
    const seat = await aMeeting(cycleId)
    const ballot = { cycleId, meetingId: seat.meetingId, applicationId, round: 1, choice: 'for' }
    const stuff = (tx: Pick<Tx, 'ballot'> = db) => tx.ballot.create({ data: ballot })
    expect(await outcomeOf(stuff())).toBe('MQ004')
    await db.ballotCast.create({ data: { ...seat, applicationId, round: 1 } })
    expect(await atOnce(cycleId, [stuff, stuff])).toEqual(['MQ004', 'taken'])
    expect(await outcomeOf(stuff())).toBe('MQ004')
  })

  test('wait for each other without a deadlock, however they meet', async () => {
    const cycleId = await aCycle('deliberation')
    const seat = await aMeeting(cycleId)
    const meets = Array.from({ length: 15 }, () => anApplication(cycleId))
    for (const applicationId of await Promise.all(meets)) {
      await db.ballotCast.create({ data: { ...seat, applicationId, round: 1 } })
      const ballot = { cycleId, meetingId: seat.meetingId, applicationId, round: 1, choice: 'for' }
      const stuff = (tx: Tx) => tx.ballot.create({ data: ballot })
      expect(await atOnce(cycleId, [stuff, stuff])).toEqual(['MQ004', 'taken'])
    }
  })

  test('with a name are one per member, who sits in this edition', async () => {
    const cycleId = await aCycle('deliberation')
    const applicationId = await anApplication(cycleId)
    const seat = await aMeeting(cycleId)
    const { memberId: stranger } = await aMeeting(await aCycle('deliberation'))
    const { memberId: second } = await aMeeting(cycleId)
    await db.attendance.create({ data: { ...seat, memberId: second, status: 'present' } })
    for (const memberId of [seat.memberId, second])
      await db.ballotCast.create({ data: { ...seat, memberId, applicationId, round: 1 } })
    const named = (memberId: string) =>
      outcomeOf(db.ballot.create({ data: { ...seat, memberId, applicationId, round: 1, choice: 'for' } }))
    expect(await named(stranger)).toBe(FOREIGN)
    expect(await named(seat.memberId)).toBe('taken')
    expect(await named(seat.memberId)).toBe(UNIQUE)
    expect(await named(second)).toBe('taken')
  })
})

describe('the last seat', () => {
  const winner = (cycleId: string, meetingId: string, applicationId: string) => (tx: Tx) =>
    tx.preliminaryWinner.create({ data: { cycleId, meetingId, applicationId, lane: 'award', ...confirmed } })

  test('goes to one of two at once, without a deadlock', async () => {
    const cycleId = await aCycle('deliberation')
    const { meetingId } = await aMeeting(cycleId)
    await inTransaction(winner(cycleId, meetingId, await anApplication(cycleId)))
    const [a, b] = [await anApplication(cycleId), await anApplication(cycleId)]
    expect(await atOnce(cycleId, [winner(cycleId, meetingId, a), winner(cycleId, meetingId, b)])).toEqual([
      'MQ003',
      'taken',
    ])
    expect(await db.preliminaryWinner.count({ where: { cycleId } })).toBe(RULEBOOK_2021.seats.organization)
  })

  test('is not given by a transaction that may not see who sits already', async () => {
    const cycleId = await aCycle('deliberation')
    const { meetingId } = await aMeeting(cycleId)
    const [a, b, c] = [await anApplication(cycleId), await anApplication(cycleId), await anApplication(cycleId)]
    await inTransaction(winner(cycleId, meetingId, a))
    const stale = db.$transaction(
      async (tx) => {
        await tx.$queryRaw`SELECT count(*) FROM "PreliminaryWinner"`
        await inTransaction(winner(cycleId, meetingId, b))
        await winner(cycleId, meetingId, c)(tx)
      },
      { isolationLevel: 'RepeatableRead' },
    )
    expect(await outcomeOf(stale)).toBe('0A000')
    expect(await db.preliminaryWinner.count({ where: { cycleId } })).toBe(RULEBOOK_2021.seats.organization)
  })

  test('and every other number is refused where the rulebook lacks it', async () => {
    const cycleId = await aCycle('draft')
    await db.cycle.update({ where: { id: cycleId }, data: { rulebook: {} } })
    const applicationId = await anApplication(cycleId)
    const { meetingId } = await aMeeting(cycleId)
    expect(await outcomeOf(inTransaction(winner(cycleId, meetingId, applicationId)))).toBe('MQ003')
    const listed = { cycleId, applicationId, kind: 'organization', rank: 1, score: 1, ...confirmed }
    expect(await outcomeOf(db.shortlisting.create({ data: listed }))).toBe('MQ042')
    const { id: visitId } = await db.visit.create({ data: { cycleId, applicationId, plannedBy: 'x', plannedAt: at } })
    expect(await outcomeOf(db.visitDay.create({ data: { visitId, day: day('2026-11-23') } }))).toBe('MQ003')
    const period = { publishedOn: day('2026-12-01'), endsOn: day('2026-12-31'), minDays: 7 }
    expect(await outcomeOf(aNotice(cycleId, 'publicity', period))).toBe('MQ003')
  })
})

test('a correction is due after it was asked for', async () => {
  const applicationId = await anApplication(await aCycle('application'))
  const ask = (dueAt: Date) =>
    outcomeOf(db.correction.create({ data: { applicationId, items: [], dueAt, requestedBy: 'x', requestedAt: at } }))
  expect(await ask(new Date(at.getTime() + 1))).toBe('taken')
  expect(await ask(at)).toBe(CHECK)
})

describe('the ledger', () => {
  test('has one entry after each, and none before the last', async () => {
    const entry = { at, actorName: 'x', role: 'system', act: 'x', article: 'A1', outcome: 'done', subjectKind: 'x' }
    const last = await db.ledgerEntry.findFirst({ orderBy: { seq: 'desc' } })
    const first = { ...entry, previous: last?.hash ?? '0'.repeat(64), hash: `l${next()}` }
    const { seq } = await db.ledgerEntry.create({ data: { ...first, seq: (last?.seq ?? 0) + 100 } })
    const behind = { ...entry, previous: first.hash, hash: `l${next()}` }
    expect(await outcomeOf(db.ledgerEntry.create({ data: { ...behind, seq: seq - 1 } }))).toBe('MQ005')
    expect(await outcomeOf(db.ledgerEntry.create({ data: { ...behind, seq: seq + 1 } }))).toBe('taken')
  })
})

describe("the application's user", () => {
  test.each([
    'ALTER TABLE "Notice" DISABLE TRIGGER ALL',
    'ALTER TABLE "Notice" DISABLE TRIGGER append_only',
    'ALTER TABLE "Sheet" DROP CONSTRAINT "Sheet_percents_check"',
    'ALTER TABLE "LedgerEntry" ADD COLUMN more text',
    'DROP TRIGGER append_only ON "Ballot"',
    'DROP INDEX "Proposal_one_open"',
    'DROP TABLE "LedgerEntry" CASCADE',
    'CREATE OR REPLACE FUNCTION guard_append_only() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RETURN NULL; END$$',
    'CREATE TABLE aside (id int)',
    "SET session_replication_role = 'replica'",
    `SELECT setval('"LedgerEntry_seq_seq"', 1)`,
    `UPDATE "_prisma_migrations" SET checksum = ''`,
  ])('may not %s', async (statement) => {
    expect(await outcomeOf(db.$executeRawUnsafe(statement))).toBe(REFUSED)
  })

  test('does not outwit a guard by a temporary table of the same name', async () => {
    const cycleId = await aCycle('onSiteReview')
    const applicationId = await anApplication(cycleId)
    const { id: visitId } = await db.visit.create({ data: { cycleId, applicationId, plannedBy: 'x', plannedAt: at } })
    const overfull = db.$transaction(async (tx) => {
      await tx.$executeRaw`CREATE TEMPORARY TABLE "Cycle" ON COMMIT DROP AS SELECT id, '{"site":{"daysMax":99}}'::jsonb AS rulebook FROM "Cycle"`
      for (const text of ['2026-11-23', '2026-11-24', '2026-11-25'])
        await tx.visitDay.create({ data: { visitId, day: day(text) } })
    })
    expect(await outcomeOf(overfull)).toBe('MQ003')
  })
})
