import { type CycleFacts, cycleFacts } from './cycles'
import type { Tx } from './db'
import { cyclesSeen, type Scope } from './scope'

/** The cycle of an edition, by its number. */
export async function cycleOfEdition(tx: Tx, edition: number): Promise<CycleFacts | null> {
  const row = await tx.cycle.findUnique({ where: { edition } })
  return row && cycleFacts(row)
}

/** A cycle by its id. */
export async function cycleById(tx: Tx, id: string): Promise<CycleFacts> {
  return cycleFacts(await tx.cycle.findUniqueOrThrow({ where: { id } }))
}

/** Cycles by their ids, the newest first. */
export async function cyclesById(tx: Tx, ids: readonly string[]): Promise<CycleFacts[]> {
  const rows = await tx.cycle.findMany({ where: { id: { in: [...ids] } }, orderBy: { edition: 'desc' } })
  return rows.map(cycleFacts)
}

/** Editions that are announced or take applications now, the newest first. */
export async function cyclesToApplyIn(tx: Tx): Promise<CycleFacts[]> {
  const where = { stage: { in: ['announcement', 'application'] }, pinnedAt: { not: null } }
  return (await tx.cycle.findMany({ where, orderBy: { edition: 'desc' } })).map(cycleFacts)
}

/** A cycle that the scope sees; null when it isn't there or isn't announced yet for these eyes. */
export async function cycleSeen(tx: Tx, scope: Scope, id: string): Promise<CycleFacts | null> {
  const row = await tx.cycle.findFirst({ where: { AND: [{ id }, cyclesSeen(scope)] } })
  return row && cycleFacts(row)
}

/** The edition that was announced last, whose numbers a visitor checks against. */
export async function latestCycle(tx: Tx): Promise<CycleFacts | null> {
  const where = { pinnedAt: { not: null }, stage: { not: 'cancelled' } }
  const row = await tx.cycle.findFirst({ where, orderBy: { edition: 'desc' } })
  return row && cycleFacts(row)
}
