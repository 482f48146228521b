import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/lib/data/db'
import { cycleOfEdition } from '@/lib/data/editions'
import { fullText, unzip } from '@/lib/documents/docx.fixtures'
import { type PaperFacts, paperDocx } from '@/lib/documents/paper'
import { VISITOR } from '@/lib/rules/actor'
import { addDays, dayOf, startOf } from '@/lib/rules/calendar'
import { PAPER_KINDS, type PaperKind } from '@/lib/rules/papers'
import { playAnnouncement } from '@/prisma/seed/announcement'
import { playApplication } from '@/prisma/seed/application'
import { playCouncil } from '@/prisma/seed/council'
import { playDeliberation } from '@/prisma/seed/deliberation'
import { playDocumentReview } from '@/prisma/seed/document-review'
import { playEligibility } from '@/prisma/seed/eligibility'
import { playOnSiteReview } from '@/prisma/seed/on-site-review'
import { playPapers } from '@/prisma/seed/papers'
import { playPeople } from '@/prisma/seed/people'
import { RUNNING } from '@/prisma/seed/plan'
import { playPublicity } from '@/prisma/seed/publicity'
import { playSupervision } from '@/prisma/seed/supervision'
import { must, newWorld } from '@/prisma/seed/world'
import { fileObjection } from '../publicity/file-objection'
import { finishPublicity } from '../publicity/finish-publicity'
import { closeObjection, rejectObjection } from '../publicity/handle-objection'
import { openRevocationCase, verifyCase } from '../supervision/cases'
import { confirmRevocation, proposeRevocation } from '../supervision/revocation'

const OBJECTOR = { objectorKind: 'person' as const, objectorName: '钱反映', objectorContact: '13800001234' }
const world = newWorld('2023-12-01T09:00:00+08:00')
const papers = new Map<
  PaperKind,
  { title: string; documentNo: string; read: string; about: string; bytes: Uint8Array }[]
>()
const read = (kind: PaperKind) => (papers.get(kind) ?? []).map((paper) => paper.read)
const first = (kind: PaperKind) => papers.get(kind)?.[0]

async function objectAndRevoke(cycleId: string): Promise<void> {
  const facts = '对名单的意见，举报人钱反映'
  must(await fileObjection(VISITOR, { cycleId, applicationId: null, ...OBJECTOR, facts }, world.now()))
  const { id: objectionId } = await db.objection.findFirstOrThrow({ where: { cycleId } })
  const handling = { cycleId, objectionId, reason: '未提供事实依据', assignedTo: '', dueOn: '' }
  must(await rejectObjection(await world.actor('lead1'), handling, world.now()))
  must(await closeObjection(await world.actor('lead1'), { cycleId, objectionId, reply: '已电话告知。' }, world.now()))
  const notice = await db.notice.findFirstOrThrow({ where: { cycleId, kind: 'publicity' } })
  world.at(new Date(startOf(addDays(dayOf(notice.endsOn ?? world.now()), 1)).getTime() + 9 * 3_600_000))
  must(await finishPublicity(await world.actor('lead1'), { cycleId }, world.now()))
  await playCouncil(world, RUNNING)
  await playSupervision(world, RUNNING)
  const { id: honourId } = await db.honour.findFirstOrThrow({ where: { cycleId, lane: 'nomination' } })
  const today = dayOf(world.now())
  const handler = await world.actor('handler1')
  const suspicion = { ground: 'incident' as const, suspicion: '据通报发生较大环保事故。', statementDueOn: today }
  must(await openRevocationCase(handler, { honourId, ...suspicion }, world.now()))
  world.at(new Date(world.now().getTime() + 2 * 86_400_000))
  must(await verifyCase(handler, { honourId, findings: '事故等级已核实。', isProven: true }, world.now()))
  const approval = { approvalDocument: '洪府字〔2026〕88号', approvedOn: dayOf(world.now()) }
  const proposal = { cycleId, honourId, reason: '发生较大环保事故。', ...approval }
  must(await proposeRevocation(handler, proposal, world.now()))
  must(await confirmRevocation(await world.actor('lead1'), { cycleId, honourId }, world.now()))
}

/** Plays a whole edition and makes every paper of it. */
beforeAll(async () => {
  await playPeople(world)
  await playAnnouncement(world, RUNNING)
  await playApplication(world, RUNNING, 'closed')
  await playEligibility(world, RUNNING, 'end')
  await playDocumentReview(world, RUNNING, 'end')
  await playOnSiteReview(world, RUNNING, 'end')
  await playDeliberation(world, RUNNING, 'end')
  await playPublicity(world, RUNNING, 'published')
  const cycle = await cycleOfEdition(db, RUNNING.edition)
  const cycleId = cycle?.id ?? ''
  await objectAndRevoke(cycleId)
  await playPapers(world, RUNNING, PAPER_KINDS)
  for (const row of await db.paper.findMany({ where: { cycleId }, orderBy: { id: 'asc' } })) {
    const kind = row.kind as PaperKind
    const bytes = await paperDocx(kind, row.facts as unknown as PaperFacts)
    const paper = { title: row.title, documentNo: row.documentNo, read: fullText(bytes), about: row.subjectName, bytes }
    papers.set(kind, [...(papers.get(kind) ?? []), paper])
  }
}, 300_000)

