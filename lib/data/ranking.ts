import type { Tx } from './db'
import { rankingSeen, type Scope } from './scope'

/** Writes the exact document scores that a closed panel gave. */
export async function writeDocumentScores(tx: Tx, scores: readonly { id: string; score: string }[]): Promise<void> {
  for (const { id, score } of scores) await tx.application.update({ where: { id }, data: { documentScore: score } })
}

export async function writeDocumentRanks(tx: Tx, ranks: readonly { id: string; rank: number }[]): Promise<void> {
  for (const { id, rank } of ranks) await tx.application.update({ where: { id }, data: { documentRank: rank } })
}

export async function writeTiePlace(tx: Tx, id: string, tiePlace: number, tieReason: string): Promise<void> {
  await tx.application.update({ where: { id }, data: { tiePlace, tieReason } })
}

/** Applications whose panel has closed, with what the ranking needs beside the scores. The where clause is the seal. */
export async function scoredApplications(tx: Tx, cycleId: string, scope?: Scope) {
  const rows = await tx.application.findMany({
    where: {
      AND: [
        { cycleId, documentScore: { not: null }, withdrawnAt: null, disqualifiedAt: null },
        ...(scope ? [rankingSeen(scope)] : []),
      ],
    },
    select: {
      id: true,
      kind: true,
      tiePlace: true,
      tieReason: true,
      shortlisted: true,
      partyId: true,
      party: { select: { name: true, zone: true } },
    },
  })
  return rows.map(({ party, kind, ...row }) => ({ ...row, ...party, kind: kind as 'organization' | 'individual' }))
}

export type ShortlistEntry = { applicationId: string; kind: string; rank: number; score: string }

/** Writes who enters on-site review and who doesn't; the database holds the cap. */
export async function writeShortlist(
  tx: Tx,
  cycleId: string,
  entries: readonly ShortlistEntry[],
  leftOut: readonly string[],
  confirmed: { confirmedBy: string; confirmedAt: Date },
): Promise<void> {
  await tx.shortlisting.createMany({ data: entries.map((entry) => ({ ...entry, ...confirmed, cycleId })) })
  await tx.application.updateMany({
    where: { id: { in: entries.map(({ applicationId }) => applicationId) } },
    data: { shortlisted: true },
  })
  await tx.application.updateMany({ where: { id: { in: [...leftOut] } }, data: { shortlisted: false } })
}

/** Is the shortlist of the cycle confirmed? */
export async function shortlistConfirmed(tx: Tx, cycleId: string): Promise<boolean> {
  return (await tx.shortlisting.findFirst({ where: { cycleId }, select: { id: true } })) !== null
}

/** Notices to those left out: written, and when each was read. */
export async function shortlistNotices(tx: Tx, cycleId: string) {
  return tx.outboxMessage.findMany({
    where: { cycleId, kind: { in: ['shortlisted', 'notShortlisted'] } },
    select: { applicationId: true, kind: true, createdAt: true, readAt: true, mailedAt: true },
  })
}
