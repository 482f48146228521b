import type { Tx } from './db'

/** A letter as its reader finds it; its words are `mail.<kind>` with `facts`. */
export type LetterFacts = { id: string; kind: string; facts: Record<string, string | number>; createdAt: Date }

/** The letters to a party about one application, newest first. */
export async function lettersOf(tx: Tx, applicationId: string, partyId: string): Promise<LetterFacts[]> {
  const rows = await tx.outboxMessage.findMany({
    where: { applicationId, partyId },
    select: { id: true, kind: true, facts: true, createdAt: true },
    orderBy: { createdAt: 'desc' },
    take: 50,
  })
  return rows.map((row) => ({ ...row, facts: row.facts as LetterFacts['facts'] }))
}
