import { describe, expect, test } from 'vitest'
import { db } from '@/lib/data/db'
import { VISITOR } from '@/lib/rules/actor'
import { seeApplications, seeApplicationsToExport } from '../application/see-applications'
import { ledgerQuery, seeLedger } from '../audit/see-ledger'
import { seeDesk } from '../desk/see-desk'
import { openConsensus, recordConsensus } from './consensus'
import { declareConflict } from './declare-conflict'
import { reopenSheet } from './reopen-sheet'
import {
  agreedOn,
  aPanel,
  aReview,
  auditor,
  handler,
  lead,
  must,
  now,
  scoreAll,
  sheetOf,
  sign,
} from './review.fixtures'
import { saveSheet } from './save-sheet'
import { seeDocumentReport, seeRanking, seeScoresToExport, seeSheetsOf, seeShortlist } from './see-ranking'
import { seePanel, seePanels, seeQueue, seeReviewers, seeSheet } from './see-review'

const applicant = { ...VISITOR, userId: 'a', roles: ['applicant'] as const }
const member = { ...VISITOR, userId: 'm', roles: ['member'] as const }
const MARKS = ['强项35', '强项85', '350.00', '850.00', '"percent":35', '"percent":85', '600.00']

/** An edition whose two organizations have all sheets in at 35 and 85 per cent, sealed. */
async function sealed() {
  const review = await aReview({ organizations: 2 })
  await sign(review)
  const panelId = await aPanel(review)
  await scoreAll(review, 'organization', [35, 85])
  return { review, panelId, cycleId: review.cycleId, ids: review.applications.map(({ id }) => id) }
}

async function everyRead({ cycleId, panelId, ids }: Awaited<ReturnType<typeof sealed>>, actor: typeof auditor) {
  return {
    panels: await seePanels(actor, cycleId),
    panel: await seePanel(actor, panelId),
    queue: await seeQueue(actor),
    reviewers: await seeReviewers(actor),
    ranking: await seeRanking(actor, cycleId),
    shortlist: await seeShortlist(actor, cycleId),
    sheets: await Promise.all(ids.map((id) => seeSheetsOf(actor, cycleId, id))),
    report: await seeDocumentReport(actor, cycleId),
    scores: (await seeScoresToExport(actor, cycleId))?.lines,
    list: await seeApplications(actor, cycleId, { sort: 'score' }, now),
    search: await seeApplications(actor, cycleId, { q: '单位' }, now),
    exported: await seeApplicationsToExport(actor, cycleId, {}),
    desk: await seeDesk(actor, now),
    ledger: await seeLedger(actor, ledgerQuery.parse({})),
    letters: await db.outboxMessage.findMany({ where: { cycleId } }),
  }
}
const text = (value: unknown) => JSON.stringify(value, (_key, v) => (typeof v === 'bigint' ? String(v) : v))

