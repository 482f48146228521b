import { db, type Tx } from './db'

/** How a session ended; the words stand in the catalogue `people.endedWhy`. */
export type EndedWhy =
  | 'signedOut'
  | 'idle'
  | 'expired'
  | 'byAdmin'
  | 'byOwner'
  | 'disabled'
  | 'passwordChanged'
  | 'switched'

/** Opens a session. */
export async function openSession(tx: Tx, userId: string, agent: string, at: Date): Promise<string> {
  const row = await tx.session.create({ data: { userId, agent: agent.slice(0, 200), createdAt: at, lastSeenAt: at } })
  return row.id
}

/** Writes that a session was seen; outside of any transaction, since nothing hangs on it. */
export async function touchSession(sessionId: string, at: Date): Promise<void> {
  await db.session.updateMany({
    where: { id: sessionId, endedAt: null, lastSeenAt: { lt: at } },
    data: { lastSeenAt: at },
  })
}

/** Ends one open session, of that user if one is named; false when it was over already. */
export async function endSession(
  tx: Tx,
  sessionId: string,
  why: EndedWhy,
  at: Date,
  userId?: string,
): Promise<boolean> {
  const { count } = await tx.session.updateMany({
    where: { id: sessionId, endedAt: null, ...(userId && { userId }) },
    data: { endedAt: at, endedWhy: why },
  })
  return count === 1
}

/** Is this an open session of that user? */
export async function ownsSession(tx: Tx, sessionId: string, userId: string): Promise<boolean> {
  return (await tx.session.count({ where: { id: sessionId, userId, endedAt: null } })) === 1
}

/** Ends all open sessions of a user but the one kept; says how many. */
export async function endSessionsOf(tx: Tx, userId: string, why: EndedWhy, at: Date, keepId?: string): Promise<number> {
  const { count } = await tx.session.updateMany({
    where: { userId, endedAt: null, ...(keepId && { id: { not: keepId } }) },
    data: { endedAt: at, endedWhy: why },
  })
  return count
}

export type SessionSeen = {
  id: string
  agent: string
  createdAt: Date
  lastSeenAt: Date
  endedAt: Date | null
  endedWhy: string | null
}

/** The latest sessions of a user, newest first. */
export async function sessionsOf(userId: string, take = 20): Promise<SessionSeen[]> {
  return db.session.findMany({
    where: { userId },
    orderBy: { createdAt: 'desc' },
    take,
    select: { id: true, agent: true, createdAt: true, lastSeenAt: true, endedAt: true, endedWhy: true },
  })
}
