import { describe, expect, test } from 'vitest'
import { db } from '@/lib/data/db'
import { faultsOf } from '@/lib/rules/stages/eligibility-inquiries'
import { seeFile } from '../files/see-file'
import { checkReplies } from './check-replies'
import { answerNil, importReplies } from './import-replies'
import { anAskedCycle, codes, handler, must, now, replyIdOf, workbook } from './inquiries.fixtures'
import { seeReplyImport } from './see-inquiries'

type Cycle = Awaited<ReturnType<typeof anAskedCycle>>
type Cells = Parameters<typeof workbook>[2]

async function handIn({ cycleId, tax }: Cycle, cells: Cells): Promise<string> {
  return must(await checkReplies(tax, { cycleId, file: await workbook(tax, cycleId, cells) }, now)).fileId
}
const answered = (cycleId: string) => db.inquiryReply.count({ where: { cycleId, answer: { not: null } } })

describe('the workbook of a department (A15)', () => {
  test('goes out, comes in, is looked through, and becomes replies only when confirmed', async () => {
    const cycle = await anAskedCycle()
    const { cycleId, tax, firm, school } = cycle
    const fileId = await handIn(cycle, [
      [firm.name, 'answer', '无意见'],
      [school.name, 'answer', '有意见'],
      [school.name, 'detail', '=欠缴税款'],
      [school.name, 'documentNo', '洪税罚〔2026〕7号'],
      [school.name, 'documentOn', '2026/5/6'],
    ])
    const view = await seeReplyImport(tax, fileId, now)
    expect(view).toMatchObject({ left: 1, decision: { ok: true } })
    expect(view?.rows.flatMap(faultsOf)).toEqual([])
    expect(await answered(cycleId)).toBe(0)
    expect(must(await importReplies(tax, { cycleId, fileId }, now)).answered).toBe(2)
    const row = await db.inquiryReply.findUniqueOrThrow({ where: { id: await replyIdOf(tax, school) } })
    expect(row).toMatchObject({ answer: 'facts', detail: '=欠缴税款', documentNo: '洪税罚〔2026〕7号', onPaper: false })
    expect(row.documentOn?.toISOString().slice(0, 10)).toBe('2026-05-06')
    // the same workbook once more changes nothing
    expect(codes(await importReplies(tax, { cycleId, fileId }, now))).toEqual(['rowsRefused'])
    expect(await answered(cycleId)).toBe(2)
  })

  test('one bad row, and none is taken; each is named with its reasons', async () => {
    const cycle = await anAskedCycle()
    const { cycleId, tax, firm, school, cadre } = cycle
    const fileId = await handIn(cycle, [
      [firm.name, 'answer', '无意见'],
      [school.name, 'answer', '否决'],
      [cadre.name, 'answer', '同意'],
    ])
    const view = await seeReplyImport(tax, fileId, now)
    const named = new Map(view?.rows.map((row) => [row.sheet.applicant, faultsOf(row).map(({ code }) => code)]))
    expect(named.get(firm.name)).toEqual([])
    expect(named.get(school.name)).toEqual(['objectionNeedsFacts', 'objectionNeedsDocument', 'objectionNeedsDay'])
    expect(named.get(cadre.name)).toEqual(['rowAnswerUnknown'])
    expect(codes(await importReplies(tax, { cycleId, fileId }, now))).toEqual(['rowsRefused'])
    expect(await answered(cycleId)).toBe(0)
  })

  test('rows of another department, of another name and twice the same are refused', async () => {
    const cycle = await anAskedCycle()
    const { tax, discipline, firm, school, cadre } = cycle
    const fileId = await handIn(cycle, [
      [firm.name, 'answer', '无意见'],
      [firm.name, 'id', await replyIdOf(discipline, firm)],
      [school.name, 'answer', '无意见'],
      [school.name, 'applicant', '别的单位'],
      [cadre.name, 'answer', '无意见'],
      [cadre.name, 'id', await replyIdOf(tax, school)],
    ])
    const view = await seeReplyImport(tax, fileId, now)
    const found = view?.rows.map((row) => faultsOf(row).map(({ code }) => code)) ?? []
    expect(found.toSorted((a, b) => a.length - b.length)).toEqual([
      ['rowUnknown'],
      ['rowTwice', 'rowNameChanged'],
      ['rowTwice', 'rowNameChanged'],
    ])
  })

  test('is seen by whoever handed it in, and taken once when two confirm at once', async () => {
    const cycle = await anAskedCycle()
    const { cycleId, tax, discipline, firm, school } = cycle
    const fileId = await handIn(cycle, [
      [firm.name, 'answer', '无意见'],
      [school.name, 'answer', '不适用'],
    ])
    expect(await seeReplyImport(tax, fileId, now)).not.toBeNull()
    expect(await seeReplyImport(discipline, fileId, now)).toBeNull()
    for (const actor of [discipline, handler]) expect(await seeFile(actor, fileId)).toBeNull()
    expect(codes(await importReplies(discipline, { cycleId, fileId }, now))).toEqual(['notFound'])
    const take = () => importReplies(tax, { cycleId, fileId }, now)
    const results = await Promise.all([take(), take(), take()])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await answered(cycleId)).toBe(2)
  })

  test('a file that is no such workbook is refused at its field, before anything is kept', async () => {
    const { cycleId, tax } = await anAskedCycle()
    const files = await db.storedFile.count()
    const old = new File([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])], '回复.xlsx')
    expect(await checkReplies(tax, { cycleId, file: old }, now)).toMatchObject({
      unmet: [{ code: 'xlsxOldFormat', field: 'file' }],
    })
    expect(codes(await checkReplies(handler, { cycleId, file: old }, now))).toEqual(['wrongRole'])
    expect(await db.storedFile.count()).toBe(files)
  })

  test('nil replies go to those that are ticked, one each, all or none', async () => {
    const { cycleId, tax, discipline, firm, school } = await anAskedCycle()
    const ids = [await replyIdOf(tax, firm), await replyIdOf(tax, school)]
    const foreign = await replyIdOf(discipline, firm)
    expect(codes(await answerNil(tax, { cycleId, replyIds: [...ids, foreign] }, now))).toEqual(['notFound'])
    expect(codes(await answerNil(tax, { cycleId, replyIds: [] }, now))).toEqual(['nothingAnswered'])
    expect(await answered(cycleId)).toBe(0)
    expect(must(await answerNil(tax, { cycleId, replyIds: ids }, now)).answered).toBe(2)
    expect(codes(await answerNil(tax, { cycleId, replyIds: ids }, now))).toEqual(['answeredAlready', 'answeredAlready'])
  })
})
