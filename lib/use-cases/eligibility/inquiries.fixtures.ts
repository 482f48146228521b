import { db } from '@/lib/data/db'
import { replySheets, SHEET_COLUMNS } from '@/lib/documents/inquiry-sheet'
import { xlsxOf } from '@/lib/documents/write-xlsx'
import { type Actor, VISITOR } from '@/lib/rules/actor'
import { RULEBOOK_2021 } from '@/lib/rules/rulebook'
import type { Result } from '@/lib/rules/unmet'
import { smallPdf } from '@/prisma/seed/pdf'
import type { Said } from './answer-inquiry'
import { seeEligibility } from './see-eligibility'
import { seeReplyTemplate } from './see-inquiries'
import { sendInquiries } from './send-inquiries'

export const now = new Date('2026-11-02T10:00:00+08:00')
export const later = new Date('2026-12-20T10:00:00+08:00')
export const DUE = '2026-11-20'
export const handler: Actor = { ...VISITOR, userId: 'handler', name: '经办', roles: ['handler'] }
export const lead: Actor = { ...VISITOR, userId: 'lead', name: '负责人', roles: ['lead'] }
export const auditor: Actor = { ...VISITOR, userId: 'auditor', name: '审计', roles: ['auditor'] }

export const codes = (result: Result<unknown>) => (result.ok ? [] : result.unmet.map(({ code }) => code))
export const must = <T>(result: Result<T>): T => {
  if (result.ok) return result.value
  throw new Error(JSON.stringify(result.unmet))
}
let serial = 0

type Department = Actor & { departmentId: string }

async function aDepartment(duty: string, isMember = false): Promise<Department> {
  const name = `部门${++serial}（${duty}）`
  const { id } = await db.department.create({ data: { name, duty, isMember, position: serial } })
  const account = { userId: `user${serial}`, name, roles: ['department'] as const }
  return { ...VISITOR, ...account, departmentIds: [id], departmentId: id }
}

async function anApplicant(cycleId: string, orgKind: string) {
  const kind = orgKind ? 'organization' : 'individual'
  const name = `申报者${String(++serial).padStart(4, '0')}`
  const party = await db.party.create({ data: { kind, orgKind, name, createdAt: now } })
  const times = { savedAt: now, createdAt: now, submittedAt: now, acceptedAt: now }
  const content = orgKind ? {} : { employerCode: '12360100491012345X' }
  const { id } = await db.application.create({ data: { cycleId, kind, partyId: party.id, content, ...times } })
  return { id, name, partyId: party.id }
}

/** An edition in the check of eligibility: an enterprise, an institution and a cadre; tax, discipline and personnel to be asked. */
export async function anInquiry() {
  await db.department.updateMany({ data: { duty: '', isMember: false } })
  const edition = 900 + ++serial
  const { id: cycleId } = await db.cycle.create({
    data: {
      ...{ edition, title: `第${edition}届`, awardYear: 2026, stage: 'eligibility' },
      ...{ rulebook: RULEBOOK_2021 as object, pinnedAt: now, createdAt: now, windowClosesAt: now },
    },
  })
  return {
    cycleId,
    tax: await aDepartment('tax'),
    discipline: await aDepartment('discipline'),
    personnel: await aDepartment('personnel'),
    firm: await anApplicant(cycleId, 'enterprise'),
    school: await anApplicant(cycleId, 'publicInstitution'),
    cadre: await anApplicant(cycleId, ''),
  }
}
export type Inquiring = Awaited<ReturnType<typeof anInquiry>>

/** The cells that stand ticked on the office's screen. */
export async function tickedIn({ cycleId }: Inquiring): Promise<Record<string, string[]>> {
  const view = await seeEligibility(handler, cycleId, now)
  return Object.fromEntries([...(view?.ticked ?? [])].map(([id, ids]) => [id, [...ids]]))
}

/** Letters as the rulebook asks. */
export async function anAskedCycle() {
  const inquiring = await anInquiry()
  must(await sendInquiries(handler, { cycleId: inquiring.cycleId, asks: await tickedIn(inquiring), dueOn: DUE }, now))
  return inquiring
}

export async function replyIdOf(department: Department, application: { id: string }): Promise<string> {
  const where = { departmentId: department.departmentId, applicationId: application.id }
  return (await db.inquiryReply.findFirstOrThrow({ where })).id
}

export const NIL: Said = { answer: 'noObjection', detail: '', documentNo: '', documentOn: '', sensitive: false }
export const FACTS: Said = {
  ...{
    answer: 'facts',
    detail: '欠缴税款',
    documentNo: '洪税罚〔2026〕7号',
    documentOn: '2026-05-06',
    sensitive: false,
  },
}
export const aScan = () => new File([smallPdf([`scan ${++serial}`])], 'scan.pdf')

/** The department's workbook with cells filled in, by applicant and column. */
export async function workbook(
  department: Department,
  cycleId: string,
  cells: [name: string, column: (typeof SHEET_COLUMNS)[number]['key'], text: string][],
): Promise<File> {
  const view = await seeReplyTemplate(department, cycleId, '')
  const asked = (view?.cells ?? []).map(({ id, applicantName, applicantKind, creditCode }) => ({
    ...{ id, applicant: applicantName, kind: applicantKind, code: creditCode ?? '' },
  }))
  const [sheet] = replySheets('zh-CN', asked, [])
  const rows = sheet?.rows.map((row) => [...row]) ?? []
  for (const [name, column, text] of cells) {
    const place = SHEET_COLUMNS.findIndex(({ key }) => key === column)
    for (const row of rows) if (row[0] === name) row[place] = text
  }
  return new File([await xlsxOf([{ ...sheet!, rows }])], '回复.xlsx')
}
