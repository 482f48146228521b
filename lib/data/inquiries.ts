import type { ConditionFinding, InquiryAnswer, InquiryCell } from '../rules/stages/eligibility'
import type { Tx } from './db'
import type { Prisma } from './generated/client'
import { inquiriesSeen, type Scope } from './scope'

const day = (date: Date) => date.toISOString().slice(0, 10)
const asDate = (iso: string) => new Date(`${iso}T00:00:00Z`)

/** Accepted applications that are still in the running, by name. */
export async function acceptedApplications(tx: Tx, cycleId: string) {
  const rows = await tx.application.findMany({
    where: { cycleId, acceptedAt: { not: null }, withdrawnAt: null, disqualifiedAt: null },
    select: { id: true, kind: true, eligible: true, partyId: true, party: { select: { name: true } } },
    orderBy: [{ kind: 'desc' }, { party: { name: 'asc' } }],
  })
  return rows.map(({ party, ...row }) => ({ ...row, name: party.name }))
}

/** All departments in their order, and which of them were asked in this cycle. */
export async function departmentsToAsk(tx: Tx, cycleId: string) {
  const rows = await tx.department.findMany({
    orderBy: [{ position: 'asc' }, { name: 'asc' }],
    include: { inquiries: { where: { cycleId }, select: { id: true } } },
  })
  return rows.map(({ inquiries, ...row }) => ({ ...row, asked: inquiries.length > 0 }))
}

/** Writes the letters and one open cell for each department and applicant. */
export async function writeInquiries(
  tx: Tx,
  letter: { cycleId: string; sentAt: Date; sentBy: string; dueOn: string; silenceMeansNoObjection: boolean },
  departmentIds: readonly string[],
  applicationIds: readonly string[],
): Promise<void> {
  for (const departmentId of departmentIds) {
    const inquiry = await tx.inquiry.create({ data: { ...letter, dueOn: asDate(letter.dueOn), departmentId } })
    await tx.inquiryReply.createMany({
      data: applicationIds.map((applicationId) => ({ cycleId: letter.cycleId, inquiryId: inquiry.id, applicationId })),
    })
  }
}

const replyFields = {
  id: true,
  applicationId: true,
  answer: true,
  detail: true,
  documentNo: true,
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
      department: { select: { name: true, nameEn: true } },
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
    inquiryId: inquiry.id,
    cycleId: inquiry.cycleId,
    departmentId: inquiry.departmentId,
    departmentName: inquiry.department.name,
    departmentNameEn: inquiry.department.nameEn,
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
  return rows.map(replyFacts)
}

/** All cells about one application, for the office's decision. */
export async function repliesAbout(tx: Tx, applicationId: string): Promise<ReplyFacts[]> {
  const rows = await tx.inquiryReply.findMany({
    where: { applicationId },
    select: replyFields,
    orderBy: { inquiry: { department: { position: 'asc' } } },
  })
  return rows.map(replyFacts)
}

export type Answer = {
  answer: InquiryAnswer
  detail: string
  documentNo: string
  fileId: string | null
  answeredAt: Date
  answeredBy: string
  onPaper: boolean
}

export async function writeAnswer(tx: Tx, replyId: string, answer: Answer): Promise<void> {
  await tx.inquiryReply.update({ where: { id: replyId }, data: answer })
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
