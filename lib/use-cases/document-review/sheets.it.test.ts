import { describe, expect, test } from 'vitest'
import { db } from '@/lib/data/db'
import { abstainFromSheet } from './abstain-from-sheet'
import { assignReviewers } from './assign-reviewers'
import { closePanel, openConsensus, recordConsensus } from './consensus'
import { declareConflict } from './declare-conflict'
import { dismissConflict } from './dismiss-conflict'
import { excuseAssignment } from './excuse-assignment'
import { formPanel } from './form-panel'
import { keepReviewer } from './keep-reviewer'
import { reopenSheet } from './reopen-sheet'
import {
  agreedOn,
  aPanel,
  aReview,
  codes,
  declareFree,
  handler,
  lead,
  must,
  now,
  type Review,
  scoreAll,
  sheetOf,
  sign,
} from './review.fixtures'
import { saveSheet, seeSavedSheet, submitSheet } from './save-sheet'
import { seeSheet } from './see-review'

async function panelled(options: Parameters<typeof aReview>[0] = {}) {
  const review = await aReview({ organizations: 2, ...options })
  await sign(review)
  const panelId = await aPanel(review)
  return { ...review, panelId, review: review as Review, ids: review.applications.map(({ id }) => id) }
}

describe('a sheet', () => {
  test('opens only for the assigned, signed, declared and free; the reviewer of another application finds nothing', async () => {
    const review = await aReview({ organizations: 1, reviewers: 4 })
    const members = review.reviewers.slice(0, 3)
    const id = review.applications[0]!.id
    await sign(review, members)
    await aPanel(review, 'organization', members)
    const outsider = review.reviewers[3]!
    expect(codes(await saveSheet(outsider, sheetOf(review, id, 'organization', 50), now))).toEqual(['notFound'])
    expect(codes(await submitSheet(outsider, sheetOf(review, id, 'organization', 50), now))).toEqual(['notFound'])
    expect(await seeSheet(outsider, id, 'document')).toBeNull()
    expect(codes(await saveSheet(handler, sheetOf(review, id, 'organization', 50), now))).toEqual(['notFound'])
    const [first] = members
    expect(codes(await saveSheet(first!, sheetOf(review, id, 'organization', 50), now))).toEqual(['declarationMissing'])
    await declareFree(review, first!, id)
    must(await saveSheet(first!, sheetOf(review, id, 'organization', 50), now))
    const declared = { cycleId: review.cycleId, applicationId: id, isFree: false, reason: '曾任顾问' }
    must(await declareConflict(first!, declared, now))
    expect(codes(await submitSheet(first!, sheetOf(review, id, 'organization', 50, 1), now))).toEqual(['inConflict'])
  })

  test('keeps both texts when it was saved elsewhere, and is sealed by its submission', async () => {
    const { review, reviewers, ids } = await panelled()
    const [first] = reviewers
    await declareFree(review, first!, ids[0]!)
    expect(must(await saveSheet(first!, sheetOf(review, ids[0]!, 'organization', 50), now))).toEqual({ version: 1 })
    const stale = sheetOf(review, ids[0]!, 'organization', 60)
    expect(codes(await saveSheet(first!, stale, now))).toEqual(['staleVersion'])
    expect(await seeSavedSheet(first!, stale)).toMatchObject({ version: 1, items: { '4.1.2': { percent: 50 } } })
    const some = { ...stale, version: 1, items: { '4-1-2': stale.items['4-1-2']! } }
    expect(codes(await submitSheet(first!, some, now))).toEqual(['itemsNotScored'])
    must(await submitSheet(first!, { ...stale, version: 1 }, now))
    expect(codes(await saveSheet(first!, { ...stale, version: 2 }, now))).toEqual(['sheetSealed'])
    const sealed = await db.sheet.findFirstOrThrow({ where: { cycleId: review.cycleId, submittedAt: { not: null } } })
    expect(sealed.total?.toFixed(8)).toBe('600.00000000')
    await expect(db.sheet.update({ where: { id: sealed.id }, data: { total: 1 } })).rejects.toThrow()
    await expect(db.sheet.delete({ where: { id: sealed.id } })).rejects.toThrow()
  })

  test('saved twice at once from two windows: one wins, the other is told', async () => {
    const { review, reviewers, ids } = await panelled()
    await declareFree(review, reviewers[0]!, ids[0]!)
    const answers = await Promise.all(
      [40, 45].map((percent) => saveSheet(reviewers[0]!, sheetOf(review, ids[0]!, 'organization', percent), now)),
    )
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.flatMap(codes)).toEqual(['staleVersion'])
  })

  test('takes only steps of five per cent, in the database too', async () => {
    const { review, reviewers, ids } = await panelled()
    await declareFree(review, reviewers[0]!, ids[0]!)
    expect(codes(await saveSheet(reviewers[0]!, sheetOf(review, ids[0]!, 'organization', 52), now))).toContain(
      'percentNotAStep',
    )
    const sheet = await db.sheet.findFirstOrThrow({ where: { cycleId: review.cycleId } })
    for (const percent of [52, 105, -5])
      await expect(
        db.sheet.update({ where: { id: sheet.id }, data: { items: { '4.1.2': { percent } } } }),
      ).rejects.toThrow()
  })

  test('is reopened by the lead with a reason, keeping both, until the consensus opens', async () => {
    const { review, reviewers, ids, panelId, cycleId } = await panelled()
    await scoreAll(review, 'organization', [55, 60])
    const sheet = await db.sheet.findFirstOrThrow({
      where: { cycleId, assignment: { reviewerId: reviewers[1]!.reviewerId, applicationId: ids[0]! } },
    })
    const ask = { cycleId, sheetId: sheet.id, reason: '漏看证据' }
    expect(codes(await reopenSheet(handler, ask, now))).toEqual(['wrongRole'])
    expect(codes(await reopenSheet(lead, { ...ask, cycleId: (await aReview({})).cycleId }, now))).toEqual(['notFound'])
    must(await reopenSheet(lead, ask, now))
    expect(codes(await openConsensus(reviewers[0]!, { cycleId, panelId }, now))).toEqual(['sheetOutstanding'])
    must(await submitSheet(reviewers[1]!, sheetOf(review, ids[0]!, 'organization', 65), now))
    const revisions = await db.sheet.findMany({
      where: { assignmentId: sheet.assignmentId },
      orderBy: { revision: 'asc' },
    })
    expect(revisions.map(({ total, reopenedWhy }) => [total?.toFixed(2), reopenedWhy])).toEqual([
      ['550.00', '漏看证据'],
      ['650.00', null],
    ])
    must(await openConsensus(reviewers[0]!, { cycleId, panelId }, now))
    expect(codes(await reopenSheet(lead, { ...ask, sheetId: revisions[1]!.id }, now))).toEqual(['panelClosed'])
  })

  test('of a barred reviewer shuts in mid-sheet, and a bar needs its reason', async () => {
    const { review, reviewers, ids } = await panelled()
    const [first] = reviewers
    await db.roleGrant.create({ data: { userId: first!.userId!, role: 'reviewer', grantedAt: now } })
    await declareFree(review, first!, ids[0]!)
    must(await saveSheet(first!, sheetOf(review, ids[0]!, 'organization', 50), now))
    const pool = { userId: first!.userId!, employerName: '某院', pastEmployers: '', qualification: '教授', fields: '' }
    expect(codes(await keepReviewer(handler, { ...pool, discipline: 'barred', disciplineWhy: '' }, now))).toEqual([
      'reasonNeeded',
    ])
    must(await keepReviewer(handler, { ...pool, discipline: 'barred', disciplineWhy: '泄露评审信息' }, now))
    expect(codes(await submitSheet(first!, sheetOf(review, ids[0]!, 'organization', 50, 1), now))).toEqual([
      'reviewerBarred',
    ])
  })
})

