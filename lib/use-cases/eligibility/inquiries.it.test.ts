import { describe, expect, test } from 'vitest'
import { db } from '@/lib/data/db'
import { repliesAbout } from '@/lib/data/inquiries'
import { scopeOf } from '@/lib/data/scope'
import { type Actor, VISITOR } from '@/lib/rules/actor'
import { seeFile } from '../files/see-file'
import { answerInquiry, enterPaperReply } from './answer-inquiry'
import { decideEligibility } from './decide-eligibility'
import { explainFacts } from './explain-facts'
import {
  anAskedCycle,
  anInquiry,
  aScan,
  auditor,
  codes,
  DUE,
  FACTS,
  handler,
  later,
  lead,
  must,
  NIL,
  now,
  replyIdOf,
  tickedIn,
} from './inquiries.fixtures'
import { lapseInquiry } from './lapse-inquiry'
import { seeEligibility } from './see-eligibility'
import { seeInquiries, seeReplyTemplate } from './see-inquiries'
import { seeStatedFacts } from './see-stated-facts'
import { sendInquiries } from './send-inquiries'

describe('sending letters (A15)', () => {
  test('what stands ticked is what the rulebook asks', async () => {
    const asked = await anInquiry()
    const { tax, discipline, personnel, firm, school, cadre } = asked
    const ticked = await tickedIn(asked)
    expect(ticked[personnel.departmentId]).toEqual([cadre.id])
    for (const { departmentId } of [tax, discipline])
      expect(ticked[departmentId]?.toSorted()).toEqual([firm.id, school.id, cadre.id].toSorted())
    const view = await seeEligibility(handler, asked.cycleId, now)
    expect(view?.missingDuties).toEqual(expect.arrayContaining(['members', 'labour']))
  })

  test('the office adjusts before it sends, and what it changed is kept', async () => {
    const asked = await anInquiry()
    const { cycleId, tax, personnel, firm, school, cadre } = asked
    const asks = { [tax.departmentId]: [firm.id, school.id, cadre.id], [personnel.departmentId]: [firm.id] }
    expect(must(await sendInquiries(handler, { cycleId, asks, dueOn: DUE }, now)).letters).toBe(2)
    expect(await db.inquiryReply.count({ where: { cycleId } })).toBe(4)
    const entry = await db.ledgerEntry.findFirstOrThrow({ where: { cycleId, act: 'sendInquiries' } })
    const after = entry.after as { added: string[]; dropped: string[] }
    expect(after.added).toEqual([`${personnel.departmentId} ${firm.id}`])
    expect(after.dropped).toContain(`${personnel.departmentId} ${cadre.id}`)
    // nothing stands ticked for a second letter: what was left out isn't asked again by itself
    expect(Object.values(await tickedIn(asked)).flat()).toEqual([])
  })

  test('a department is asked again about somebody else, never twice about the same', async () => {
    const { cycleId, tax, firm, school, cadre } = await anInquiry()
    const ask = (ids: string[]) =>
      sendInquiries(handler, { cycleId, asks: { [tax.departmentId]: ids }, dueOn: DUE }, now)
    expect(codes(await ask([firm.id]))).toEqual(['applicantLeftOut', 'applicantLeftOut'])
    must(await ask([firm.id, school.id, cadre.id]))
    expect(codes(await ask([firm.id]))).toEqual(['departmentAskedAlready'])
    expect(codes(await ask(['nobody']))).toContain('departmentUnknown')
    expect(codes(await ask([]))).toEqual(['noDepartmentChosen'])
  })

  test('of two who send at once one is refused, and there is one letter', async () => {
    const asked = await anInquiry()
    const asks = await tickedIn(asked)
    const send = () => sendInquiries(handler, { cycleId: asked.cycleId, asks, dueOn: DUE }, now)
    const results = await Promise.all([send(), send()])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await db.inquiry.count({ where: { cycleId: asked.cycleId } })).toBe(3)
  })
})

describe('replies', () => {
  test('facts need their document; a reply stands as it was given', async () => {
    const { cycleId, tax, firm } = await anAskedCycle()
    const replyId = await replyIdOf(tax, firm)
    const say = (said: Partial<typeof FACTS>) =>
      answerInquiry(tax, { cycleId, replyId, ...FACTS, ...said, file: null }, now)
    expect(codes(await say({ documentNo: '', documentOn: '' }))).toEqual([
      'objectionNeedsDocument',
      'objectionNeedsDay',
    ])
    must(await say({}))
    expect(codes(await say({ answer: 'noObjection' }))).toEqual(['answeredAlready'])
    const change = db.inquiryReply.update({ where: { id: replyId }, data: { detail: '没有欠税' } })
    await expect(change).rejects.toThrow(/written once|MQ002/)
    await expect(db.inquiryReply.delete({ where: { id: replyId } })).rejects.toThrow(/append-only|MQ001/)
  })

  test('another department does not find the cell', async () => {
    const { cycleId, tax, discipline, firm } = await anAskedCycle()
    const input = { cycleId, replyId: await replyIdOf(tax, firm), ...NIL, file: null }
    expect(codes(await answerInquiry(discipline, input, now))).toEqual(['notFound'])
    const seen = await seeInquiries(discipline, now)
    const mine = seen?.find(({ cycle }) => cycle.id === cycleId)?.open ?? []
    expect(mine.length).toBeGreaterThan(0)
    expect(mine.every(({ departmentId }) => departmentId === discipline.departmentId)).toBe(true)
    expect(await seeReplyTemplate(discipline, cycleId, tax.departmentId)).toBeNull()
    expect((await seeReplyTemplate(handler, cycleId, tax.departmentId))?.cells).toHaveLength(3)
  })

  test('paper is entered with its number and scan, even after the lapse', async () => {
    const { cycleId, tax, firm } = await anAskedCycle()
    const replyId = await replyIdOf(tax, firm)
    const { inquiryId } = await db.inquiryReply.findUniqueOrThrow({ where: { id: replyId } })
    expect(codes(await lapseInquiry(handler, { cycleId, inquiryId }, now))).toEqual(['notYetDue'])
    expect(must(await lapseInquiry(handler, { cycleId, inquiryId }, later)).lapsed).toBe(3)
    expect(codes(await answerInquiry(tax, { cycleId, replyId, ...NIL, file: null }, later))).toEqual(['inquiryLapsed'])
    const enter = (file: File | null) =>
      enterPaperReply(handler, { cycleId, replyId, ...NIL, documentNo: '洪税函〔2026〕9号', file }, later)
    expect(codes(await enter(null))).toEqual(['paperNeedsScan'])
    must(await enter(aScan()))
    const row = await db.inquiryReply.findUniqueOrThrow({ where: { id: replyId } })
    expect(row).toMatchObject({ onPaper: true, answer: 'noObjection' })
    expect(row.lapsedAt).not.toBeNull()
    expect(await seeFile(lead, row.fileId ?? '')).not.toBeNull()
    expect(await seeFile(tax, row.fileId ?? '')).not.toBeNull()
  })
})

