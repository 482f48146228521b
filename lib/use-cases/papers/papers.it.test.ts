import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { db, inTransaction } from '@/lib/data/db'
import { aCycle, anApplication } from '@/lib/data/guards.fixtures'
import { insertPaper, nextNumber, type PaperRecord } from '@/lib/data/papers'
import { fullText } from '@/lib/documents/docx.fixtures'
import { type PaperFacts, paperDocx } from '@/lib/documents/paper'
import { type Actor, VISITOR } from '@/lib/rules/actor'
import type { PaperKind } from '@/lib/rules/papers'
import type { Stage } from '@/lib/rules/stage'
import { seeFile } from '../files/see-file'
import { recordIssuingBody } from '../settings/record-issuing-body'
import { fileScan } from './file-scan'
import { makePapers } from './make-papers'
import { papersQuery, seePapers } from './see-papers'

const now = new Date('2026-11-20T10:00:00+08:00')
const handler: Actor = { ...VISITOR, userId: 'h', name: '经办人', roles: ['handler'] }
const lead: Actor = { ...VISITOR, userId: 'l', name: '负责人', roles: ['lead'] }
const auditor: Actor = { ...VISITOR, userId: 'a', name: '审计', roles: ['auditor'] }
const PDF = new Uint8Array(Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'))

async function anEdition(stage: Stage = 'application'): Promise<string> {
  const id = await aCycle(stage)
  const window = { windowOpensAt: now, windowClosesAt: new Date('2026-12-20T17:00:00+08:00'), contact: '0791-83880000' }
  await db.cycle.update({ where: { id }, data: window })
  return id
}
const make = (cycleId: string, kind: PaperKind, subjects = ['-'], at = now) =>
  makePapers(handler, { cycleId, kind, subjects }, at)
const codes = (result: Awaited<ReturnType<typeof make>>) => (result.ok ? 'done' : result.unmet.map(({ code }) => code))
const papersOf = (cycleId: string) =>
  db.paper.findMany({ where: { cycleId }, orderBy: [{ madeAt: 'asc' }, { id: 'asc' }] })

async function submitted(cycleId: string, receiptNo: string): Promise<string> {
  const id = await anApplication(cycleId)
  await db.application.update({ where: { id }, data: { receiptNo, submittedAt: now } })
  await db.submissionVersion.create({
    data: { applicationId: id, number: 1, content: {}, evidence: [], hash: 'ab12', submittedAt: now, submittedBy: 'x' },
  })
  return id
}

describe('numbers', () => {
  test('have neither gap nor double, however many editions ask at once', async () => {
    const editions = await Promise.all(Array.from({ length: 8 }, () => anEdition()))
    const kinds = ['callForApplications', 'publicAnnouncement'] as const
    const results = await Promise.all(editions.flatMap((id) => kinds.map((kind) => make(id, kind))))
    expect(results.map(codes)).toEqual(Array.from({ length: 16 }, () => 'done'))
    const rows = await db.paper.findMany({ where: { series: '洪质强办', year: 2026 } })
    expect(rows.map(({ number }) => number ?? 0).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 16 }, (_, i) => i + 1),
    )
    expect(new Set(rows.map(({ documentNo }) => documentNo)).size).toBe(16)
  })

  test('that were rolled back are given again', async () => {
    const cycleId = await anEdition()
    await make(cycleId, 'callForApplications', ['-'], new Date('2031-01-04T10:00:00+08:00'))
    const [{ id: _id, facts: _facts, ...row }] = (await papersOf(cycleId)) as [
      Awaited<ReturnType<typeof papersOf>>[number],
    ]
    const lost = inTransaction(async (tx) => {
      const number = await nextNumber(tx, row.series, row.year)
      await insertPaper(tx, { ...(row as PaperRecord), kind: 'publicAnnouncement', number, facts: {} })
      throw new Error('rolled back')
    })
    await expect(lost).rejects.toThrow('rolled back')
    expect(codes(await make(cycleId, 'publicAnnouncement', ['-'], new Date('2031-01-05T10:00:00+08:00')))).toBe('done')
    expect((await papersOf(cycleId)).map(({ number }) => number)).toEqual([1, 2])
  })

  test('begin anew each year and in each series', async () => {
    const cycleId = await anEdition()
    const ids = [await submitted(cycleId, 'R-1'), await submitted(cycleId, 'R-2')]
    const later = new Date('2027-01-04T10:00:00+08:00')
    expect(codes(await make(cycleId, 'receipt', [ids[0]!, 'stranger'], later))).toEqual(['paperFactsMissing'])
    expect(codes(await make(cycleId, 'receipt', ids, later))).toBe('done')
    expect(codes(await make(cycleId, 'callForApplications', ['-'], later))).toBe('done')
    expect((await papersOf(cycleId)).map(({ documentNo }) => documentNo).sort()).toEqual([
      '洪质强办〔2027〕1号',
      '洪质强办受〔2027〕1号',
      '洪质强办受〔2027〕2号',
    ])
  })

  test('are held by the database: no gap, no foreign number, nothing changed or deleted', async () => {
    const cycleId = await anEdition()
    await make(cycleId, 'callForApplications', ['-'], new Date('2029-03-01T10:00:00+08:00'))
    const [paper] = await papersOf(cycleId)
    const { id: _id, facts: _facts, ...row } = paper!
    const insert = (change: object) => db.paper.create({ data: { ...row, facts: {}, ...change } })
    await expect(insert({ kind: 'x', number: 3 })).rejects.toThrow(/MQ004|does not follow/)
    await expect(insert({ kind: 'x', version: 2 })).rejects.toThrow(/MQ004|is taken/)
    await expect(db.paper.delete({ where: { id: paper!.id } })).rejects.toThrow()
    await expect(db.paper.update({ where: { id: paper!.id }, data: { title: 'x' } })).rejects.toThrow()
  })
})