describe('the papers of a whole edition', () => {
  test('are all there, of every kind', () => {
    expect(PAPER_KINDS.filter((kind) => !papers.has(kind))).toEqual([])
  })

  test('say nothing that a program left in them', () => {
    for (const [kind, all] of papers)
      for (const { read: words } of all)
        expect(words, kind).not.toMatch(/undefined|null|NaN|\[object|Invalid|T\d\d:\d\d:/)
  })

  test('are files that open, each with its title in full', async () => {
    for (const all of papers.values())
      for (const { bytes, title, read: words } of all) {
        expect([...(await unzip(bytes)).keys()]).toContain('word/document.xml')
        expect(words.replaceAll('\n', '')).toContain(title.slice(-6))
      }
  })

  test.each([
    ['documentReviewReport', '南昌市市长质量奖评审组文件', '洪质奖评〔', '办公室：'],
    ['compositeEvaluation', '南昌市市长质量奖评审组文件', '洪质奖评〔', '办公室：'],
    ['compositeReview', '领导小组办公室文件', '洪质强办〔', '南昌市质量强市与名牌战略工作领导小组：'],
    ['councilReport', '领导小组办公室文件', '洪质强办〔', '市政府常务会议：'],
    ['councilRequest', '工作领导小组文件', '洪质强〔', '市政府：'],
  ] as const)('the %s has an author, number and addressee of its own', (kind, letterhead, code, addressee) => {
    const paper = first(kind)
    expect(paper?.documentNo.startsWith(code)).toBe(true)
    for (const piece of [letterhead, addressee, paper?.documentNo ?? '-']) expect(paper?.read).toContain(piece)
  })

  test('name the four reports apart', () => {
    const titles = (['documentReviewReport', 'compositeEvaluation', 'compositeReview', 'councilReport'] as const).map(
      (kind) => first(kind)?.title.replace(RUNNING.title, ''),
    )
    expect(titles).toEqual(['资料评审报告', '综合评价报告', '综合评审报告', '评审报告'])
  })

  test('write to each department about all applicants, with a reply slip, and what silence means', async () => {
    const departments = await db.inquiry.count()
    expect(papers.get('inquiryLetter')).toHaveLength(departments)
    expect(papers.get('replySlip')).toHaveLength(departments)
    for (const words of read('inquiryLetter'))
      for (const piece of ['不视为无意见', '□无意见', RUNNING.organizations[0]?.name ?? '-'])
        expect(words).toContain(piece)
  })

  test('tell no score or rank, and nobody else’s name, to one left out or given feedback', async () => {
    const scores = (await db.application.findMany({ where: { documentScore: { not: null } } })).map((row) =>
      (row.documentScore ?? 0).toFixed(2),
    )
    expect(read('documentReviewReport')[0]).toContain(scores[0])
    const names = RUNNING.organizations.map(({ name }) => name)
    for (const kind of ['leftOutNotice', 'feedbackReport'] as const)
      for (const { read: words, about } of papers.get(kind) ?? []) {
        for (const score of scores) expect(words).not.toContain(score)
        for (const other of names.filter((name) => name !== about)) expect(words).not.toContain(other)
      }
  })

  test('tell who objected nowhere, in the papers or in the facts on record', async () => {
    expect(first('objectionReply')?.read).toContain('未提供事实依据')
    for (const all of papers.values())
      for (const { read: words } of all)
        for (const secret of ['钱反映', '13800001234']) expect(words).not.toContain(secret)
    const facts = JSON.stringify(await db.paper.findMany({ select: { facts: true } }))
    expect(facts).not.toContain('钱反映')
  })

  test('print the decisions with the numbers and days that the city gave them', async () => {
    const decision = await db.councilDecision.findFirstOrThrow()
    expect(first('commendationDecision')?.documentNo).toBe(decision.documentNo)
    expect(first('revocationDecision')?.documentNo).toBe('洪府字〔2026〕88号')
    expect(first('revocationDecision')?.read).toContain('不良社会影响')
  })

  test('count the votes as they were cast, and the money as it was decided', async () => {
    const total = (await db.prize.findMany({ where: { honour: { revokedAt: null } } })).reduce(
      (sum, { amount }) => sum + amount,
      0,
    )
    expect(total).toBeGreaterThan(0)
    expect(first('paymentList')?.read).toContain(`合计${total / 10_000}万元`)
    const present = await db.attendance.count({ where: { status: 'present' } })
    expect(first('minutes')?.read).toContain(`实到${present}人`)
  })
})
