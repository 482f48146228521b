import { describe, expect, test } from 'vitest'
import { openPlan } from '@/lib/data/assignment-plans'
import { db } from '@/lib/data/db'
import { xlsxOf } from '@/lib/documents/write-xlsx'
import { VISITOR } from '@/lib/rules/actor'
import { adjustAssignment } from './adjust-assignment'
import { excuseAssignment } from './excuse-assignment'
import { fixAssignment } from './fix-assignment'
import { importAssignment } from './import-assignment'
import { proposeAssignment } from './propose-assignment'
import { aReview, auditor, codes, handler, lead, lead2, must, now, type Review, sign } from './review.fixtures'
import { seeAssignment, seeAssignmentTable, seePlannedApplication } from './see-assignment'

const ask = (review: Review, more: object = {}) => ({
  cycleId: review.cycleId,
  kind: 'organization' as const,
  name: '资料评审组',
  grouping: 'one' as const,
  sheets: 3,
  cap: null,
  ...more,
})
const planOf = async ({ cycleId }: Review) => (await openPlan(db, cycleId, 'organization'))!
const fixing = async (review: Review, leads = {}) => {
  const { id, version } = await planOf(review)
  return { cycleId: review.cycleId, planId: id, version, leads }
}
const sheetsIn = (cycleId: string) =>
  db.assignment.findMany({ where: { cycleId, excusedAt: null }, orderBy: { id: 'asc' } })

/** Six organizations and five reviewers who signed, with a plan. */
async function planned(more: object = {}) {
  const review = await aReview({ organizations: 6, reviewers: 5 })
  await sign(review)
  must(await proposeAssignment(handler, ask(review, more), now))
  return review
}

