import type { Tx } from './db'

export type Before = 'meeting' | 'council'
export type CheckWrite = { applicationId: string; colour: string; isClean: boolean; note: string }

/** Writes what was looked at; the newest of each name counts. */
export async function insertSecondChecks(
  tx: Tx,
  cycleId: string,
  before: Before,
  checks: readonly CheckWrite[],
  by: { checkedBy: string; checkedAt: Date },
): Promise<void> {
  await tx.secondCheck.createMany({ data: checks.map((check) => ({ ...check, ...by, cycleId, before })) })
}

/** The newest check of each name, by application. */
export async function secondChecksOf(tx: Tx, cycleId: string, before: Before) {
  const rows = await tx.secondCheck.findMany({
    where: { cycleId, before },
    orderBy: [{ checkedAt: 'asc' }, { id: 'asc' }],
  })
  return new Map(rows.map((row) => [row.applicationId, row]))
}
