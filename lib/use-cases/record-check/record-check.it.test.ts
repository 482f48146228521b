import { describe, expect, test } from 'vitest'
import { db } from '@/lib/data/db'
import { type Actor, VISITOR } from '@/lib/rules/actor'
import { anInquiry, aScan, codes, handler, must, now } from '../eligibility/inquiries.fixtures'
import { seeFile } from '../files/see-file'
import { recordCheck } from './record-check'
import { seeRecordChecks } from './see-record-checks'

const member: Actor = { ...VISITOR, userId: 'member', roles: ['member'] }

/** The firm and the school are candidates before the leading group's meeting. */
async function candidates() {
  const { cycleId, firm, school, cadre, tax } = await anInquiry()
  for (const stage of ['documentReview', 'onSiteReview'])
    await db.cycle.update({ where: { id: cycleId }, data: { stage } })
  const about = { cycleId, lane: 'award', rank: 1, score: 600, issuedAt: now, isRepeat: false }
  for (const [i, { id }] of [firm, school].entries())
    await db.candidate.create({ data: { ...about, applicationId: id, rank: i + 1 } })
  return { cycleId, firm, school, cadre, tax }
}
const look = (cycleId: string, applicationId: string, found: object = {}) => ({
  ...{ cycleId, applicationId, colour: 'green' as const, records: 'clean' as const, detail: '' },
  ...{ source: '企业监管警示系统', checkedOn: '2026-11-02', file: null },
  ...found,
})

describe('the second look before the meeting (A10(5))', () => {
  test('is recorded for candidates, stands, and is seen by whoever decides', async () => {
    const { cycleId, firm, school, cadre, tax } = await candidates()
    expect(codes(await recordCheck(handler, look(cycleId, cadre.id), now))).toEqual(['notConcerned'])
    expect(codes(await recordCheck(handler, look(cycleId, firm.id, { colour: 'notApplicable' }), now))).toEqual([
      'colourNeeded',
    ])
    must(await recordCheck(handler, look(cycleId, firm.id, { file: aScan() }), now))
    must(await recordCheck(handler, look(cycleId, school.id, { colour: 'notApplicable' }), now))
    const turned = { colour: 'orange', detail: '年报公示信息隐瞒真实情况' }
    must(await recordCheck(handler, look(cycleId, firm.id, turned), new Date(now.getTime() + 1000)))
    const view = await seeRecordChecks(member, cycleId, now)
    const states = new Map(view?.concerned.map(({ id, state }) => [id, state]))
    expect([states.get(firm.id), states.get(school.id)]).toEqual(['adverse', 'clean'])
    expect(view?.checks).toHaveLength(3)
    expect(await seeRecordChecks(tax, cycleId, now)).toBeNull()
    const { fileId, id } = view?.checks.find((check) => check.fileId) ?? { fileId: null, id: '' }
    expect(await seeFile(handler, fileId ?? '')).not.toBeNull()
    expect(await seeFile(tax, fileId ?? '')).toBeNull()
    await expect(db.recordCheck.update({ where: { id }, data: { colour: 'red' } })).rejects.toThrow(/append-only|MQ001/)
  })
})
