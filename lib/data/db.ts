import { PrismaPg } from '@prisma/adapter-pg'
import { databaseUrl } from '../env'
import { type Prisma, PrismaClient } from './generated/client'

/** A running transaction, or the connection itself where a read needs none. */
export type Tx = Prisma.TransactionClient

const kept = globalThis as { awardDb?: PrismaClient }

function connect(): PrismaClient {
  return new PrismaClient({ adapter: new PrismaPg({ connectionString: databaseUrl(), max: 10 }) })
}

/** One pool per process; development reloads modules, so it is kept on the global object. Connects on first use, so that a build needs none. */
export const db: PrismaClient = new Proxy({} as PrismaClient, {
  get(_, property) {
    kept.awardDb ??= connect()
    const value = Reflect.get(kept.awardDb, property)
    return typeof value === 'function' ? value.bind(kept.awardDb) : value
  },
})

const RETRIES = 3

/** SQLSTATE of a database error, wherever the driver adapter hid it; null for other errors. */
export function sqlState(error: unknown): string | null {
  for (let at: unknown = error, depth = 0; at && typeof at === 'object' && depth < 6; depth++) {
    const node = at as Record<string, unknown>
    for (const name of ['originalCode', 'code', 'sqlState']) {
      const code = node[name]
      if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) && !/^P[0-9]{4}$/.test(code)) return code
    }
    const meta = node.meta as Record<string, unknown> | undefined
    at = node.cause ?? meta?.driverAdapterError ?? meta?.cause
  }
  return null
}

const isTransient = (error: unknown) => ['40001', '40P01'].includes(sqlState(error) ?? '')

/** Runs `work` in one transaction; a serialization failure or deadlock is tried again. */
export async function inTransaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.$transaction(work, { timeout: 20_000, maxWait: 10_000 })
    } catch (error) {
      if (attempt >= RETRIES || !isTransient(error)) throw error
    }
  }
}