describe('a paper', () => {
  let cycleId = ''
  beforeAll(async () => {
    cycleId = await anEdition()
  })

  test('is made from the facts on record and can be made again from them, byte for byte', async () => {
    expect(codes(await make(cycleId, 'callForApplications'))).toBe('done')
    const [paper] = await papersOf(cycleId)
    const bytes = await paperDocx('callForApplications', paper!.facts as unknown as PaperFacts)
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(paper!.sha256)
    const read = fullText(bytes)
    for (const piece of [
      paper!.documentNo,
      '2026年11月20日10:00至2026年12月20日17:00',
      '0791-83880000',
      '洪府发〔2021〕21号',
    ])
      expect(read).toContain(piece)
  })

  test('isn’t made again while nothing changed; a change makes the next version under the same number', async () => {
    expect(codes(await make(cycleId, 'callForApplications'))).toEqual(['paperUnchanged'])
    await db.cycle.update({ where: { id: cycleId }, data: { contact: '0791-83880001' } })
    expect(codes(await make(cycleId, 'callForApplications'))).toBe('done')
    const rows = await papersOf(cycleId)
    expect(rows.map(({ version }) => version)).toEqual([1, 2])
    expect(new Set(rows.map(({ documentNo }) => documentNo)).size).toBe(1)
  })

  test('that was stamped is issued: its scan is filed once, for the latest version, and a correction is another number', async () => {
    const [first, second] = await papersOf(cycleId)
    const stamp = (paperId: string) => fileScan(lead, { cycleId, paperId, file: new File([PDF], '盖章件.pdf') }, now)
    expect(await stamp(first!.id)).toMatchObject({ unmet: [{ code: 'paperOutdated' }] })
    expect(await stamp(second!.id)).toMatchObject({ ok: true })
    expect(await stamp(second!.id)).toMatchObject({ unmet: [{ code: 'paperStamped' }] })
    await db.cycle.update({ where: { id: cycleId }, data: { contact: '0791-83880002' } })
    expect(codes(await make(cycleId, 'callForApplications'))).toBe('done')
    const third = (await papersOf(cycleId))[2]!
    expect([third.version, third.number]).toEqual([3, second!.number! + 1])
    const scan = (await papersOf(cycleId))[1]!.scanFileId!
    expect(await seeFile(auditor, scan)).not.toBeNull()
    for (const roles of [['public'], ['applicant'], ['reviewer'], ['department'], ['member'], ['admin']] as const)
      for (const file of [scan, third.fileId]) expect(await seeFile({ ...VISITOR, roles: [...roles] }, file)).toBeNull()
  })

  test('waits for its stage, and is made by the office alone', async () => {
    expect(codes(await make(cycleId, 'eligibleList'))).toEqual(['paperTooEarly', 'paperFactsMissing'])
    expect(codes(await make(cycleId, 'receipt', []))).toEqual(['paperNothingChosen'])
    expect(await makePapers(auditor, { cycleId, kind: 'receipt', subjects: ['-'] }, now)).toMatchObject({
      unmet: [{ code: 'wrongRole' }],
    })
  })

  test('stands in the register for the office and auditors, and for nobody else', async () => {
    const view = await seePapers(auditor, cycleId, papersQuery.parse({ q: '通知', make: 'callForApplications' }), now)
    expect(view?.rows).toHaveLength(3)
    expect(view?.mayMake.ok).toBe(false)
    expect(view?.chosen?.subjects).toMatchObject([{ id: '-', isUnchanged: true }])
    for (const roles of [['public'], ['applicant'], ['member'], ['department'], ['admin']] as const)
      expect(await seePapers({ ...VISITOR, roles: [...roles] }, cycleId, {}, now)).toBeNull()
  })
})

describe('an issuing body', () => {
  const office = {
    body: 'office' as const,
    name: '南昌市质量强市工作领导小组办公室',
    letterhead: '南昌市质量强市工作领导小组办公室文件',
  }

  test('is renamed from a day on; papers before that day keep the old name', async () => {
    const entry = { ...office, code: '洪质领办', signer: '', effectiveFrom: '2028-01-01' }
    expect(await recordIssuingBody(lead, entry, now)).toMatchObject({ ok: true })
    const [before, after] = [await anEdition(), await anEdition()]
    await make(before, 'callForApplications', ['-'], new Date('2027-12-31T23:59:00+08:00'))
    await make(after, 'callForApplications', ['-'], new Date('2028-01-01T00:00:00+08:00'))
    const numbers = [(await papersOf(before))[0]!.series, (await papersOf(after))[0]!.documentNo]
    expect(numbers).toEqual(['洪质强办', '洪质领办〔2028〕1号'])
  })

  test('has a plain code of its own, and is recorded by the lead', async () => {
    const entry = { ...office, signer: '', effectiveFrom: '2028-06-01' }
    expect(await recordIssuingBody(lead, { ...entry, code: '洪府发' }, now)).toMatchObject({
      unmet: [{ code: 'codeOfAnotherBody' }],
    })
    expect(await recordIssuingBody(lead, { ...entry, code: '洪质〔1〕' }, now)).toMatchObject({
      unmet: [{ code: 'codeNotPlain' }],
    })
    expect(await recordIssuingBody(handler, { ...entry, code: '洪质办' }, now)).toMatchObject({
      unmet: [{ code: 'wrongRole' }],
    })
  })
})
