import type { Tx } from './db'

/** Keeps that somebody has a page of a draft open. */
export async function markPresence(
  tx: Tx,
  applicationId: string,
  userId: string,
  step: string,
  at: Date,
): Promise<void> {
  await tx.presence.upsert({
    where: { applicationId_userId: { applicationId, userId } },
    create: { applicationId, userId, step, seenAt: at },
    update: { step, seenAt: at },
  })
}

/** Who else has a page of this draft open, seen since then. */
export async function othersPresent(tx: Tx, applicationId: string, userId: string, since: Date) {
  const rows = await tx.presence.findMany({
    where: { applicationId, userId: { not: userId }, seenAt: { gt: since } },
    select: { step: true, user: { select: { name: true } } },
    orderBy: { seenAt: 'desc' },
    take: 10,
  })
  return rows.map(({ step, user }) => ({ name: user.name, step }))
}