describe('a plan of assignments', () => {
  test('is reckoned, looked at, and fixed in one act: a panel, even loads, three sheets each', async () => {
    const review = await planned()
    expect(await sheetsIn(review.cycleId)).toEqual([])
    const view = await seeAssignment(lead, review.cycleId, { kind: 'organization', page: 1, q: '' }, now)
    if (!view?.plan) throw new Error('no plan')
    expect(view.figures).toMatchObject({ applications: 6, sheets: 18, least: 3, most: 4 })
    expect([view.faults, view.fix.ok]).toEqual([[], true])
    must(await fixAssignment(lead, await fixing(review), now))
    const sheets = await sheetsIn(review.cycleId)
    const count = (key: 'applicationId' | 'reviewerId') => {
      const ids = sheets.map((one) => one[key])
      return [...new Set(ids)].map((id) => ids.filter((one) => one === id).length)
    }
    expect(count('applicationId')).toEqual([3, 3, 3, 3, 3, 3])
    expect(count('reviewerId').sort()).toEqual([3, 3, 4, 4, 4])
    const [panel, ...others] = await db.panel.findMany({
      where: { cycleId: review.cycleId },
      include: { members: true },
    })
    expect([panel?.name, panel?.members.length, others.length]).toEqual(['资料评审组', 5, 0])
    expect(await db.sheet.count({ where: { cycleId: review.cycleId } })).toBe(18)
    const entry = await db.ledgerEntry.findFirst({ where: { cycleId: review.cycleId, act: 'fixAssignment' } })
    expect(entry?.after).toMatchObject({ sheets: 18, panels: [{ name: '资料评审组', applications: 6 }] })
  })

  test('is adjusted by hand within the rules, and the hand is seen', async () => {
    const review = await planned()
    const [application] = review.applications
    const ids = review.reviewers.map(({ reviewerId }) => reviewerId)
    const change = async (reviewerIds: string[]) => {
      const { planId, version } = await fixing(review)
      return { cycleId: review.cycleId, planId, version, applicationId: application!.id, reviewerIds }
    }
    expect(codes(await adjustAssignment(handler, await change(ids.slice(0, 2)), now))).toEqual(['givenTooFew'])
    const third = ids[4]!
    await db.conflict.create({
      data: {
        cycleId: review.cycleId,
        reviewerId: third,
        applicationId: application!.id,
        source: 'claimed',
        detail: '-',
        raisedAt: now,
      },
    })
    const inConflict = await adjustAssignment(handler, await change([ids[0]!, ids[1]!, third]), now)
    expect(codes(inConflict)).toEqual(['givenInConflict'])
    const stale = await change(ids.slice(1, 4))
    must(await adjustAssignment(lead, await change(ids.slice(0, 3)), now))
    expect(codes(await adjustAssignment(lead, stale, now))).toEqual(['planChanged'])
    const plan = await planOf(review)
    const own = plan.given.find(({ applicationId }) => applicationId === application!.id)
    expect(own).toEqual({ applicationId: application!.id, reviewerIds: ids.slice(0, 3), byHand: true })
    const view = await seePlannedApplication(handler, review.cycleId, application!.id, now)
    expect(view?.closed).toContainEqual(expect.objectContaining({ id: third, why: 'away' }))
  })

  test('goes out as a table and comes back changed: all of it, or where a line is in error nothing', async () => {
    const review = await planned()
    const { cycleId } = review
    const view = await seeAssignmentTable(handler, cycleId, 'organization', now)
    const rows = view?.rows ?? []
    expect([rows.length, rows[0]?.length]).toEqual([6, 7])
    const back = async (table: readonly (readonly string[])[]) => {
      const sheet = { name: '评审员', columns: [{ header: '编号', width: 14 }], rows: table }
      const file = new File([await xlsxOf([sheet])], 'plan.xlsx')
      const { planId, version } = await fixing(review)
      return importAssignment(handler, { cycleId, planId, version, file }, now)
    }
    expect(codes(await back(rows))).toEqual(['tableChangesNothing'])
    const names = review.reviewers.map(({ name }) => name)
    const [first, second, ...others] = rows
    const other = names.filter((name) => !first!.includes(name))[0]!
    const changed = [...first!.slice(0, 6), other]
    expect(codes(await back([changed, [...second!.slice(0, 6), '无此人'], ...others]))).toEqual(['rowReviewerUnknown'])
    expect(codes(await back([changed, second!.slice(0, 6), ...others]))).toEqual(['givenTooFew'])
    expect((await planOf(review)).version).toBe(0)
    must(await back([changed, second!, ...others]))
    const { given, version } = await planOf(review)
    expect([version, given.filter(({ byHand }) => byHand).map(({ applicationId }) => applicationId)]).toEqual([
      1,
      [first![0]],
    ])
    const { planId } = await fixing(review)
    const broken = new File(['no table'], 'plan.xlsx')
    const answer = await importAssignment(handler, { cycleId, planId, version: 1, file: broken }, now)
    expect(codes(answer)).toEqual(['xlsxNotOne'])
  })

  test('says what no longer holds when the facts have moved on, and is not fixed', async () => {
    const review = await planned()
    const plan = await planOf(review)
    const [first, second, third] = plan.given
    const used = first!.reviewerIds[0]!
    await db.conflict.create({
      data: {
        cycleId: review.cycleId,
        reviewerId: used,
        applicationId: first!.applicationId,
        source: 'claimed',
        detail: '-',
        raisedAt: now,
      },
    })
    await db.application.update({ where: { id: second!.applicationId }, data: { withdrawnAt: now } })
    expect(codes(await fixAssignment(lead, await fixing(review), now))).toEqual([
      'planOutdated',
      'givenGone',
      'givenInConflict',
    ])
    await db.reviewer.update({
      where: { id: third!.reviewerIds[0]! },
      data: { discipline: 'barred', disciplineWhy: '泄密' },
    })
    expect(codes(await fixAssignment(lead, await fixing(review), now))).toContain('seatBarred')
    expect(await sheetsIn(review.cycleId)).toEqual([])
    expect(await db.panel.count({ where: { cycleId: review.cycleId } })).toBe(0)
  })

  test('is fixed once by two who fix at the same time, and never changed after', async () => {
    const review = await planned()
    const input = await fixing(review)
    const results = await Promise.all([fixAssignment(lead, input, now), fixAssignment(lead2, input, now)])
    expect(results.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect(results.flatMap(codes)).toEqual(['planChanged'])
    expect((await sheetsIn(review.cycleId)).length).toBe(18)
    await expect(db.assignmentPlan.update({ where: { id: input.planId }, data: { version: 9 } })).rejects.toThrow()
  })

  test('is fixed or adjusted, not both, by two at the same time', async () => {
    const review = await planned()
    const input = await fixing(review)
    const { leads: _, ...rest } = input
    const [one] = (await planOf(review)).given
    const swapped = review.reviewers.map(({ reviewerId }) => reviewerId).slice(0, 3)
    const results = await Promise.all([
      fixAssignment(lead, input, now),
      adjustAssignment(handler, { ...rest, applicationId: one!.applicationId, reviewerIds: swapped }, now),
    ])
    expect(results.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect(results.flatMap(codes)).toEqual(['planChanged'])
  })

  test('names the reviewers that are missing', async () => {
    const review = await aReview({ organizations: 2, reviewers: 4 })
    await sign(review, review.reviewers.slice(0, 3))
    const asked = (more: object) => proposeAssignment(handler, ask(review, more), now)
    expect(codes(await asked({ sheets: 2 }))).toEqual(['sheetsBelowMinimum'])
    const tooMany = await asked({ sheets: 5 })
    expect(tooMany).toMatchObject({
      ok: false,
      unmet: [{ code: 'poolTooSmall', facts: { employers: 3, minimum: 5, missing: 2 } }],
    })
    expect(await asked({ cap: 1 })).toMatchObject({
      ok: false,
      unmet: [{ code: 'tradeShort', facts: { trade: '—', cap: 1, sheets: 3 } }],
    })
    expect(await openPlan(db, review.cycleId, 'organization')).toBe(null)
  })

  test('fills the gap that an excused reviewer left, within the panel', async () => {
    const review = await planned()
    must(await fixAssignment(lead, await fixing(review), now))
    const [sheet] = await sheetsIn(review.cycleId)
    const excused = { cycleId: review.cycleId, assignmentId: sheet!.id, reason: '病假' }
    must(await excuseAssignment(handler, excused, now))
    must(await proposeAssignment(handler, ask(review), now))
    const { given } = await planOf(review)
    expect(given).toEqual([{ applicationId: sheet!.applicationId, reviewerIds: [expect.any(String)], byHand: false }])
    expect(given[0]?.reviewerIds[0]).not.toBe(sheet!.reviewerId)
    must(await fixAssignment(lead, await fixing(review), now))
    expect(await db.panel.count({ where: { cycleId: review.cycleId } })).toBe(1)
    expect((await sheetsIn(review.cycleId)).length).toBe(18)
    expect(codes(await proposeAssignment(handler, ask(review), now))).toEqual(['nobodyWaitsForSheets'])
  })

  test('is seen by the office and auditors, made by the office, and fixed by its lead alone', async () => {
    const review = await planned()
    const query = { kind: 'organization' as const, page: 1, q: '' }
    expect((await seeAssignment(auditor, review.cycleId, query, now))?.plan).not.toBe(null)
    expect(await seeAssignment(review.reviewers[0]!, review.cycleId, query, now)).toBe(null)
    expect(await seePlannedApplication(VISITOR, review.cycleId, review.applications[0]!.id, now)).toBe(null)
    expect(codes(await fixAssignment(handler, await fixing(review), now))).toEqual(['wrongRole'])
    expect(codes(await proposeAssignment(auditor, ask(review), now))).toEqual(['wrongRole'])
    const other = await aReview({ organizations: 1 })
    const foreign = { ...(await fixing(review)), cycleId: other.cycleId }
    expect(codes(await fixAssignment(lead, foreign, now))).toEqual(['notFound'])
  })
})
