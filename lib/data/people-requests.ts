import type { Tx } from './db'

/** Asks a party's owner to let an account in; an open request isn't doubled. */
export async function askForAccess(
  tx: Tx,
  request: { partyId: string; userId: string; message: string },
  at: Date,
): Promise<string> {
  const open = await tx.accessRequest.findFirst({
    where: { partyId: request.partyId, userId: request.userId, settledAt: null },
    select: { id: true },
  })
  if (open) return open.id
  const row = await tx.accessRequest.create({ data: { ...request, createdAt: at } })
  return row.id
}

export type AccessRequestFacts = { id: string; partyId: string; userId: string; isOpen: boolean }

/** Locks and reads a request. */
export async function lockAccessRequest(tx: Tx, id: string): Promise<AccessRequestFacts | null> {
  await tx.$queryRaw`SELECT 1 FROM "AccessRequest" WHERE id = ${id} FOR UPDATE`
  const row = await tx.accessRequest.findUnique({ where: { id } })
  return row && { id: row.id, partyId: row.partyId, userId: row.userId, isOpen: row.settledAt === null }
}

/** Writes the owner's answer. */
export async function settleRequest(tx: Tx, id: string, granted: boolean, by: string, at: Date): Promise<void> {
  await tx.accessRequest.update({ where: { id }, data: { granted, settledBy: by, settledAt: at } })
}
