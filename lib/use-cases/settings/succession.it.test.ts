import { describe, expect, test } from 'vitest'
import { db } from '@/lib/data/db'
import { honoursOfParties } from '@/lib/data/honours'
import { VISITOR } from '@/lib/rules/actor'
import {
  auditor,
  codes,
  handler,
  lead,
  must,
  newApplicant,
  newCycle,
  now,
  reviewer,
} from '../application/application.fixtures'
import { startApplication } from '../application/start-application'
import { closeMisuse, examineMisuse, fileMisuse, seeMisuse, trackMisuse } from '../misuse/misuse'
import { recordSuccession } from './record-succession'

let serial = 0
const code = () => `91360100MADEM${String(++serial).padStart(5, '0')}`

async function party(creditCode = code()) {
  const applicant = await newApplicant()
  await db.party.update({ where: { id: applicant.partyId }, data: { creditCode } })
  return { applicant, creditCode }
}

async function won(partyId: string, awardYear: number, cycleId: string) {
  const facts = { lane: 'award', edition: 5, editionLabel: '第五届', decidedOn: now, decisionNo: 'x', winnerName: '甲' }
  await db.honour.create({ data: { ...facts, partyId, awardYear, cycleId } })
}

describe('a former winner under a new name and code', () => {
  test('waits as long as under the old one, through any chain of successions', async () => {
    const cycle = await newCycle()
    const [old, middle, fresh] = [await party(), await party(), await party()]
    await won(old.applicant.partyId, 2024, cycle.id)
    const begin = () => startApplication(fresh.applicant, { cycleId: cycle.id, partyId: fresh.applicant.partyId }, now)
    const link = (successorCode: string, predecessorCode: string) =>
      recordSuccession(
        handler,
        { successorCode, predecessorCode, kind: 'renamed', document: '准予变更登记通知书' },
        now,
      )
    must(await link(middle.creditCode, old.creditCode))
    must(await link(fresh.creditCode, middle.creditCode))
    expect(await begin()).toMatchObject({
      ok: false,
      unmet: [{ code: 'wonWithinTenYears', facts: { awardYear: '2024', first: '2035' } }],
    })
    const id = fresh.applicant.partyId
    expect((await honoursOfParties(db, [id])).get(id)).toHaveLength(1)
    expect(codes(await link(fresh.creditCode, old.creditCode))).toEqual(['successionKnown'])
    expect(codes(await link(old.creditCode, fresh.creditCode))).toEqual(['successionTurnsBack'])
    expect(codes(await link(old.creditCode, old.creditCode))).toContain('sameParty')
    expect(codes(await link(old.creditCode, code()))).toEqual(['partyUnknown'])
    expect(
      codes(
        await recordSuccession(
          reviewer,
          { successorCode: code(), predecessorCode: code(), kind: 'merged', document: 'x' },
          now,
        ),
      ),
    ).toEqual(['wrongRole'])
  })

  test('is linked once when two record it at once, also crosswise', async () => {
    const [a, b] = [await party(), await party()]
    const link = (one: string, other: string) =>
      recordSuccession(handler, { successorCode: one, predecessorCode: other, kind: 'merged', document: 'x' }, now)
    const results = await Promise.all([
      link(a.creditCode, b.creditCode),
      link(b.creditCode, a.creditCode),
      link(a.creditCode, b.creditCode),
    ])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  })
})

describe('a report of misuse', () => {
  test('is followed by its code, examined and closed once; the lead alone sees who reported', async () => {
    const report = {
      kind: 'forgery' as const,
      facts: '门店悬挂伪造奖牌',
      place: '红谷滩',
      reporter: '举报人甲',
      contact: '13900001111',
    }
    expect(codes(await fileMisuse(VISITOR, { ...report, contact: '' }, now))).toEqual(['reporterNeedsBoth'])
    const { trackingCode } = must(await fileMisuse(VISITOR, report, now))
    const { id: caseId } = await db.misuseCase.findFirstOrThrow({ orderBy: { filedAt: 'desc' } })
    expect((await seeMisuse(lead))?.[0]?.reporter?.name).toBe('举报人甲')
    for (const other of [handler, auditor]) expect(JSON.stringify(await seeMisuse(other))).not.toContain('举报人甲')
    expect(await seeMisuse(reviewer)).toBeNull()
    const close = () => closeMisuse(handler, { caseId, handedTo: '市场监管局', reply: '已查处' }, now)
    expect(codes(await close())).toEqual(['misuseNotExamined'])
    const both = await Promise.all(
      [1, 2].map(() => examineMisuse(handler, { caseId, findings: '属实', isFounded: true }, now)),
    )
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    must(await close())
    expect(codes(await close())).toEqual(['misuseClosedAlready'])
    expect(await trackMisuse(trackingCode.toLowerCase())).toMatchObject({ isFounded: true, reply: '已查处' })
    expect(await trackMisuse('ABCD-ABCD-ABCD')).toBeNull()
    const ledger = await db.ledgerEntry.findMany({ where: { subjectKind: 'misuse' } })
    const told = JSON.stringify(ledger, (_, value) => (typeof value === 'bigint' ? String(value) : value))
    expect(told).not.toMatch(/举报人甲|13900001111/)
    await expect(db.misuseCase.updateMany({ data: { findings: '改写' } })).rejects.toThrow()
  })
})
