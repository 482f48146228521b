import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/lib/data/db'
import type { Actor } from '@/lib/rules/actor'
import { acceptApplication } from './accept-application'
import {
  CLOSES,
  codes,
  content,
  drafted,
  handler,
  later,
  makeBody,
  must,
  newApplicant,
  newCycle,
  now,
  OPENS,
  submittedIn,
} from './application.fixtures'
import { returnApplication } from './return-application'
import { saveApplication } from './save-application'
import { seeOwnApplication } from './see-own-application'
import { seeSubmission } from './see-submission'
import { startApplication } from './start-application'
import { submitApplication } from './submit-application'

beforeAll(makeBody)

describe('submission', () => {
  test('freezes a copy with a receipt, a letter, and a ledger entry', async () => {
    const cycle = await newCycle()
    const { actor, applicationId } = await submittedIn(cycle.id)
    const view = await seeOwnApplication(actor, applicationId, now)
    expect(view).toMatchObject({
      standing: 'submitted',
      submissions: [{ number: 1 }],
      letters: [{ kind: 'submitted' }],
    })
    expect(view?.application.receiptNo).toMatch(/^SQ2026-\d+-0001$/)
    const entry = await db.ledgerEntry.findFirst({ where: { subjectId: applicationId, act: 'submitApplication' } })
    expect(entry).toMatchObject({ outcome: 'done', article: 'A14' })
  })

  test('one second late is refused with the closing instant, and on record', async () => {
    const cycle = await newCycle()
    const actor = await newApplicant()
    const applicationId = await drafted(actor, cycle.id)
    const result = await submitApplication(actor, { applicationId }, later(CLOSES, 1))
    expect(result).toEqual({
      ok: false,
      unmet: [{ code: 'windowClosed', article: 'A14', facts: { closesAt: CLOSES.toISOString() } }],
    })
    expect(await db.submissionVersion.count({ where: { applicationId } })).toBe(0)
    expect(await db.ledgerEntry.count({ where: { subjectId: applicationId, outcome: 'refused' } })).toBe(1)
    expect((await submitApplication(actor, { applicationId }, CLOSES)).ok).toBe(true)
  })

  test('two at once make one version and one receipt', async () => {
    const cycle = await newCycle()
    const actor = await newApplicant()
    const applicationId = await drafted(actor, cycle.id)
    const results = await Promise.all([1, 2, 3, 4].map(() => submitApplication(actor, { applicationId }, now)))
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(results.flatMap(codes)).toEqual(Array(3).fill('submittedAlready'))
    expect(await db.submissionVersion.count({ where: { applicationId } })).toBe(1)
  })

  test('of many applicants at once gives each a receipt of its own', async () => {
    const cycle = await newCycle()
    const actors = await Promise.all([1, 2, 3, 4, 5].map(() => newApplicant()))
    const ids = await Promise.all(actors.map((actor) => drafted(actor, cycle.id)))
    const results = await Promise.all(
      ids.map((applicationId, i) => submitApplication(actors[i]!, { applicationId }, now)),
    )
    const numbers = results.map((result) => must(result).receiptNo)
    expect(new Set(numbers).size).toBe(5)
  })

  test('names everything that is missing, each with its field', async () => {
    const cycle = await newCycle()
    const actor = await newApplicant()
    const { applicationId } = must(await startApplication(actor, { cycleId: cycle.id, partyId: actor.partyId }, now))
    const result = await submitApplication(actor, { applicationId }, now)
    if (result.ok) throw new Error('an empty form was taken')
    expect(result.unmet.every(({ field }) => field)).toBe(true)
    const fields = result.unmet.map(({ field }) => field)
    expect(fields).toEqual(expect.arrayContaining(['foundedOn', 'economy', 'report.4.7.4', 'evidence.licence']))
  })

  test('after a return is taken until the correction is due, even after the window', async () => {
    const cycle = await newCycle()
    const { actor, applicationId } = await submittedIn(cycle.id)
    const returnedAt = later(CLOSES, -3600)
    const dueAt = later(CLOSES, 7200)
    const back = { applicationId, items: ['补充出处'], dueAt }
    must(await returnApplication(handler, back, returnedAt))
    expect(codes(await acceptApplication(handler, { applicationId }, returnedAt))).toEqual(['correctionRunning'])
    const changes = { position: { from: content().position ?? null, to: '出处：行业年报' } }
    must(await saveApplication(actor, { applicationId, changes }, later(CLOSES, 60)))
    expect(codes(await submitApplication(actor, { applicationId }, later(dueAt, 1)))).toEqual(['correctionOver'])
    expect(must(await submitApplication(actor, { applicationId }, dueAt)).number).toBe(2)
    must(await acceptApplication(handler, { applicationId }, later(dueAt, 1)))
    expect((await seeSubmission(actor, applicationId, 1))?.submission.content.position).toBe(content().position)
    expect((await seeSubmission(actor, applicationId))?.submission.content.position).toBe('出处：行业年报')
  })
})

