import { describe, expect, test } from 'vitest'
import { RULEBOOK_2021 } from '../rules/rulebook'
import { db, inTransaction, type Tx } from './db'
import { aCycle, aMeeting, aNotice, anApplication, aReviewer, aSheet, at, day, outcomeOf } from './guards.fixtures'

const CHECK = '23514'
const confirmed = { confirmedBy: 'x', confirmedAt: at }

const many = async (count: number, make: () => Promise<string>) => {
  const made: string[] = []
  for (let i = 0; i < count; i++) made.push(await make())
  return made
}

describe('a sheet', () => {
  test('holds per cents in steps of five, and is sealed once submitted with total and hash', async () => {
    const cycleId = await aCycle()
    const id = await aSheet(cycleId, await anApplication(cycleId), await aReviewer())
    const change = (data: object) => outcomeOf(db.sheet.update({ where: { id }, data }))
    const score = (percent: unknown) => ({ items: { '4.1.2': { percent } } })
    for (const percent of [0, 5, 100, null]) expect(await change(score(percent))).toBe('taken')
    for (const percent of [-5, 3, 105, '50', true]) expect(await change(score(percent))).toBe(CHECK)
    expect(await change({ submittedAt: at })).toBe(CHECK)
    expect(await change({ ...score(50), submittedAt: at, total: 1001, hash: 'h' })).toBe(CHECK)
    expect(await change({ ...score(50), submittedAt: at, total: 500, hash: 'h' })).toBe('taken')
    expect(await change({ total: 900 })).toMatch(/^MQ/)
    expect(await outcomeOf(db.sheet.delete({ where: { id } }))).toMatch(/^MQ/)
    expect(await change({ supersededAt: at, reopenedBy: 'lead', reopenedWhy: '笔误' })).toBe('taken')
    expect(await change({ reopenedWhy: '另一个' })).toMatch(/^MQ/)
  })

  test('is one per assignment, and none for whom a conflict stands', async () => {
    const cycleId = await aCycle()
    const [applicationId, other] = [await anApplication(cycleId), await anApplication(cycleId)]
    const reviewerId = await aReviewer()
    const id = await aSheet(cycleId, applicationId, reviewerId)
    const { assignmentId } = await db.sheet.findUniqueOrThrow({ where: { id } })
    expect(await outcomeOf(db.sheet.create({ data: { cycleId, assignmentId, revision: 2, savedAt: at } }))).toBe(
      '23505',
    )
    const conflict = { cycleId, reviewerId, source: 'claimed', detail: '', raisedAt: at }
    await db.conflict.create({ data: { ...conflict, applicationId } })
    await db.conflict.create({ data: { ...conflict, applicationId: other } })
    const seal = () =>
      outcomeOf(db.sheet.update({ where: { id }, data: { items: {}, submittedAt: at, total: 0, hash: 'h' } }))
    expect(await seal()).toBe('MQ004')
    expect(await outcomeOf(aSheet(cycleId, other, reviewerId))).toBe('MQ004')
    const dismissed = { dismissedAt: at, dismissedBy: 'lead', dismissedWhy: '不实' }
    await db.conflict.updateMany({ where: { reviewerId }, data: dismissed })
    expect(await seal()).toBe('taken')
    expect(await outcomeOf(aSheet(cycleId, other, reviewerId))).toBe('taken')
  })
})

describe('the shortlist', () => {
  const entry = (cycleId: string, applicationId: string, kind = 'organization') => ({
    data: { cycleId, applicationId, kind, rank: 1, score: 500, ...confirmed },
  })

  test('takes no more of a kind than the rulebook says', async () => {
    const cycleId = await aCycle()
    for (const id of await many(4, () => anApplication(cycleId, 'individual')))
      expect(await outcomeOf(db.shortlisting.create(entry(cycleId, id, 'individual')))).toBe('taken')
    const fifth = await anApplication(cycleId, 'individual')
    expect(await outcomeOf(db.shortlisting.create(entry(cycleId, fifth, 'individual')))).toMatch(/^MQ/)
    expect(await outcomeOf(db.shortlisting.create(entry(cycleId, fifth, 'organization')))).toMatch(/^MQ/)
  })

  test('of two at once for the last place, one commits', async () => {
    const cycleId = await aCycle()
    const [a = '', b = '', ...others] = await many(11, () => anApplication(cycleId))
    for (const id of others) await db.shortlisting.create(entry(cycleId, id))
    // both have written before either commits: the second waits for the first at the row of the cycle
    let arrived = 0
    let open = () => {}
    const gate = new Promise<void>((done) => {
      open = done
    })
    const take = (id: string) =>
      inTransaction(async (tx: Tx) => {
        await tx.$queryRaw`SELECT count(*) FROM "Shortlisting" WHERE "cycleId" = ${cycleId}`
        if (++arrived === 2) open()
        await gate
        await tx.shortlisting.create(entry(cycleId, id))
      })
    const outcomes = await Promise.all([outcomeOf(take(a)), outcomeOf(take(b))])
    expect(outcomes.filter((outcome) => outcome === 'taken')).toHaveLength(1)
    expect(outcomes.filter((outcome) => outcome?.startsWith('MQ'))).toHaveLength(1)
    expect(await db.shortlisting.count({ where: { cycleId } })).toBe(RULEBOOK_2021.shortlist.organization)
  })
})

