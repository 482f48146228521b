import type { Tx } from './db'

/** Files a scan with the submission from which it was printed. */
export async function insertStampedScan(
  tx: Tx,
  scan: { applicationId: string; number: number; fileId: string; filedBy: string; filedAt: Date },
): Promise<void> {
  await tx.stampedScan.create({ data: scan })
}

/** The stamped forms of an application, newest first. */
export async function stampedScansOf(tx: Tx, applicationId: string) {
  const rows = await tx.stampedScan.findMany({
    where: { applicationId },
    select: { id: true, number: true, fileId: true, filedAt: true, file: { select: { name: true } } },
    orderBy: { filedAt: 'desc' },
  })
  return rows.map(({ file, ...row }) => ({ ...row, name: file.name }))
}

export type StampedScan = Awaited<ReturnType<typeof stampedScansOf>>[number]