describe('a panel', () => {
  test('is refused with unsigned or barred members, too few, two of one employer, a stranger, another cycle’s application', async () => {
    const review = await aReview({ organizations: 1, reviewers: 3 })
    const other = await aReview({ organizations: 1, reviewers: 0 })
    const ids = review.reviewers.map(({ reviewerId }) => reviewerId)
    const input = {
      cycleId: review.cycleId,
      name: '一组',
      kind: 'organization' as const,
      leadId: ids[0]!,
      reviewerIds: ids,
      applicationIds: [review.applications[0]!.id],
    }
    expect(codes(await formPanel(handler, input, now))).toEqual(['seatUnsigned', 'seatUnsigned', 'seatUnsigned'])
    await sign(review)
    expect(codes(await formPanel(handler, { ...input, reviewerIds: ids.slice(0, 2) }, now))).toEqual([
      'panelTooSmall',
      'tooFewReviewers',
    ])
    expect(codes(await formPanel(handler, { ...input, applicationIds: [other.applications[0]!.id] }, now))).toEqual([
      'noApplicationChosen',
      'notAssignable',
    ])
    await db.reviewer.update({ where: { id: ids[2]! }, data: { employerName: '同一家' } })
    await db.reviewer.update({ where: { id: ids[1]! }, data: { employerName: '同一家' } })
    expect(codes(await formPanel(handler, input, now))).toEqual(['twoOfOneEmployer'])
    await db.reviewer.update({ where: { id: ids[1]! }, data: { employerName: review.applications[0]!.name } })
    expect(codes(await formPanel(handler, input, now))).toEqual(['tooFewReviewers'])
    expect(codes(await formPanel(handler, { ...input, leadId: ids[1]! }, now))).toEqual([
      'leadInConflict',
      'tooFewReviewers',
    ])
  })

  test('with too few sheets after excuses waits until the office assigns another reviewer', async () => {
    const { review, reviewers, panelId, cycleId, ids } = await panelled({ reviewers: 4 })
    // the fourth sits on the panel too and gives one sheet back, the third has a conflict
    const [first, , third, fourth] = reviewers
    const abstain = { cycleId, applicationId: ids[0]!, round: 'document' as const, reason: '专业不符' }
    must(await abstainFromSheet(fourth!, abstain, now))
    expect(codes(await abstainFromSheet(fourth!, abstain, now))).toEqual(['noAssignmentStands'])
    await scoreAll(review, 'organization', [50, 50], reviewers.slice(0, 3))
    await declareFree(review, fourth!, ids[1]!)
    must(await submitSheet(fourth!, sheetOf(review, ids[1]!, 'organization', 50), now))
    const conflict = { cycleId, applicationId: ids[0]!, isFree: false, reason: '亲属任职' }
    must(await declareConflict(third!, conflict, now))
    const assignment = await db.assignment.findFirstOrThrow({
      where: { applicationId: ids[0]!, reviewerId: third!.reviewerId },
    })
    // its sheet is in, but the conflict sets it aside
    must(await excuseAssignment(handler, { cycleId, assignmentId: assignment.id, reason: '回避' }, now))
    expect(await openConsensus(first!, { cycleId, panelId }, now)).toMatchObject({
      unmet: [{ code: 'tooFewSheets', facts: { count: 2, minimum: 3 } }],
    })
    const fifth = (await aReview({ reviewers: 1 })).reviewers[0]!
    const more = { cycleId, panelId, reviewerIds: [fifth.reviewerId], applicationIds: [ids[0]!] }
    expect(codes(await assignReviewers(handler, more, now))).toEqual(['seatUnsigned'])
    await sign(review, [fifth])
    must(await assignReviewers(handler, more, now))
    expect(codes(await assignReviewers(handler, more, now))).toEqual(['nothingToAssign'])
    await declareFree(review, fifth, ids[0]!)
    must(await submitSheet(fifth, sheetOf(review, ids[0]!, 'organization', 55), now))
    must(await openConsensus(first!, { cycleId, panelId }, now))
    expect(codes(await assignReviewers(handler, more, now))).toContain('panelClosed')
  })

  test('a conflict dismissed by another than who raised it lets the reviewer declare anew', async () => {
    const { review, reviewers, cycleId, ids } = await panelled()
    const [first] = reviewers
    must(await declareConflict(first!, { cycleId, applicationId: ids[0]!, isFree: false, reason: '同学' }, now))
    const { id } = await db.conflict.findFirstOrThrow({ where: { cycleId } })
    expect(
      codes(
        await dismissConflict({ ...lead, userId: first!.userId }, { cycleId, conflictId: id, reason: '无关' }, now),
      ),
    ).toEqual(['anotherPersonNeeded'])
    must(await dismissConflict(lead, { cycleId, conflictId: id, reason: '不构成利害关系' }, now))
    await declareFree(review, first!, ids[0]!)
    must(await saveSheet(first!, sheetOf(review, ids[0]!, 'organization', 50), now))
  })

  test('opens by its lead alone with every sheet in; afterwards no sheet is taken, and it closes with every consensus', async () => {
    const { review, reviewers, panelId, cycleId, ids } = await panelled()
    const panel = { cycleId, panelId }
    const [first, second] = reviewers
    expect(await openConsensus(first!, panel, now)).toMatchObject({ ok: false })
    await scoreAll(review, 'organization', [50, 60])
    expect(codes(await openConsensus(second!, panel, now))).toEqual(['notPanelLead'])
    expect(codes(await openConsensus(handler, panel, now))).toEqual(['notFound'])
    expect(codes(await recordConsensus(first!, agreedOn(review, ids[0]!, 'organization', 50), now))).toEqual([
      'consensusNotOpen',
    ])
    const opened = await Promise.all([openConsensus(first!, panel, now), openConsensus(first!, panel, now)])
    expect(opened.flatMap(codes)).toEqual(['consensusOpenAlready'])
    expect(codes(await submitSheet(second!, sheetOf(review, ids[0]!, 'organization', 70, 1), now))).toEqual([
      'panelClosed',
      'sheetSealed',
    ])
    expect(codes(await closePanel(first!, panel, now))).toEqual(['consensusMissing', 'consensusMissing'])
    must(await recordConsensus(first!, agreedOn(review, ids[0]!, 'organization', 55), now))
    must(await recordConsensus(first!, agreedOn(review, ids[1]!, 'organization', 60), now))
    expect(codes(await recordConsensus(first!, agreedOn(review, ids[1]!, 'organization', 65), now))).toEqual([
      'consensusRecordedAlready',
    ])
    await expect(db.consensus.updateMany({ where: { cycleId }, data: { remark: 'x' } })).rejects.toThrow()
    must(await closePanel(first!, panel, now))
    const scores = await db.application.findMany({ where: { cycleId }, orderBy: { documentScore: 'asc' } })
    expect(scores.map(({ documentScore }) => documentScore?.toFixed(8))).toEqual(['550.00000000', '600.00000000'])
  })
})