describe('the one concerned', () => {
  test('is told of facts, sees them without the department, and explains once before it is decided', async () => {
    const { cycleId, tax, firm, school } = await anAskedCycle()
    const owner: Actor = { ...VISITOR, userId: 'owner', roles: ['applicant'], partyIds: [firm.partyId] }
    const stranger: Actor = { ...owner, partyIds: [school.partyId] }
    const replyId = await replyIdOf(tax, firm)
    must(await answerInquiry(tax, { cycleId, replyId, ...FACTS, file: null }, now))
    const told = await db.outboxMessage.findMany({ where: { cycleId, kind: 'factsStated' } })
    expect(told.map(({ partyId }) => partyId)).toEqual([firm.partyId])
    const [stated] = await seeStatedFacts(owner, firm.id)
    expect(stated).toMatchObject({ detail: FACTS.detail, decision: { ok: true } })
    expect(JSON.stringify(stated)).not.toContain(tax.name)
    expect(await seeStatedFacts(stranger, firm.id)).toEqual([])
    const explain = (actor: Actor) => explainFacts(actor, { cycleId, replyId, explanation: '已补缴' }, now)
    expect(codes(await explain(stranger))).toEqual(['notFound'])
    must(await explain(owner))
    expect(codes(await explain(owner))).toEqual(['explainedAlready'])
    expect((await seeEligibility(handler, cycleId, now))?.replies.find(({ id }) => id === replyId)?.explanation).toBe(
      '已补缴',
    )
  })

  test('hears nothing of what is sensitive', async () => {
    const { cycleId, discipline, cadre } = await anAskedCycle()
    const owner: Actor = { ...VISITOR, userId: 'owner', roles: ['applicant'], partyIds: [cadre.partyId] }
    const replyId = await replyIdOf(discipline, cadre)
    must(await answerInquiry(discipline, { cycleId, replyId, ...FACTS, file: null }, now))
    expect(await db.outboxMessage.count({ where: { cycleId, kind: 'factsStated' } })).toBe(0)
    expect(await seeStatedFacts(owner, cadre.id)).toEqual([])
    expect(codes(await explainFacts(owner, { cycleId, replyId, explanation: '？' }, now))).toEqual(['notFound'])
  })
})

describe('sensitive replies', () => {
  test('are read by the lead, auditors and the department; a handler sees that there is one and can not decide on it', async () => {
    const { cycleId, discipline, tax, cadre } = await anAskedCycle()
    const replyId = await replyIdOf(discipline, cadre)
    must(await answerInquiry(discipline, { cycleId, replyId, ...FACTS, detail: '正在立案审查', file: aScan() }, now))
    const { fileId } = await db.inquiryReply.findUniqueOrThrow({ where: { id: replyId } })
    for (const actor of [lead, auditor]) {
      const view = await seeEligibility(actor, cycleId, now)
      expect(view?.replies.find(({ id }) => id === replyId)).toMatchObject({
        detail: '正在立案审查',
        fileId,
        hidden: false,
      })
      expect(await seeFile(actor, fileId ?? '')).not.toBeNull()
    }
    const hidden = (await seeEligibility(handler, cycleId, now))?.replies.find(({ id }) => id === replyId)
    expect(hidden).toMatchObject({
      answer: 'facts',
      detail: '',
      documentNo: '',
      documentOn: '',
      fileId: null,
      hidden: true,
    })
    for (const actor of [handler, tax]) expect(await seeFile(actor, fileId ?? '')).toBeNull()
    expect(await seeFile(discipline, fileId ?? '')).not.toBeNull()
    const decision = { cycleId, applicationId: cadre.id, outcome: 'eligible' as const, findings: {}, reason: '符合' }
    expect(codes(await decideEligibility(handler, decision, now))).toContain('secretsAreTheLeads')
    expect(codes(await decideEligibility(lead, decision, now))).not.toContain('secretsAreTheLeads')
    const toldTo = async (actor: Actor) => JSON.stringify(await repliesAbout(db, scopeOf(actor), cadre.id))
    expect(await toldTo(lead)).toContain('立案')
    expect(await toldTo(handler)).not.toContain('立案')
  })
})
