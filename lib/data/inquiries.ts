import type { ConditionFinding } from '../rules/stages/eligibility'
import type { InquiryAnswer, InquiryCell } from '../rules/stages/eligibility-inquiries'
import type { Tx } from './db'
import type { Prisma } from './generated/client'
import { inquiriesSeen, readsReply, type Scope, statedAbout } from './scope'

const day = (date: Date) => date.toISOString().slice(0, 10)
const asDate = (iso: string) => new Date(`${iso}T00:00:00Z`)

/** Accepted applications that are still in the running, by name, with what tells their sort. */
export async function acceptedApplications(tx: Tx, cycleId: string) {
  const rows = await tx.application.findMany({
    where: { cycleId, acceptedAt: { not: null }, withdrawnAt: null, disqualifiedAt: null },
    select: { id: true, kind: true, eligible: true, partyId: true, party: { select: { name: true, orgKind: true } } },
    orderBy: [{ kind: 'desc' }, { party: { name: 'asc' } }],
  })
  // one field of a form that may be long
  const employers = await tx.$queryRaw<{ id: string; code: string }[]>`
    SELECT id, content ->> 'employerCode' AS code FROM "Application"
     WHERE "cycleId" = ${cycleId} AND kind = 'individual' AND content ? 'employerCode'`
  const codes = new Map(employers.map(({ id, code }) => [id, code]))
  return rows.map(({ party, ...row }) => ({ ...row, ...party, employerCode: codes.get(row.id) ?? '' }))
}

/** All departments in their order, with the applicants about whom each was asked in this cycle. */
export async function departmentsToAsk(tx: Tx, cycleId: string) {
  const rows = await tx.department.findMany({
    orderBy: [{ position: 'asc' }, { name: 'asc' }],
    include: { inquiries: { where: { cycleId }, select: { replies: { select: { applicationId: true } } } } },
  })
  return rows.map(({ inquiries, ...row }) => ({
    ...row,
    letters: inquiries.length,
    askedAbout: inquiries.flatMap(({ replies }) => replies.map(({ applicationId }) => applicationId)),
  }))
}

type LetterWrite = {
  cycleId: string
  sentAt: Date
  sentBy: string
  dueOn: string
  silenceMeansNoObjection: boolean
  departmentId: string
  number: number
}

/** Writes one letter and an open cell for each applicant that it asks about. */
export async function writeInquiry(tx: Tx, letter: LetterWrite, applicationIds: readonly string[]): Promise<void> {
  const { cycleId, departmentId } = letter
  const { id: inquiryId } = await tx.inquiry.create({ data: { ...letter, dueOn: asDate(letter.dueOn) } })
  await tx.inquiryReply.createMany({
    data: applicationIds.map((applicationId) => ({ cycleId, inquiryId, departmentId, applicationId })),
  })
}

const replyFields = {
  id: true,
  applicationId: true,
  answer: true,
  detail: true,
  documentNo: true,
  documentOn: true,
  sensitive: true,
  answeredAt: true,
  onPaper: true,
  lapsedAt: true,
  explanation: true,
  explainedAt: true,
  fileId: true,
  inquiry: {
    select: {
      id: true,
      cycleId: true,
      departmentId: true,
      dueOn: true,
      sentAt: true,
      silenceMeansNoObjection: true,
      number: true,
      department: { select: { name: true, nameEn: true, duty: true } },
    },
  },
  application: {
    select: {
      kind: true,
      eligible: true,
      partyId: true,
      party: { select: { name: true, zone: true, creditCode: true } },
    },
  },
} satisfies Prisma.InquiryReplySelect

type ReplyRow = Prisma.InquiryReplyGetPayload<{ select: typeof replyFields }>

function replyFacts({ inquiry, application, ...row }: ReplyRow) {
  return {
    ...row,
    answer: row.answer as InquiryAnswer | null,
    documentOn: row.documentOn ? day(row.documentOn) : '',
    /** what it says is kept from these eyes */
    hidden: false,
    inquiryId: inquiry.id,
    cycleId: inquiry.cycleId,
    departmentId: inquiry.departmentId,
    departmentName: inquiry.department.name,
    departmentNameEn: inquiry.department.nameEn,
    duty: inquiry.department.duty,
    number: inquiry.number,
    dueOn: day(inquiry.dueOn),
    sentAt: inquiry.sentAt,
    silenceMeansNoObjection: inquiry.silenceMeansNoObjection,
    applicantName: application.party.name,
    applicantKind: application.kind,
    applicantZone: application.party.zone,
    creditCode: application.party.creditCode,
    partyId: application.partyId,
    eligible: application.eligible,
  }
}

export type ReplyFacts = ReturnType<typeof replyFacts>

/** The facts as these eyes may read them: of a sensitive reply that isn't theirs only that it is there. */
function readBy(scope: Scope, reply: ReplyFacts): ReplyFacts {
  if (readsReply(scope, reply)) return reply
  return { ...reply, hidden: true, detail: '', documentNo: '', documentOn: '', fileId: null, explanation: '' }
}

/** What the rules ask about one cell. */
export function cellOf(reply: ReplyFacts): InquiryCell {
  const { departmentName, answer, lapsedAt, dueOn } = reply
  return { departmentName, answer, lapsed: lapsedAt !== null, dueOn }
}