describe('the preliminary list', () => {
  const winner = (cycleId: string, meetingId: string, applicationId: string, lane: string, isRepeat = false) =>
    outcomeOf(
      db.preliminaryWinner.create({ data: { cycleId, meetingId, applicationId, lane, isRepeat, ...confirmed } }),
    )

  test.each([
    ['award', 'organization', 2],
    ['nomination', 'organization', 3],
    ['individual', 'individual', 2],
  ])('has seats for first-time winners of the lane %s; repeat winners stand outside', async (lane, kind, seats) => {
    const cycleId = await aCycle('deliberation')
    const { meetingId } = await aMeeting(cycleId)
    const [repeat = '', late = '', ...first] = await many(seats + 2, () => anApplication(cycleId, kind))
    for (const id of first) expect(await winner(cycleId, meetingId, id, lane)).toBe('taken')
    expect(await winner(cycleId, meetingId, late, lane)).toBe('MQ003')
    expect(await winner(cycleId, meetingId, repeat, lane, true)).toBe('taken')
    // nobody is listed twice; a name that was removed makes its seat free, and stays on record
    const again = await aMeeting(cycleId)
    expect(await winner(cycleId, again.meetingId, repeat, lane, true)).toBe('23505')
    const where = { meetingId_applicationId: { meetingId, applicationId: first[0] ?? '' } }
    const removed = { removedAt: at, removedWhy: '异议成立' }
    expect(await outcomeOf(db.preliminaryWinner.update({ where, data: { lane: 'award', isRepeat: true } }))).toBe(
      'MQ002',
    )
    expect(await outcomeOf(db.preliminaryWinner.update({ where, data: removed }))).toBe('taken')
    expect(await outcomeOf(db.preliminaryWinner.update({ where, data: { removedAt: null } }))).toBe('MQ002')
    expect(await outcomeOf(db.preliminaryWinner.delete({ where }))).toBe('MQ001')
    expect(await winner(cycleId, meetingId, late, lane)).toBe('taken')
  })

  test('counts repeat winners where the rulebook says so, and keeps kinds in their lanes', async () => {
    const cycleId = await aCycle('deliberation', { ...RULEBOOK_2021.seats, repeatCounts: true, organization: 0 })
    const { meetingId } = await aMeeting(cycleId)
    expect(await winner(cycleId, meetingId, await anApplication(cycleId), 'award', true)).toBe('MQ003')
    expect(await winner(cycleId, meetingId, await anApplication(cycleId), 'individual')).toBe('MQ004')
  })
})

test('a visit takes at most two days', async () => {
  const cycleId = await aCycle('onSiteReview')
  const applicationId = await anApplication(cycleId)
  const { id: visitId } = await db.visit.create({ data: { cycleId, applicationId, plannedBy: 'x', plannedAt: at } })
  const plan = (text: string) => outcomeOf(db.visitDay.create({ data: { visitId, day: day(text) } }))
  expect(await plan('2026-11-23')).toBe('taken')
  expect(await plan('2026-11-24')).toBe('taken')
  expect(await plan('2026-11-25')).toBe('MQ003')
})

test('a ballot is cast once, by a present and not recused member, while voting is open', async () => {
  const cycleId = await aCycle('deliberation')
  const [applicationId, other] = [await anApplication(cycleId), await anApplication(cycleId)]
  const seat = await aMeeting(cycleId, null)
  const cast = (on: string, round = 1) =>
    outcomeOf(db.ballotCast.create({ data: { ...seat, applicationId: on, round } }))
  const where = { id: seat.meetingId }
  expect(await cast(applicationId)).toBe('MQ004')
  await db.meeting.update({ where, data: { votingOpenedAt: at } })
  await db.recusal.create({ data: { ...seat, applicationId: other, reason: '曾任职' } })
  expect(await cast(applicationId)).toBe('taken')
  expect(await cast(applicationId)).toBe('23505')
  expect(await cast(applicationId, 2)).toBe('MQ004')
  expect(await cast(other)).toBe('MQ004')
  const absent = await aMeeting(cycleId)
  await db.attendance.updateMany({ where: { meetingId: absent.meetingId }, data: { status: 'absent' } })
  expect(await outcomeOf(db.ballotCast.create({ data: { ...absent, applicationId, round: 1 } }))).toBe('MQ004')
  const ballot = { cycleId, meetingId: seat.meetingId, applicationId, round: 1, choice: 'for' }
  expect(await outcomeOf(db.ballot.create({ data: ballot }))).toBe('taken')
  await db.meeting.update({ where, data: { votingClosedAt: at } })
  expect(await outcomeOf(db.ballot.create({ data: ballot }))).toBe('MQ004')
})

test('publicity lasts at least seven days after the day of the notice', async () => {
  const cycleId = await aCycle('publicity')
  const period = (endsOn: string, minDays = 7) => ({ publishedOn: day('2026-12-01'), endsOn: day(endsOn), minDays })
  expect(await outcomeOf(aNotice(cycleId, 'publicity', period('2026-12-08')))).toBe('taken')
  expect(await outcomeOf(aNotice(cycleId, 'publicity', period('2026-12-07')))).toBe('MQ003')
  expect(await outcomeOf(aNotice(cycleId, 'publicity', period('2026-12-06', 5)))).toBe('MQ003')
  expect(await outcomeOf(aNotice(cycleId, 'publicity', {}))).toBe(CHECK)
})

test('the city government decides on what was publicised', async () => {
  const cycleId = await aCycle('council')
  const applicationId = await anApplication(cycleId)
  const facts = { approved: true, meetingNo: '1', decidedOn: day('2026-12-20'), documentNo: '1号', recordedBy: 'x' }
  const decide = () =>
    outcomeOf(db.councilDecision.create({ data: { ...facts, cycleId, applicationId, recordedAt: at } }))
  expect(await decide()).toBe('MQ004')
  await db.application.update({ where: { id: applicationId }, data: { publicised: true } })
  expect(await decide()).toBe('taken')
})
