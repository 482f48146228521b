import type { Content } from '../rules/form'
import type { Tx } from './db'
import type { Prisma } from './generated/client'
import { hashOf } from './ledger'
import { applicationContentSeen, type Scope } from './scope'

/** A file as it was part of a submission. */
export type SubmittedFile = {
  evidenceId: string
  fileId: string
  kind: string
  name: string
  mime: string
  size: number
  sha256: string
  isSecret: boolean
  items: string[]
  /** absent in submissions of before it was asked */
  conditions?: string[]
  note: string
  /** taken over from an earlier edition: its title, and when it was attached there (A24) */
  origin?: { title: string; at: string } | null
}

export type SubmissionFacts = { number: number; hash: string; submittedAt: Date }
export type Submission = SubmissionFacts & { content: Content; evidence: SubmittedFile[]; submittedBy: string }

/** Freezes a copy with its hash; the database refuses any later change. */
export async function insertSubmission(
  tx: Tx,
  copy: { applicationId: string; content: Content; evidence: SubmittedFile[]; submittedAt: Date; submittedBy: string },
): Promise<SubmissionFacts> {
  const { applicationId, content, evidence, submittedAt } = copy
  const number = (await tx.submissionVersion.count({ where: { applicationId } })) + 1
  const hash = hashOf({ applicationId, number, content, evidence, submittedAt })
  await tx.submissionVersion.create({
    data: {
      ...copy,
      content: content as Prisma.InputJsonObject,
      evidence: evidence as Prisma.InputJsonValue,
      number,
      hash,
    },
  })
  return { number, hash, submittedAt }
}

/** The submissions of an application, oldest first, without their content. */
export async function submissionsOf(tx: Tx, applicationId: string): Promise<SubmissionFacts[]> {
  return tx.submissionVersion.findMany({
    where: { applicationId },
    select: { number: true, hash: true, submittedAt: true },
    orderBy: { number: 'asc' },
  })
}

/** One submission that the scope may open, the latest when no number is given. */
export async function submissionSeen(
  tx: Tx,
  scope: Scope,
  applicationId: string,
  number?: number,
): Promise<Submission | null> {
  const row = await tx.submissionVersion.findFirst({
    where: { applicationId, ...(number && { number }), application: applicationContentSeen(scope) },
    orderBy: { number: 'desc' },
  })
  return row && { ...row, content: row.content as Content, evidence: row.evidence as unknown as SubmittedFile[] }
}

/** The next receipt number of the edition. Held until the commit, so that two submissions at once get two numbers. */
export async function nextReceiptNo(
  tx: Tx,
  cycle: { id: string; edition: number; awardYear: number },
): Promise<string> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(580022, ${cycle.edition}::int)`
  const count = await tx.application.count({ where: { cycleId: cycle.id, receiptNo: { not: null } } })
  return `SQ${cycle.awardYear}-${String(cycle.edition).padStart(2, '0')}-${String(count + 1).padStart(4, '0')}`
}
