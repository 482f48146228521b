import type { Tx } from './db'
import { objectionsSeen, type Scope } from './scope'
import { decrypt, encrypt, keyedHash } from './seal'

export type Objector = { name: string; contact: string }

const asDate = (day: string) => new Date(`${day}T00:00:00Z`)

export async function writeObjection(
  tx: Tx,
  objection: {
    cycleId: string
    noticeId: string
    applicationId: string | null
    trackingCode: string
    objectorKind: string
    objector: Objector | null
    facts: string
    fileId: string | null
    filedAt: Date
  },
): Promise<string> {
  const { trackingCode, objector, ...rest } = objection
  const row = await tx.objection.create({
    data: {
      ...rest,
      trackingHash: keyedHash(trackingCode),
      objectorCipher: objector ? encrypt(JSON.stringify(objector)) : null,
    },
  })
  return row.id
}

const withoutObjector = {
  id: true,
  cycleId: true,
  noticeId: true,
  applicationId: true,
  objectorKind: true,
  facts: true,
  fileId: true,
  filedAt: true,
  acceptedAt: true,
  rejectedAt: true,
  handlingWhy: true,
  assignedTo: true,
  dueOn: true,
  statement: true,
  statedAt: true,
  conclusion: true,
  conclusionWhy: true,
  handling: true,
  concludedAt: true,
  reply: true,
  closedAt: true,
  application: { select: { partyId: true, party: { select: { name: true } } } },
} as const

/** Objections that the scope sees, without the objector. */
export async function objectionsInScope(tx: Tx, scope: Scope, cycleId: string) {
  return tx.objection.findMany({
    where: { AND: [{ cycleId }, objectionsSeen(scope)] },
    select: withoutObjector,
    orderBy: { filedAt: 'asc' },
  })
}

export type ObjectionRecord = Awaited<ReturnType<typeof objectionsInScope>>[number]

/** One objection of the cycle, locked against a second handling; without the objector. */
export async function lockObjection(tx: Tx, id: string, cycleId: string): Promise<ObjectionRecord | null> {
  await tx.$queryRaw`SELECT 1 FROM "Objection" WHERE id = ${id} FOR UPDATE`
  return tx.objection.findFirst({ where: { id, cycleId }, select: withoutObjector })
}

/** Who objected, by the objection's id: for the one sight that is named for it. Anonymous leads have nobody. */
export async function objectorsOf(tx: Tx, ids: readonly string[]): Promise<Map<string, Objector>> {
  const rows = await tx.objection.findMany({
    where: { id: { in: [...ids] }, objectorCipher: { not: null } },
    select: { id: true, objectorCipher: true },
  })
  return new Map(rows.map(({ id, objectorCipher }) => [id, JSON.parse(decrypt(objectorCipher ?? '')) as Objector]))
}

/** Progress of an objection for whoever holds its tracking code. */
export async function objectionByCode(tx: Tx, trackingCode: string) {
  return tx.objection.findUnique({
    where: { trackingHash: keyedHash(trackingCode) },
    select: {
      filedAt: true,
      acceptedAt: true,
      rejectedAt: true,
      handlingWhy: true,
      concludedAt: true,
      conclusion: true,
      reply: true,
      closedAt: true,
    },
  })
}

export async function changeObjection(
  tx: Tx,
  id: string,
  {
    dueOn,
    ...change
  }: Partial<{
    acceptedAt: Date
    rejectedAt: Date
    handledBy: string
    handlingWhy: string
    assignedTo: string
    dueOn: string
    statement: string
    statedAt: Date
    conclusion: string
    conclusionWhy: string
    handling: string
    concludedAt: Date
    reply: string
    closedAt: Date
  }>,
): Promise<void> {
  await tx.objection.update({ where: { id }, data: { ...change, ...(dueOn && { dueOn: asDate(dueOn) }) } })
}

export async function openObjections(tx: Tx, cycleId: string): Promise<number> {
  return tx.objection.count({ where: { cycleId, closedAt: null } })
}