/** One cell, locked against a second answer; null when it isn't there. */
export async function lockReply(tx: Tx, replyId: string, cycleId: string): Promise<ReplyFacts | null> {
  await tx.$queryRaw`SELECT 1 FROM "InquiryReply" WHERE id = ${replyId} FOR UPDATE`
  const row = await tx.inquiryReply.findFirst({ where: { id: replyId, cycleId }, select: replyFields })
  return row && replyFacts(row)
}

/** The cells that the scope sees, of one cycle or of all. */
export async function repliesSeen(
  tx: Tx,
  scope: Scope,
  where: { cycleId?: string; applicationId?: string } = {},
): Promise<ReplyFacts[]> {
  const rows = await tx.inquiryReply.findMany({
    where: { AND: [inquiriesSeen(scope), where] },
    select: replyFields,
    orderBy: [{ inquiry: { department: { position: 'asc' } } }, { application: { party: { name: 'asc' } } }],
  })
  return rows.map((row) => readBy(scope, replyFacts(row)))
}

/** All cells about one application, for the office's decision. */
export async function repliesAbout(tx: Tx, scope: Scope, applicationId: string): Promise<ReplyFacts[]> {
  const rows = await tx.inquiryReply.findMany({
    where: { applicationId },
    select: replyFields,
    orderBy: { inquiry: { department: { position: 'asc' } } },
  })
  return rows.map((row) => readBy(scope, replyFacts(row)))
}

/** What was stated about one's own application; the department is not named to the one concerned. */
export async function factsStated(tx: Tx, scope: Scope, applicationId: string) {
  const rows = await tx.inquiryReply.findMany({
    where: { AND: [statedAbout(scope), { applicationId }] },
    select: replyFields,
    orderBy: { answeredAt: 'asc' },
  })
  return rows.map((row) => {
    const {
      departmentName: _name,
      departmentNameEn: _nameEn,
      departmentId: _id,
      duty: _duty,
      ...facts
    } = replyFacts(row)
    return facts
  })
}

/** Several cells of one cycle, locked in one order so that two who answer together don't wait for each other. */
export async function lockReplies(tx: Tx, replyIds: readonly string[], cycleId: string): Promise<ReplyFacts[]> {
  const ids = [...replyIds]
  await tx.$queryRaw`SELECT 1 FROM "InquiryReply" WHERE id = ANY (${ids}) ORDER BY id FOR UPDATE`
  const rows = await tx.inquiryReply.findMany({ where: { id: { in: ids }, cycleId }, select: replyFields })
  return rows.map(replyFacts)
}

export type Answer = {
  answer: InquiryAnswer
  detail: string
  documentNo: string
  /** an ISO day, or nothing */
  documentOn: string
  sensitive: boolean
  fileId: string | null
  answeredAt: Date
  answeredBy: string
  onPaper: boolean
}

export async function writeAnswer(tx: Tx, replyId: string, { documentOn, ...answer }: Answer): Promise<void> {
  const data = { ...answer, documentOn: documentOn ? asDate(documentOn) : null }
  await tx.inquiryReply.update({ where: { id: replyId }, data })
}

export async function writeExplanation(tx: Tx, replyId: string, explanation: string, explainedAt: Date): Promise<void> {
  await tx.inquiryReply.update({ where: { id: replyId }, data: { explanation, explainedAt } })
}

/** The letter to one department with how many cells are open. */
export async function inquiryOf(tx: Tx, inquiryId: string, cycleId: string) {
  const row = await tx.inquiry.findFirst({
    where: { id: inquiryId, cycleId },
    include: { department: true, _count: { select: { replies: { where: { answer: null, lapsedAt: null } } } } },
  })
  return row && { id: row.id, departmentName: row.department.name, dueOn: day(row.dueOn), open: row._count.replies }
}

/** Marks what is open of one letter as lapsed. */
export async function lapseOpen(tx: Tx, inquiryId: string, lapsedAt: Date): Promise<number> {
  const { count } = await tx.inquiryReply.updateMany({
    where: { inquiryId, answer: null, lapsedAt: null },
    data: { lapsedAt },
  })
  return count
}

/** How many cells of the cycle are neither answered nor lapsed; applicants that left don't count. */
export async function openReplies(tx: Tx, cycleId: string): Promise<number> {
  return tx.inquiryReply.count({
    where: { cycleId, answer: null, lapsedAt: null, application: { withdrawnAt: null, disqualifiedAt: null } },
  })
}

export async function countInquiries(tx: Tx, cycleId: string): Promise<number> {
  return tx.inquiry.count({ where: { cycleId } })
}

export type DecisionWrite = {
  applicationId: string
  eligible: boolean
  conditions: readonly ConditionFinding[]
  reason: string
  decidedBy: string
  decidedAt: Date
}

/** Writes a decision beside earlier ones, and the standing fact that follows from it. */
export async function writeEligibility(tx: Tx, decision: DecisionWrite): Promise<number> {
  const number = (await tx.eligibilityDecision.count({ where: { applicationId: decision.applicationId } })) + 1
  await tx.eligibilityDecision.create({
    data: { ...decision, conditions: decision.conditions as unknown as Prisma.InputJsonValue, number },
  })
  await tx.application.update({ where: { id: decision.applicationId }, data: { eligible: decision.eligible } })
  return number
}

/** The decisions on one application, newest first. */
export async function decisionsOn(tx: Tx, applicationId: string) {
  const rows = await tx.eligibilityDecision.findMany({ where: { applicationId }, orderBy: { number: 'desc' } })
  return rows.map((row) => ({ ...row, conditions: row.conditions as unknown as ConditionFinding[] }))
}
