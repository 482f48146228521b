import { createHash } from 'node:crypto'
import type { Article, Unmet } from '../rules/unmet'
import type { Tx } from './db'
import { Prisma } from './generated/client'

export type LedgerFacts = {
  at: Date
  actorId: string | null
  actorName: string
  role: string
  act: string
  article: Article
  outcome: 'done' | 'refused'
  cycleId: string | null
  subjectKind: string
  subjectId: string | null
  before?: unknown
  after?: unknown
  reasons?: readonly Unmet[]
}

const GENESIS = '0'.repeat(64)
/** one chain: whoever appends holds this lock until the commit */
const CHAIN_LOCK = 580_021

/** JSON with sorted keys, so that the same facts always give the same bytes. */
export function canonical(value: unknown): string {
  if (value === null || value === undefined) return 'null'
  if (value instanceof Date) return JSON.stringify(value.toISOString())
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value === 'object') {
    const entries = Object.entries(value as Record<string, unknown>).filter(([, v]) => v !== undefined)
    return `{${entries
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([k, v]) => `${JSON.stringify(k)}:${canonical(v)}`)
      .join(',')}}`
  }
  return JSON.stringify(value)
}

/** sha256 in hex of the canonical form of `value`. */
export function hashOf(value: unknown): string {
  return createHash('sha256').update(canonical(value)).digest('hex')
}

/** The hash of an entry: over its own facts and the hash before it. */
export function entryHash(previous: string, facts: LedgerFacts): string {
  const { before = null, after = null, reasons = null, ...rest } = facts
  return hashOf({ ...rest, before, after, reasons, previous })
}

const json = (value: unknown) => (value === undefined || value === null ? Prisma.DbNull : JSON.parse(canonical(value)))

/** Writes an act into the ledger, in the transaction of the act. The one way to write to the ledger. */
export async function record(tx: Tx, facts: LedgerFacts): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${CHAIN_LOCK})`
  const last = await tx.ledgerEntry.findFirst({ orderBy: { seq: 'desc' }, select: { hash: true } })
  const previous = last?.hash ?? GENESIS
  await tx.ledgerEntry.create({
    data: {
      ...facts,
      before: json(facts.before),
      after: json(facts.after),
      reasons: json(facts.reasons),
      previous,
      hash: entryHash(previous, facts),
    },
  })
}

export type ChainCheck = { entries: number; brokenAt: number | null }

/** Walks the whole chain in pages and names the first entry whose hash or link does not agree. */
export async function checkChain(tx: Tx, page = 1000): Promise<ChainCheck> {
  let previous = GENESIS
  let after = 0
  let entries = 0
  for (;;) {
    const rows = await tx.ledgerEntry.findMany({ where: { seq: { gt: after } }, orderBy: { seq: 'asc' }, take: page })
    for (const { seq, hash, previous: link, ...facts } of rows) {
      if (link !== previous || entryHash(link, facts as unknown as LedgerFacts) !== hash)
        return { entries, brokenAt: seq }
      previous = hash
      after = seq
      entries++
    }
    if (rows.length < page) return { entries, brokenAt: null }
  }
}
