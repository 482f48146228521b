import { describe, expect, test } from 'vitest'
import { db } from '@/lib/data/db'
import { aCycle, aMeeting, aNotice, anApplication, day } from '@/lib/data/guards.fixtures'
import { VISITOR } from '@/lib/rules/actor'
import { RULEBOOK_2021 } from '@/lib/rules/rulebook'
import { smallPdf } from '@/prisma/seed/pdf'
import { auditor, codes, handler, lead, must, newApplicant } from '../application/application.fixtures'
import { proposeCouncilDecision } from '../council/decision'
import { recordSecondCheck } from '../council/second-check'
import { seeFile } from '../files/see-file'
import { fileObjection } from './file-objection'
import { finishPublicity, returnToDeliberation } from './finish-publicity'
import { acceptObjection, closeObjection, concludeObjection } from './handle-objection'
import { confirmNotice, proposeNotice } from './notice'
import { recordChannel } from './record-channel'

const at = (text: string) => new Date(`${text}+08:00`)
const paper = (name = '盖章异议书.pdf') => new File([smallPdf([name])], name)
const objection = (cycleId: string, applicationId: string | null = null) => ({
  cycleId,
  applicationId,
  objectorKind: 'person' as const,
  objectorName: '熊某',
  objectorContact: '13800000000',
  facts: '2025年受过行政处罚。',
})

/** An edition in publicity with a list of so many organizations, fixed before any notice. */
async function withList(count: number) {
  const cycleId = await aCycle('publicity')
  const applications = await Promise.all(Array.from({ length: count }, () => anApplication(cycleId)))
  const { meetingId } = await aMeeting(cycleId)
  await db.preliminaryWinner.createMany({
    data: applications.map((applicationId) => ({
      cycleId,
      applicationId,
      lane: 'award',
      isRepeat: false,
      confirmedBy: 'lead',
      confirmedAt: at('2026-11-20T10:00'),
      meetingId,
    })),
  })
  return { cycleId, applications }
}

const text = (cycleId: string) => ({
  cycleId,
  title: '初选名单公示',
  body: '现予公示。',
  days: RULEBOOK_2021.publicity.minDays,
})

async function publish(cycleId: string, when: string) {
  must(await proposeNotice(handler, text(cycleId), at(when)))
  return must(await confirmNotice(lead, { cycleId }, at(when)))
}

describe('a notice', () => {
  test('keeps its last day, whatever becomes of the rest-day table afterwards', async () => {
    const { cycleId } = await withList(1)
    const { noticeId } = await publish(cycleId, '2026-11-23T09:00')
    const endsOn = (await db.notice.findUniqueOrThrow({ where: { id: noticeId } })).endsOn
    expect(endsOn).toEqual(day('2026-11-30'))
    const row = await db.restDayYear.findUnique({ where: { year: 2026 } })
    const table = { year: 2026, source: '改', holidays: ['2026-11-30', '2026-12-01'], workdays: [] }
    await db.restDayYear.upsert({ where: { year: 2026 }, create: table, update: table })
    expect((await db.notice.findUniqueOrThrow({ where: { id: noticeId } })).endsOn).toEqual(endsOn)
    const filed = (when: string) => fileObjection(VISITOR, objection(cycleId), at(when))
    expect((await filed('2026-11-30T23:59:59')).ok).toBe(true)
    expect(codes(await filed('2026-12-01T00:00:00'))).toEqual(['publicityOver'])
    if (row)
      await db.restDayYear.update({
        where: { year: 2026 },
        data: { holidays: row.holidays as object, source: row.source },
      })
    else await db.restDayYear.delete({ where: { year: 2026 } })
  })

  test('says where it appeared, by link or picture, and not without either', async () => {
    const { cycleId } = await withList(1)
    const channel = { cycleId, medium: '南昌日报', link: '' }
    expect(
      codes(await recordChannel(handler, { ...channel, link: 'https://example.org' }, at('2026-11-23T09:00'))),
    ).toEqual(['noNoticeStands'])
    const { noticeId } = await publish(cycleId, '2026-11-23T09:00')
    const now = at('2026-11-24T09:00')
    expect(codes(await recordChannel(handler, channel, now))).toEqual(['channelNeedsProof'])
    must(await recordChannel(handler, { ...channel, file: paper('版面.pdf') }, now))
    const [kept] = await db.noticeChannel.findMany({ where: { noticeId } })
    expect(await seeFile(handler, kept!.fileId!)).not.toBeNull()
    await expect(db.noticeChannel.deleteMany({})).rejects.toThrow()
  })
})

