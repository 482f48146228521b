import type { Tx } from './db'
import type { Prisma } from './generated/client'

export type ReportKind = 'documentReview' | 'composite'

/** Files a report as it was issued; the database never changes it. */
export async function fileReport(
  tx: Tx,
  report: {
    cycleId: string
    kind: ReportKind
    content: unknown
    hash: string
    issuedBy: string
    issuedAt: Date
  },
): Promise<string> {
  const row = await tx.report.create({ data: { ...report, content: report.content as Prisma.InputJsonValue } })
  return row.id
}

/** The latest report of a kind of a cycle, as it was issued. */
export async function issuedReport<C>(tx: Tx, cycleId: string, kind: ReportKind) {
  const row = await tx.report.findFirst({ where: { cycleId, kind }, orderBy: { issuedAt: 'desc' } })
  return row && { id: row.id, content: row.content as unknown as C, hash: row.hash, issuedAt: row.issuedAt }
}
