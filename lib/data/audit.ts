import type { Unmet } from '../rules/unmet'
import type { Tx } from './db'

export type LedgerQuery = { cycleId?: string; act?: string; outcome?: string; page: number }
export const LEDGER_PAGE = 50

/** A page of the ledger, newest first. */
export async function ledgerPage(tx: Tx, { cycleId, act, outcome, page }: LedgerQuery) {
  const where = { ...(cycleId && { cycleId }), ...(act && { act }), ...(outcome && { outcome }) }
  const [total, rows] = [
    await tx.ledgerEntry.count({ where }),
    await tx.ledgerEntry.findMany({
      where,
      orderBy: { seq: 'desc' },
      skip: (page - 1) * LEDGER_PAGE,
      take: LEDGER_PAGE,
    }),
  ]
  return { total, entries: rows.map((row) => ({ ...row, reasons: (row.reasons ?? []) as unknown as Unmet[] })) }
}
