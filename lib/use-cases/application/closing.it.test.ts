import { beforeAll, describe, expect, test } from 'vitest'
import { applicationList, type ListFilter } from '@/lib/data/application-list'
import { db } from '@/lib/data/db'
import { scopeOf } from '@/lib/data/scope'
import { standingOf } from '@/lib/rules/standing'
import { acceptApplication } from './accept-application'
import {
  CLOSES,
  codes,
  drafted,
  handler,
  later,
  lead,
  makeBody,
  must,
  newApplicant,
  newCycle,
  now,
  submittedIn,
} from './application.fixtures'
import { closeApplications } from './close-applications'
import { disqualifyApplication } from './disqualify-application'
import { seeApplications } from './see-applications'
import { seeOwnApplication } from './see-own-application'
import { submitApplication } from './submit-application'
import { withdrawApplication } from './withdraw-application'

beforeAll(makeBody)

describe('closing', () => {
  test('waits for the window and for every submission; drafts stay drafts', async () => {
    const cycle = await newCycle()
    const { applicationId } = await submittedIn(cycle.id)
    const leaver = await submittedIn(cycle.id)
    const out = await submittedIn(cycle.id)
    const drafter = await newApplicant()
    const draft = await drafted(drafter, cycle.id)
    const over = later(CLOSES, 1)
    const close = (at: Date) => closeApplications(lead, { cycleId: cycle.id }, at)
    expect(codes(await close(CLOSES))).toEqual(['windowStillOpen', 'unhandledLeft'])
    must(await acceptApplication(handler, { applicationId }, over))
    must(await withdrawApplication(leaver.actor, { applicationId: leaver.applicationId, reason: '内部调整' }, over))
    const why = { applicationId: out.applicationId, article: 'A10', reason: '不具有法人资格' }
    expect(codes(await disqualifyApplication(handler, why, over))).toEqual(['wrongRole'])
    expect(codes(await close(over))).toEqual(['unhandledLeft'])
    must(await disqualifyApplication(lead, why, over))
    must(await close(over))
    expect((await db.cycle.findUniqueOrThrow({ where: { id: cycle.id } })).stage).toBe('eligibility')
    expect((await seeOwnApplication(drafter, draft, over))?.standing).toBe('draft')
    expect(codes(await submitApplication(drafter, { applicationId: draft }, over))).toEqual(['wrongStage'])
  })
})

describe('the office’s table', () => {
  const filter: ListFilter = {
    kind: null,
    standing: null,
    zone: null,
    search: '',
    sort: 'receipt',
    descending: false,
    page: 1,
    size: 1000,
  }

  test('says the same standing as the pure function, whatever the facts', async () => {
    const cycle = await newCycle('documentReview')
    const some = <T>(values: readonly T[], i: number) => values[i % values.length]!
    for (let i = 0; i < 60; i++) {
      const { partyId } = await newApplicant()
      const at = (n: number) => some([null, null, now], i * 7 + n)
      const flag = (n: number) => some([null, true, false, null, null], i * 3 + n)
      await db.application.create({
        data: {
          cycleId: cycle.id,
          partyId,
          kind: 'organization',
          savedAt: now,
          createdAt: now,
          submittedAt: at(1),
          returnedAt: at(2),
          acceptedAt: at(3),
          withdrawnAt: i % 11 === 0 ? now : null,
          disqualifiedAt: i % 13 === 0 ? now : null,
          eligible: flag(1),
          shortlisted: i % 2 === 0 ? flag(2) : null,
          attended: i % 3 === 0 ? flag(3) : null,
          candidateLane: some([null, null, 'none', 'award', null], i),
          preliminary: i % 4 === 0 ? flag(4) : null,
          publicised: i % 9 === 0,
          approved: i % 5 === 0 ? flag(0) : null,
          honouredAt: i % 17 === 0 ? now : null,
        },
      })
    }
    const list = await applicationList(db, scopeOf(handler), cycle.id, filter)
    const stored = await db.application.findMany({ where: { cycleId: cycle.id } })
    const expected = Object.fromEntries(stored.map((row) => [row.id, standingOf(row)]))
    expect(Object.fromEntries(list!.rows.map(({ id, standing }) => [id, standing]))).toEqual(expected)
    expect(new Set(Object.values(expected)).size).toBeGreaterThan(8)
    const honoured = await applicationList(db, scopeOf(handler), cycle.id, { ...filter, standing: 'honoured' })
    expect(honoured?.total).toBe(Object.values(expected).filter((standing) => standing === 'honoured').length)
  })

  test('searches without wildcards of the reader, sorts and pages', async () => {
    const cycle = await newCycle()
    await Promise.all([1, 2, 3].map(() => submittedIn(cycle.id)))
    const view = await seeApplications(handler, cycle.id, { q: '%' }, now)
    expect(view?.total).toBe(0)
    const all = await seeApplications(handler, cycle.id, { sort: 'name', order: 'desc' }, now)
    expect(all).toMatchObject({ total: 3, counts: { unhandled: 3, accepted: 0 } })
    const names = all!.rows.map(({ name }) => name)
    expect(names).toEqual([...names].sort((a, b) => b.localeCompare(a, 'zh-CN')))
  })
})
