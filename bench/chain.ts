import type pg from 'pg'
import { entryHash, type LedgerFacts } from '@/lib/data/ledger'
import { insert } from './rows'

/** Appends to the chain what the acts of the edition would have left in it. */
export async function ledger(
  client: pg.Client,
  acts: readonly Omit<LedgerFacts, 'at' | 'actorId' | 'actorName' | 'outcome'>[],
) {
  const [last] = (await client.query<{ hash: string }>('SELECT hash FROM "LedgerEntry" ORDER BY seq DESC LIMIT 1')).rows
  let previous = last?.hash ?? '0'.repeat(64)
  const at = new Date()
  const rows = acts.map((act) => {
    const facts: LedgerFacts = { ...act, at, actorId: null, actorName: '基准数据', outcome: 'done' }
    const row = { ...facts, at: at.toISOString(), previous, hash: entryHash(previous, facts) }
    previous = row.hash
    return row
  })
  await insert(client, 'LedgerEntry', rows)
}
