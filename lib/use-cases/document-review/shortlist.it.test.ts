import { describe, expect, test } from 'vitest'
import { db } from '@/lib/data/db'
import { rejectProposal } from '../announcement/reject-proposal'
import { issueDocumentReport } from './issue-report'
import { aScoredReview, codes, handler, handler2, lead, lead2, must, now } from './review.fixtures'
import { seeShortlist } from './see-ranking'
import { settleTie } from './settle-tie'
import { confirmShortlist, proposeShortlist, startOnSiteReview } from './shortlist'

const down = (count: number, from = 80) => Array.from({ length: count }, (_, i) => from - i * 5)
const propose = (cycleId: string, chosen: string[], actor = handler) =>
  proposeShortlist(actor, { cycleId, chosen, excessReason: '' }, now)

describe('the shortlist', () => {
  test('goes from proposal to confirmation, tells everybody in writing, and starts on-site review', async () => {
    const review = await aScoredReview({ organization: [60, 55, 50], individual: [70] })
    const { cycleId, ids } = review
    const chosen = [ids[0]!, ids[1]!, ids[3]!]
    must(await propose(cycleId, chosen))
    expect(codes(await startOnSiteReview(lead, { cycleId }, now))).toEqual(['shortlistNotConfirmed', 'noticesUnsent'])
    must(await confirmShortlist(lead, { cycleId }, now))
    const letters = await db.outboxMessage.findMany({
      where: { cycleId, kind: { in: ['shortlisted', 'notShortlisted'] } },
    })
    expect(letters.map(({ kind, applicationId }) => [kind, ids.indexOf(applicationId ?? '')]).sort()).toEqual([
      ['notShortlisted', 2],
      ['shortlisted', 0],
      ['shortlisted', 1],
      ['shortlisted', 3],
    ])
    const rows = await db.shortlisting.findMany({ where: { cycleId }, orderBy: [{ kind: 'desc' }, { rank: 'asc' }] })
    expect(rows.map(({ kind, rank, score }) => [kind, rank, score.toFixed(8)])).toEqual([
      ['organization', 1, '600.00000000'],
      ['organization', 2, '550.00000000'],
      ['individual', 1, '700.00000000'],
    ])
    expect((await db.application.findUniqueOrThrow({ where: { id: ids[2]! } })).shortlisted).toBe(false)
    must(await startOnSiteReview(lead, { cycleId }, now))
    expect((await db.cycle.findUniqueOrThrow({ where: { id: cycleId } })).stage).toBe('onSiteReview')
  })

  test('refuses an 11th organization and a 5th individual, named with the cap', async () => {
    const { cycleId, ids } = await aScoredReview({ organization: down(11, 75), individual: down(5) })
    expect(await propose(cycleId, ids)).toEqual({
      ok: false,
      unmet: [
        { code: 'tooManyOrganizations', article: 'A16', facts: { count: 11, cap: 10 } },
        { code: 'tooManyIndividuals', article: 'A16', facts: { count: 5, cap: 4 } },
      ],
    })
    // and the database holds the line by itself
    const full = ids.slice(0, 11).map((applicationId, i) => ({ applicationId, rank: i + 1 }))
    const entry = { cycleId, kind: 'organization', score: '500', confirmedBy: 'x', confirmedAt: now }
    await expect(db.shortlisting.createMany({ data: full.map((row) => ({ ...row, ...entry })) })).rejects.toThrow()
    expect(await db.shortlisting.count({ where: { cycleId } })).toBe(0)
  })

  test('refuses a lower score over a higher, strangers, nobody, and the list before the report', async () => {
    const { cycleId, ids } = await aScoredReview({ organization: [60, 55, 50] })
    const other = await aScoredReview({ organization: [60] })
    expect(await propose(cycleId, [ids[0]!, ids[2]!])).toMatchObject({
      unmet: [{ code: 'lowerOverHigher', facts: { lowerScore: '500.00', higherScore: '550.00' } }],
    })
    expect(codes(await propose(cycleId, [ids[0]!, other.ids[0]!]))).toEqual(['chosenNotRanked'])
    expect(codes(await propose(cycleId, []))).toEqual(['nobodyChosen'])
    await db.cycle.update({ where: { id: cycleId }, data: { stage: 'onSiteReview' } })
    expect(codes(await propose(cycleId, [ids[0]!]))).toEqual(['wrongStage'])
  })

  test('a tie at the cut forbids the report and the list until it is settled on record', async () => {
    const levels = [...down(9), 30, 30]
    const review = await aScoredReview({ organization: levels })
    const { cycleId, ids } = review
    expect(codes(review.report)).toEqual(['tieAtCut'])
    expect(codes(await propose(cycleId, ids.slice(0, 10)))).toEqual(['documentReportMissing', 'tieAtCut'])
    const settle = (id: string, place: number, reason: string) =>
      settleTie(lead, { cycleId, applicationId: id, place, reason }, now)
    expect(codes(await settle(ids[9]!, 1, ' '))).toEqual(['reasonNeeded'])
    expect(codes(await settle(ids[0]!, 1, '理由'))).toEqual(['notTied'])
    must(await settle(ids[10]!, 1, '评审组复核'))
    must(await settle(ids[9]!, 2, '评审组复核'))
    must(await issueDocumentReport(handler, { cycleId }, now))
    expect(codes(await propose(cycleId, ids.slice(0, 10)))).toEqual(['lowerOverHigher'])
    must(await propose(cycleId, [...ids.slice(0, 9), ids[10]!]))
  })

  test('is not confirmed by a handler, nor by the lead who proposed it, nor without a proposal', async () => {
    const { cycleId, ids } = await aScoredReview({ organization: [60, 55] })
    expect(codes(await confirmShortlist(lead, { cycleId }, now))).toContain('noOpenProposal')
    must(await propose(cycleId, [ids[0]!], lead))
    expect(codes(await confirmShortlist(handler, { cycleId }, now))).toEqual(['wrongRole'])
    expect(codes(await confirmShortlist(lead, { cycleId }, now))).toEqual(['anotherPersonNeeded'])
    const proposal = await db.proposal.findFirstOrThrow({ where: { cycleId, settledAt: null } })
    must(await rejectProposal(lead2, { cycleId, proposalId: proposal.id, reason: '重拟' }, now))
    must(await propose(cycleId, [ids[0]!]))
    must(await confirmShortlist(lead, { cycleId }, now))
    expect(codes(await propose(cycleId, [ids[0]!]))).toContain('shortlistConfirmedAlready')
  })

  test('two at once: one proposal and one confirmation win, and the others are told', async () => {
    const { cycleId, ids } = await aScoredReview({ organization: down(12, 75) })
    const proposals = await Promise.all([
      propose(cycleId, ids.slice(0, 10), handler),
      propose(cycleId, ids.slice(0, 9), handler2),
    ])
    expect(proposals.filter(({ ok }) => ok)).toHaveLength(1)
    expect(proposals.flatMap(codes)).toEqual(['proposalOpenAlready'])
    const confirmations = await Promise.all([
      confirmShortlist(lead, { cycleId }, now),
      confirmShortlist(lead2, { cycleId }, now),
    ])
    expect(confirmations.filter(({ ok }) => ok)).toHaveLength(1)
    expect(confirmations.flatMap(codes)).toContain('shortlistConfirmedAlready')
    expect(await db.shortlisting.count({ where: { cycleId } })).toBeLessThanOrEqual(10)
    expect(await db.ledgerEntry.count({ where: { cycleId, act: 'confirmShortlist', outcome: 'refused' } })).toBe(1)
  })

  test('can be looked at with its reasons by the office and nobody else', async () => {
    const { cycleId, reviewers } = await aScoredReview({ organization: [60] })
    expect(await seeShortlist(handler, cycleId)).not.toBeNull()
    expect(await seeShortlist(reviewers[0]!, cycleId)).toBeNull()
  })
})
