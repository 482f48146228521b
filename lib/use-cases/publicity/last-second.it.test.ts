import { expect, test } from 'vitest'
import { db } from '@/lib/data/db'
import { aCycle, aNotice, day } from '@/lib/data/guards.fixtures'
import { VISITOR } from '@/lib/rules/actor'
import { fileObjection } from './file-objection'

test('an objection arrives in the last second, and is refused one second later', async () => {
  const cycleId = await aCycle('publicity')
  await aNotice(cycleId, 'publicity', { publishedOn: day('2026-11-23'), endsOn: day('2026-11-30'), minDays: 7 })
  const input = {
    cycleId,
    applicationId: null,
    objectorKind: 'person' as const,
    objectorName: '熊某',
    objectorContact: '13800000000',
    facts: '该单位2025年曾受行政处罚。',
  }
  const file = (at: string) => fileObjection(VISITOR, input, new Date(at))
  expect((await file('2026-11-30T23:59:59+08:00')).ok).toBe(true)
  expect(await file('2026-12-01T00:00:00+08:00')).toMatchObject({
    ok: false,
    unmet: [{ code: 'publicityOver', facts: { endsOn: '2026-11-30' } }],
  })
  const kept = await db.objection.findMany({ where: { cycleId } })
  expect(kept).toHaveLength(1)
  // neither the row nor the ledger tells who objected
  const ledger = await db.ledgerEntry.findMany({ where: { cycleId, act: 'fileObjection' } })
  expect(ledger.map(({ outcome }) => outcome).sort()).toEqual(['done', 'refused'])
  const told = JSON.stringify([kept, ledger], (_, value) => (typeof value === 'bigint' ? String(value) : value))
  expect(told).not.toContain('熊某')
  expect(told).not.toContain('13800000000')
})
