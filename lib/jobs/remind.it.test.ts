import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { db } from '../data/db'
import { aCycle, anApplication, day } from '../data/guards.fixtures'
import { remind } from './remind'

const sentAt = new Date('2026-11-20T10:00:00+08:00')
let ids: { cycleId: string; departmentId: string; applicationId: string }

beforeEach(async () => {
  const cycleId = await aCycle('eligibility')
  const applicationId = await anApplication(cycleId)
  const { id: departmentId } = await db.department.create({ data: { name: `部门${cycleId}` } })
  const asked = { cycleId, departmentId, sentAt, sentBy: 'x', dueOn: day('2026-11-30'), silenceMeansNoObjection: true }
  const inquiry = await db.inquiry.create({ data: asked })
  await db.inquiryReply.create({ data: { cycleId, inquiryId: inquiry.id, departmentId, applicationId } })
  const dueAt = new Date('2026-11-30T12:00:00+08:00')
  await db.correction.create({ data: { applicationId, items: [], dueAt, requestedBy: 'x', requestedAt: sentAt } })
  ids = { cycleId, departmentId, applicationId }
})
afterEach(() => vi.useRealTimers())

const lettersAt = async (time: string) => {
  vi.useFakeTimers({ now: new Date(time), toFake: ['Date'] })
  await remind()
  const rows = await db.outboxMessage.findMany({ where: { cycleId: ids.cycleId }, orderBy: { kind: 'asc' } })
  return rows.map(({ kind }) => kind)
}

it('reminds two days ahead, not earlier, and each once', async () => {
  expect(await lettersAt('2026-11-27T23:00:00+08:00')).toEqual([])
  expect(await lettersAt('2026-11-28T13:00:00+08:00')).toEqual(['correctionDue', 'inquiryDue'])
  await Promise.all([remind(), remind()])
  expect(await lettersAt('2026-11-29T13:00:00+08:00')).toHaveLength(2)
})

it('reminds nobody of what is answered, and nobody late', async () => {
  await db.correction.updateMany({ data: { answeredAt: sentAt } })
  expect(await lettersAt('2026-11-29T13:00:00+08:00')).toEqual(['inquiryDue'])
})