describe('before the panel’s lead opens the consensus', () => {
  test('nobody finds a score through any read, the office and auditors included', async () => {
    const one = await sealed()
    const inDatabase = text(await db.sheet.findMany({ where: { cycleId: one.cycleId } }))
    expect(inDatabase).toContain('强项35')
    for (const actor of [handler, lead, auditor, member, applicant, VISITOR]) {
      const read = text(await everyRead(one, actor))
      for (const mark of MARKS) expect([mark, read.includes(mark)]).toEqual([mark, false])
    }
    const [first, second] = one.review.reviewers
    // a reviewer reads the own sheet and of the others only that they are in
    expect(text(await seeSheet(first!, one.ids[0]!, 'document'))).toContain('强项35')
    expect(text(await seePanel(second!, one.panelId))).not.toContain('强项')
    expect(text(await seeQueue(second!))).not.toContain('强项')
  })

  test('what the order of reads tells is nothing: sorted by score, the sealed stand by their ids', async () => {
    const one = await sealed()
    const up = await seeApplications(handler, one.cycleId, { sort: 'score' }, now)
    const down = await seeApplications(handler, one.cycleId, { sort: 'score', order: 'desc' }, now)
    expect(up?.rows.map(({ id }) => id)).toEqual([...one.ids].sort())
    expect(down?.rows.map(({ id }) => id)).toEqual([...one.ids].sort())
    expect(up?.rows.every(({ score }) => score === null)).toBe(true)
  })

  test('a draft leaves no trace in the ledger, a submission only its hash, a reopening no text', async () => {
    const { review, cycleId, ids } = await sealed()
    const before = await db.ledgerEntry.count()
    const [first] = review.reviewers
    await saveSheet(first!, sheetOf(review, ids[0]!, 'organization', 45, 1), now)
    expect(await db.ledgerEntry.count()).toBe(before)
    const sheet = await db.sheet.findFirstOrThrow({ where: { cycleId, supersededAt: null } })
    must(await reopenSheet(lead, { cycleId, sheetId: sheet.id, reason: '重评' }, now))
    const entries = await db.ledgerEntry.findMany({ where: { cycleId, act: { in: ['submitSheet', 'reopenSheet'] } } })
    expect(entries.length).toBeGreaterThan(6)
    for (const { after } of entries)
      expect(
        Object.keys(after as object).filter((key) => !['round', 'hash', 'revision', 'reason'].includes(key)),
      ).toEqual([])
  })
})

describe('after it', () => {
  test('the office and auditors see the sheets, other applicants, members and departments none of them', async () => {
    const one = await sealed()
    must(await openConsensus(one.review.reviewers[0]!, one, now))
    for (const actor of [handler, auditor]) {
      expect(text(await seeSheetsOf(actor, one.cycleId, one.ids[0]!))).toContain('强项35')
      expect((await seeScoresToExport(actor, one.cycleId))?.lines).toHaveLength(6)
    }
    for (const actor of [member, applicant, VISITOR]) {
      expect(await seeSheetsOf(actor, one.cycleId, one.ids[0]!)).toBeNull()
      expect(await seeScoresToExport(actor, one.cycleId)).toBeNull()
      expect(await seePanel(actor, one.panelId)).toBeNull()
    }
    // closed only is ranked
    expect((await seeRanking(handler, one.cycleId))?.ranked.organization).toEqual([])
  })

  test('a member with a conflict sees neither sheets nor consensus of that applicant, and somebody else presides', async () => {
    const one = await sealed()
    const { review, cycleId, panelId, ids } = one
    const [first, ...others] = review.reviewers
    must(await openConsensus(first!, { cycleId, panelId }, now))
    must(
      await declareConflict(
        first!,
        { cycleId, applicationId: ids[0]!, isFree: false, reason: '刚得知的亲属关系' },
        now,
      ),
    )
    const seen = await seePanel(first!, panelId)
    expect(seen?.applications.map(({ sheets, isAway }) => [sheets.length, isAway])).toEqual([
      [0, true],
      [3, false],
    ])
    const agreed = agreedOn(review, ids[0]!, 'organization', 40)
    expect(await recordConsensus(first!, agreed, now)).toMatchObject({ unmet: [{ code: 'notPanelLead' }] })
    const [next] = [...others].sort((a, b) => (a.reviewerId < b.reviewerId ? -1 : 1))
    must(await recordConsensus(next!, agreed, now))
    expect(text(await seePanel(first!, panelId))).not.toContain('强项35')
  })

  test('a reviewer of another panel finds no panel, and a cycle’s ids open nothing of another', async () => {
    const [one, other] = [await sealed(), await sealed()]
    must(await openConsensus(one.review.reviewers[0]!, one, now))
    const stranger = other.review.reviewers[0]!
    expect(await seePanel(stranger, one.panelId)).toBeNull()
    expect(await seeSheet(stranger, one.ids[0]!, 'document')).toBeNull()
    expect(await seeSheetsOf(handler, other.cycleId, one.ids[0]!)).toBeNull()
    const crossed = await openConsensus(
      other.review.reviewers[0]!,
      { cycleId: other.cycleId, panelId: one.panelId },
      now,
    )
    expect(crossed).toMatchObject({ unmet: [{ code: 'notFound' }] })
  })
})