describe('beginning', () => {
  test('two at once make one application', async () => {
    const cycle = await newCycle()
    const actor = await newApplicant()
    const input = { cycleId: cycle.id, partyId: actor.partyId }
    const results = await Promise.all([startApplication(actor, input, now), startApplication(actor, input, now)])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await db.application.count({ where: input })).toBe(1)
  })

  test('is barred for ten years after an award, and the first year is told; a nomination bars nothing', async () => {
    const cycle = await newCycle()
    const [winner, nominee] = [await newApplicant(), await newApplicant()]
    const honour = {
      edition: 4,
      editionLabel: '第四届',
      awardYear: 2022,
      decidedOn: OPENS,
      decisionNo: '洪府发〔2022〕1号',
    }
    await db.honour.createMany({
      data: [
        { ...honour, partyId: winner.partyId, winnerName: winner.name, lane: 'award' },
        { ...honour, partyId: nominee.partyId, winnerName: nominee.name, lane: 'nomination' },
      ],
    })
    const start = (actor: Actor & { partyId: string }) =>
      startApplication(actor, { cycleId: cycle.id, partyId: actor.partyId }, now)
    expect(await start(winner)).toMatchObject({
      ok: false,
      unmet: [{ code: 'wonWithinTenYears', article: 'A23', facts: { first: '2033' } }],
    })
    expect((await start(nominee)).ok).toBe(true)
  })

  test('is barred until the day after which a fraud is over', async () => {
    const cycle = await newCycle()
    const actor = await newApplicant()
    const bar = { ground: 'fraud', fromOn: new Date('2022-01-02'), decision: '洪府字〔2022〕1号' }
    await db.bar.create({ data: { ...bar, partyId: actor.partyId, untilOn: new Date('2026-10-12') } })
    const start = () => startApplication(actor, { cycleId: cycle.id, partyId: actor.partyId }, now)
    expect(codes(await start())).toEqual(['barredAfterFraud'])
    await db.bar.updateMany({ where: { partyId: actor.partyId }, data: { untilOn: new Date('2026-10-11') } })
    expect((await start()).ok).toBe(true)
  })

  test('is not for social organizations, nor for a party of others', async () => {
    const cycle = await newCycle()
    const [social, other] = [await newApplicant('socialOrganization'), await newApplicant()]
    const input = { cycleId: cycle.id, partyId: social.partyId }
    expect(codes(await startApplication(social, input, now))).toEqual(['kindMayNotApply'])
    expect(codes(await startApplication(other, input, now))).toEqual(['notFound'])
  })
})

describe('saving', () => {
  test('on an older text is refused at its field and changes nothing; other fields go on', async () => {
    const cycle = await newCycle()
    const actor = await newApplicant()
    const { applicationId } = must(await startApplication(actor, { cycleId: cycle.id, partyId: actor.partyId }, now))
    const save = (changes: Record<string, { from: string | null; to: string }>) =>
      saveApplication(actor, { applicationId, changes }, now)
    must(await save({ brands: { from: null, to: '甲' } }))
    const stale = await save({ brands: { from: null, to: '乙' }, registrar: { from: null, to: '市局' } })
    expect(stale).toEqual({ ok: false, unmet: [{ code: 'staleVersion', article: 'A14', field: 'brands' }] })
    must(await save({ controller: { from: null, to: '张三' } }))
    const { content: saved } = await db.application.findUniqueOrThrow({ where: { id: applicationId } })
    expect(saved).toEqual({ brands: '甲', controller: '张三' })
  })

  test('of two people at once loses neither', async () => {
    const cycle = await newCycle()
    const actor = await newApplicant()
    const { applicationId } = must(await startApplication(actor, { cycleId: cycle.id, partyId: actor.partyId }, now))
    const save = (key: string, to: string) =>
      saveApplication(actor, { applicationId, changes: { [key]: { from: null, to } } }, now)
    const same = await Promise.all([save('brands', '甲'), save('brands', '乙')])
    expect(same.filter(({ ok }) => ok)).toHaveLength(1)
    const apart = await Promise.all([save('registrar', '市局'), save('controller', '张三')])
    expect(apart.every(({ ok }) => ok)).toBe(true)
  })
})
