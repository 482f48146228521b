import { describe, expect, test } from 'vitest'
import { ACCOUNT_ROLES, ROLES } from '../rules/actor'
import { CONFLICT_SOURCES } from '../rules/conflicts'
import { moves } from '../rules/machine'
import { PARTS } from '../rules/people'
import { DOCUMENT_KINDS } from '../rules/registration'
import { RULEBOOK_2021 } from '../rules/rulebook'
import { LANES } from '../rules/seats'
import { STAGES } from '../rules/stage'
import { db, inTransaction } from './db'
import {
  aCycle,
  aMeeting,
  aNotice,
  anApplication,
  anHonour,
  aParty,
  aProposal,
  aReviewer,
  at,
  day,
  next,
  outcomeOf,
} from './guards.fixtures'
import { record } from './ledger'

const CHECK = '23514'
const UNIQUE = '23505'

describe('words', () => {
  test.each([
    ['Cycle', 'stage', STAGES],
    ['LedgerEntry', 'role', ROLES],
    ['RoleGrant', 'role', ACCOUNT_ROLES],
    ['Membership', 'part', PARTS],
    ['Party', 'documentKind', DOCUMENT_KINDS],
    ['Conflict', 'source', CONFLICT_SOURCES],
    ['Candidate', 'lane', LANES],
    ['PreliminaryWinner', 'lane', LANES],
    ['Honour', 'lane', LANES],
  ])('of %s.%s are those of the rules', async (table, column, words) => {
    const [row] = await db.$queryRaw<{ definition: string }[]>`
      SELECT pg_get_constraintdef(oid) AS definition FROM pg_constraint WHERE conname = ${`${table}_${column}_check`}`
    const allowed = [...(row?.definition ?? '').matchAll(/[{,](\w+)/g)].map(([, word]) => word)
    expect(new Set(allowed)).toEqual(new Set(words))
  })

  test('outside of the list are refused', async () => {
    expect(await outcomeOf(aParty('committee'))).toBe(CHECK)
    const honourId = await anHonour()
    expect(await outcomeOf(db.honour.update({ where: { id: honourId }, data: { lane: 'gold' } }))).toBe('MQ002')
    expect(await outcomeOf(aNotice(await aCycle(), 'gossip', {}))).toBe(CHECK)
  })
})

describe('a cycle', () => {
  test('goes from a stage only where a row of the regulation leads', async () => {
    const allowed = new Set(moves().map(({ from, to }) => `${from} → ${to}`))
    const taken = new Set<string>()
    for (const from of STAGES) {
      for (const to of STAGES.filter((stage) => stage !== from)) {
        const id = await aCycle(from)
        const data = { stage: to, cancelledReason: '因故取消' }
        if ((await outcomeOf(db.cycle.update({ where: { id }, data }))) === 'taken') taken.add(`${from} → ${to}`)
      }
    }
    expect([...taken].sort()).toEqual([...allowed].sort())
  })

  test('keeps its rulebook once pinned, and opens before it closes', async () => {
    const [draft, pinned] = [await aCycle('draft'), await aCycle('announcement')]
    const rulebook = { ...RULEBOOK_2021, cycleYears: 3 } as object
    expect(await outcomeOf(db.cycle.update({ where: { id: draft }, data: { rulebook } }))).toBe('taken')
    expect(await outcomeOf(db.cycle.update({ where: { id: pinned }, data: { rulebook } }))).toBe('MQ002')
    expect(await outcomeOf(db.cycle.update({ where: { id: pinned }, data: { pinnedAt: null } }))).toBe('MQ002')
    const window = (closes: string) => ({ windowOpensAt: at, windowClosesAt: day(closes) })
    expect(await outcomeOf(db.cycle.update({ where: { id: pinned }, data: window('2026-12-20') }))).toBe('taken')
    expect(await outcomeOf(db.cycle.update({ where: { id: pinned }, data: window('2026-11-01') }))).toBe(CHECK)
    expect(await outcomeOf(db.cycle.update({ where: { id: pinned }, data: { stage: 'cancelled' } }))).toBe(CHECK)
  })
})

describe('append-only', () => {
  test('holds for every table of record: no change, no deletion, no emptying', async () => {
    const cycleId = await aCycle()
    const applicationId = await anApplication(cycleId)
    const reviewerId = await aReviewer()
    const seat = await aMeeting(cycleId)
    await db.application.update({ where: { id: applicationId }, data: { publicised: true } })
    await inTransaction((tx) =>
      record(tx, {
        ...{ at, actorId: null, actorName: 'x', role: 'system', act: 'x', article: 'A1', outcome: 'done' },
        ...{ cycleId, subjectKind: 'cycle', subjectId: cycleId },
      }),
    )
    const json = { content: {}, hash: 'h' }
    await db.submissionVersion.create({
      data: { applicationId, number: 1, ...json, evidence: [], submittedAt: at, submittedBy: 'x' },
    })
    const decided = { decidedBy: 'x', decidedAt: at }
    await db.eligibilityDecision.create({
      data: { applicationId, number: 1, eligible: true, conditions: [], reason: '', ...decided },
    })
    const recorded = { recordedBy: 'x', recordedAt: at }
    await db.consensus.create({ data: { cycleId, applicationId, round: 'document', items: {}, total: 1, ...recorded } })
    const confirmed = { confirmedBy: 'x', confirmedAt: at }
    await db.shortlisting.create({
      data: { cycleId, applicationId, kind: 'organization', rank: 1, score: 1, ...confirmed },
    })
    await db.report.create({ data: { cycleId, kind: 'site', ...json, issuedBy: 'x', issuedAt: at } })
    await db.undertaking.create({ data: { cycleId, reviewerId, textHash: 'h', signedAt: at } })
    await db.rulebookApproval.create({ data: { cycleId, document: '1号', approvedOn: '2026-10-01', ...recorded } })
    await aNotice(cycleId, 'announcement', {})
    await db.ballotCast.create({ data: { ...seat, applicationId, round: 1 } })
    await db.ballot.create({ data: { cycleId, meetingId: seat.meetingId, applicationId, round: 1, choice: 'for' } })
    const decision = { approved: true, meetingNo: '1', decidedOn: day('2026-11-20'), documentNo: '1号', ...recorded }
    await db.councilDecision.create({ data: { cycleId, applicationId, ...decision } })

    const tables = {
      ...{ LedgerEntry: 'act', SubmissionVersion: 'hash', EligibilityDecision: 'reason', Consensus: 'remark' },
      ...{ Shortlisting: 'kind', Report: 'hash', Notice: 'title', BallotCast: 'memberId', Ballot: 'choice' },
      ...{ CouncilDecision: 'reason', Undertaking: 'textHash', RulebookApproval: 'document' },
    }
    for (const [table, column] of Object.entries(tables)) {
      expect.soft(await outcomeOf(db.$executeRawUnsafe(`UPDATE "${table}" SET "${column}" = 'x'`)), table).toBe('MQ001')
      expect.soft(await outcomeOf(db.$executeRawUnsafe(`DELETE FROM "${table}"`)), table).toBe('MQ001')
      // the application may not even ask to empty a table
      expect.soft(await outcomeOf(db.$executeRawUnsafe(`TRUNCATE "${table}" CASCADE`)), table).toBe('42501')
    }
    const [guards] = await db.$queryRaw<{ count: bigint }[]>`
      SELECT count(*) FROM pg_trigger WHERE tgname = 'never_emptied' AND tgrelid::regclass::text = ANY (${Object.keys(tables).map((name) => `"${name}"`)})`
    expect(guards?.count).toBe(12n)
  })

  test('the ledger takes only what follows its last entry', async () => {
    const entry = { at, actorName: 'x', role: 'system', act: 'x', article: 'A1', outcome: 'done', subjectKind: 'x' }
    expect(await outcomeOf(db.ledgerEntry.create({ data: { ...entry, previous: 'made up', hash: 'h1' } }))).toBe(
      'MQ005',
    )
    const last = await db.ledgerEntry.findFirst({ orderBy: { seq: 'desc' } })
    const follows = { ...entry, previous: last?.hash ?? '0'.repeat(64), hash: 'h1' }
    const beside = { ...follows, hash: 'h2' }
    const both = await Promise.all([follows, beside].map((data) => outcomeOf(db.ledgerEntry.create({ data }))))
    expect(both.sort()).toEqual(['MQ005', 'taken'])
  })
})

describe('two persons', () => {
  test('one open proposal per act; settled once, and confirmed by another', async () => {
    const cycleId = await aCycle()
    const { id } = await aProposal(cycleId, 'announce')
    expect(await outcomeOf(aProposal(cycleId, 'announce'))).toBe(UNIQUE)
    const settle = (outcome: string, settledBy: string) =>
      outcomeOf(db.proposal.update({ where: { id }, data: { outcome, settledBy, settledAt: at } }))
    expect(await settle('confirmed', 'handler')).toBe(CHECK)
    expect(await outcomeOf(db.proposal.update({ where: { id }, data: { payload: { other: 1 } } }))).toBe('MQ002')
    expect(await settle('confirmed', 'lead')).toBe('taken')
    expect(await settle('rejected', 'lead2')).toMatch(/^MQ/)
    expect(await outcomeOf(db.proposal.delete({ where: { id } }))).toBe('MQ001')
    expect(await outcomeOf(aProposal(cycleId, 'announce'))).toBe('taken')
  })

  test('money is never negative, approved by another, paid once with a voucher; its amount stands', async () => {
    const prize = async (amount: number) =>
      db.prize.create({
        data: { honourId: await anHonour(), amount, reason: 'full', decidedBy: 'handler', decidedAt: at },
      })
    expect(await outcomeOf(prize(-1))).toBe(CHECK)
    const { id } = await prize(500_000)
    const change = (data: object) => outcomeOf(db.prize.update({ where: { id }, data }))
    expect(await change({ paidAt: at, voucher: 'V1' })).toBe(CHECK)
    expect(await change({ approvedBy: 'handler', approvedAt: at })).toBe(CHECK)
    expect(await change({ approvedBy: 'lead', approvedAt: at })).toBe('taken')
    expect(await change({ paidAt: at })).toBe(CHECK)
    expect(await change({ paidAt: at, voucher: `V${next()}` })).toBe('taken')
    expect(await change({ paidAt: at, voucher: `V${next()}` })).toBe('MQ002')
    expect(await change({ amount: 1 })).toBe('MQ002')
    expect(await outcomeOf(db.prize.delete({ where: { id } }))).toBe('MQ001')
  })

  test('an honour changes by its certificate and its revocation alone', async () => {
    const id = await anHonour()
    const change = (data: object) => outcomeOf(db.honour.update({ where: { id }, data }))
    expect(await change({ certificateNo: `C${next()}`, issuedAt: at })).toBe('taken')
    expect(await change({ certificateNo: `C${next()}` })).toBe('MQ002')
    expect(await change({ revokedAt: at })).toBe(CHECK)
    expect(await change({ revokedAt: at, revokedGround: 'fraud', revokedWhy: '弄虚作假' })).toBe('taken')
    expect(await change({ winnerName: '另一家' })).toBe('MQ002')
    expect(await outcomeOf(db.honour.delete({ where: { id } }))).toBe('MQ001')
  })

  test('a bar ends after it begins', async () => {
    const bar = { partyId: await aParty(), ground: 'fraud', decision: '1号', fromOn: day('2026-01-02') }
    expect(await outcomeOf(db.bar.create({ data: { ...bar, untilOn: day('2031-01-01') } }))).toBe('taken')
    expect(await outcomeOf(db.bar.create({ data: { ...bar, untilOn: day('2026-01-02') } }))).toBe(CHECK)
  })
})
