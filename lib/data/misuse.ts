import type { Tx } from './db'
import { decrypt, encrypt, keyedHash } from './seal'

export type Reporter = { name: string; contact: string }
export const MISUSE_KINDS = ['packaging', 'forgery', 'unauthorised', 'reviewer', 'other'] as const
export type MisuseKind = (typeof MISUSE_KINDS)[number]

export async function insertMisuse(
  tx: Tx,
  {
    trackingCode,
    reporter,
    ...report
  }: {
    trackingCode: string
    reporter: Reporter | null
    kind: MisuseKind
    facts: string
    place: string
    fileId: string | null
    filedAt: Date
  },
): Promise<void> {
  const reporterCipher = reporter && encrypt(JSON.stringify(reporter))
  await tx.misuseCase.create({ data: { ...report, trackingHash: keyedHash(trackingCode), reporterCipher } })
}

const shown = {
  id: true,
  kind: true,
  facts: true,
  place: true,
  filedAt: true,
  findings: true,
  isFounded: true,
  examinedAt: true,
  handedTo: true,
  reply: true,
  closedAt: true,
} as const

/** Reports of the public, newest first, a page of them; the reporter only where `withReporter` says so. */
export async function misuseCases(tx: Tx, withReporter: boolean, take = 100) {
  const rows = await tx.misuseCase.findMany({
    orderBy: { filedAt: 'desc' },
    take,
    select: { ...shown, fileId: true, file: { select: { name: true } }, reporterCipher: withReporter },
  })
  return rows.map(({ reporterCipher, kind, ...row }) => ({
    ...row,
    kind: kind as MisuseKind,
    reporter: reporterCipher ? (JSON.parse(decrypt(reporterCipher)) as Reporter) : null,
  }))
}

/** One report, locked against a second handling. */
export async function lockMisuse(tx: Tx, id: string) {
  await tx.$queryRaw`SELECT 1 FROM "MisuseCase" WHERE id = ${id} FOR UPDATE`
  return tx.misuseCase.findUnique({ where: { id }, select: shown })
}

export async function writeMisuse(
  tx: Tx,
  id: string,
  data: {
    findings?: string
    isFounded?: boolean
    examinedBy?: string
    examinedAt?: Date
    handedTo?: string
    reply?: string
    closedAt?: Date
  },
): Promise<void> {
  await tx.misuseCase.update({ where: { id }, data })
}

/** How far a report has come, for whoever holds its code. */
export async function misuseByCode(tx: Tx, trackingCode: string) {
  return tx.misuseCase.findUnique({
    where: { trackingHash: keyedHash(trackingCode) },
    select: { filedAt: true, examinedAt: true, isFounded: true, handedTo: true, reply: true, closedAt: true },
  })
}