describe('a name that is removed', () => {
  test('leads back to the leading group and to a new notice with a full period; nobody moves up', async () => {
    const { cycleId, applications } = await withList(2)
    const [out, stays] = applications as [string, string]
    const { noticeId } = await publish(cycleId, '2026-11-23T09:00')
    must(await fileObjection(VISITOR, objection(cycleId, out), at('2026-11-24T09:00')))
    const { id: objectionId } = await db.objection.findFirstOrThrow({ where: { cycleId } })
    const on = { cycleId, objectionId }
    const now = at('2026-11-25T09:00')
    must(await acceptObjection(handler, { ...on, reason: '', assignedTo: '稽查局', dueOn: '2026-11-27' }, now))
    must(await concludeObjection(lead, { ...on, conclusion: 'upheld', handling: 'remove', reason: '属实' }, now))
    expect(codes(await returnToDeliberation(lead, { cycleId, reason: '有名单变更' }, now))).toEqual(['objectionsOpen'])
    must(await closeObjection(handler, { ...on, reply: '已核实' }, now))
    expect(codes(await finishPublicity(lead, { cycleId }, at('2026-12-01T09:00')))).toContain('listHasChanged')
    must(await returnToDeliberation(lead, { cycleId, reason: '有名单变更' }, now))
    expect((await db.cycle.findUniqueOrThrow({ where: { id: cycleId } })).stage).toBe('deliberation')
    const standing = await db.preliminaryWinner.findMany({ where: { cycleId, removedAt: null } })
    expect(standing.map(({ applicationId }) => applicationId)).toEqual([stays])
    // the leading group fixes the list anew; the notice that follows supersedes the first and runs its full time
    await db.preliminaryWinner.updateMany({
      where: { cycleId, removedAt: null },
      data: { removedAt: now, removedWhy: '重新审议' },
    })
    const { meetingId } = await aMeeting(cycleId)
    const anew = { cycleId, meetingId, applicationId: stays, lane: 'award', isRepeat: false, confirmedBy: 'lead' }
    await db.preliminaryWinner.create({ data: { ...anew, confirmedAt: at('2026-12-02T10:00') } })
    await db.cycle.update({ where: { id: cycleId }, data: { stage: 'publicity' } })
    const { noticeId: second } = await publish(cycleId, '2026-12-03T09:00')
    const notice = await db.notice.findUniqueOrThrow({ where: { id: second } })
    expect(notice).toMatchObject({ supersedesId: noticeId, endsOn: day('2026-12-10') })
    expect(codes(await finishPublicity(lead, { cycleId }, at('2026-12-10T23:59:59')))).toEqual(['publicityNotOver'])
    must(await finishPublicity(lead, { cycleId }, at('2026-12-11T00:00:00')))
  })
})

describe('an objection', () => {
  test('of an organization comes on stamped paper, which the lead alone opens', async () => {
    const cycleId = await aCycle('publicity')
    await aNotice(cycleId, 'publicity', { publishedOn: day('2026-11-23'), endsOn: day('2026-11-30'), minDays: 7 })
    const now = at('2026-11-24T09:00')
    const input = { ...objection(cycleId), objectorKind: 'organization' as const }
    expect(codes(await fileObjection(VISITOR, input, now))).toEqual(['stampedPaperNeeded'])
    expect(codes(await fileObjection(VISITOR, { ...input, file: new File(['<html>'], 'a.pdf') }, now))).toEqual([
      'fileKindRefused',
    ])
    must(await fileObjection(VISITOR, { ...input, file: paper() }, now))
    const { fileId } = await db.objection.findFirstOrThrow({ where: { cycleId } })
    expect(await seeFile(lead, fileId!)).not.toBeNull()
    for (const other of [handler, auditor, VISITOR, await newApplicant()])
      expect(await seeFile(other, fileId!)).toBeNull()
    expect((await db.storedFile.findUniqueOrThrow({ where: { id: fileId! } })).uploadedBy).toBeNull()
  })
})

describe('the second look', () => {
  test('is taken at every name before the city government decides; who isn’t clean isn’t approved', async () => {
    const cycleId = await aCycle('council')
    const applications = await Promise.all([anApplication(cycleId), anApplication(cycleId)])
    const [clean, dirty] = applications as [string, string]
    const { meetingId } = await aMeeting(cycleId)
    await db.preliminaryWinner.createMany({
      data: applications.map((applicationId) => ({
        cycleId,
        meetingId,
        applicationId,
        lane: 'award',
        isRepeat: false,
        confirmedBy: 'lead',
        confirmedAt: at('2026-11-20T10:00'),
      })),
    })
    await db.application.updateMany({ where: { cycleId }, data: { publicised: true } })
    await aNotice(cycleId, 'publicity', { publishedOn: day('2026-11-23'), endsOn: day('2026-11-30'), minDays: 7 })
    const now = at('2026-12-05T09:00')
    const decide = (approved: boolean) =>
      proposeCouncilDecision(
        handler,
        {
          cycleId,
          meetingNo: '第1次',
          decidedOn: '2026-12-04',
          documentNo: '1号',
          decisions: { [clean]: { approved: true, reason: '' }, [dirty]: { approved, reason: '复核有问题' } },
        },
        now,
      )
    expect(codes(await decide(true))).toEqual(['secondCheckMissing', 'secondCheckMissing'])
    const look = (id: string, colour: 'green' | 'red', isClean = true) =>
      recordSecondCheck(handler, { cycleId, before: 'council', checks: { [id]: { colour, isClean, note: '' } } }, now)
    must(await look(clean, 'green'))
    must(await look(dirty, 'green'))
    must(await look(dirty, 'red'))
    expect(codes(await recordSecondCheck(handler, { cycleId, before: 'council', checks: {} }, now))).toEqual([
      'nothingChecked',
    ])
    expect(codes(await look(await anApplication(await aCycle('council')), 'green'))).toEqual(['notOnTheList'])
    expect(codes(await decide(true))).toEqual(['secondCheckBad'])
    must(await decide(false))
    await expect(db.secondCheck.deleteMany({})).rejects.toThrow()
  })
})
