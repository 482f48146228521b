import { z } from 'zod'
import { LEDGER_PAGE, ledgerPage } from '@/lib/data/audit'
import { db } from '@/lib/data/db'
import { checkChain } from '@/lib/data/ledger'
import type { Actor } from '@/lib/rules/actor'
import { sightOf } from '@/lib/rules/sight'

export const ledgerQuery = z.object({
  act: z.string().max(60).default(''),
  outcome: z.enum(['done', 'refused']).or(z.literal('')).catch('').default(''),
  page: z.coerce.number().int().min(1).max(100_000).catch(1).default(1),
  check: z.string().max(5).default(''),
})
export type LedgerQueryInput = z.output<typeof ledgerQuery>

/** The ledger for auditors and the lead: every act and refusal, and on demand the check of the whole chain. */
export async function seeLedger(actor: Actor, query: LedgerQueryInput) {
  if (sightOf(actor, 'ledger') !== 'all') return null
  const { total, entries } = await ledgerPage(db, query)
  return {
    total,
    entries,
    pages: Math.max(1, Math.ceil(total / LEDGER_PAGE)),
    chain: query.check ? await checkChain(db) : null,
  }
}
