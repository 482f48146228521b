import type { Tx } from './db'

export type CorrectionFacts = {
  id: string
  items: string[]
  dueAt: Date
  requestedAt: Date
  answeredAt: Date | null
}

/** The requests for correction of an application, newest first. */
export async function correctionsOf(tx: Tx, applicationId: string): Promise<CorrectionFacts[]> {
  const rows = await tx.correction.findMany({ where: { applicationId }, orderBy: { requestedAt: 'desc' } })
  return rows.map(({ id, items, dueAt, requestedAt, answeredAt }) => ({
    id,
    items: items as string[],
    dueAt,
    requestedAt,
    answeredAt,
  }))
}

/** Until when the open correction may be answered; null when none is open. */
export async function correctionDueAt(tx: Tx, applicationId: string): Promise<Date | null> {
  const where = { applicationId, answeredAt: null }
  const row = await tx.correction.findFirst({ where, orderBy: { requestedAt: 'desc' }, select: { dueAt: true } })
  return row?.dueAt ?? null
}

export async function insertCorrection(
  tx: Tx,
  correction: { applicationId: string; items: string[]; dueAt: Date; requestedBy: string; requestedAt: Date },
): Promise<void> {
  await tx.correction.create({ data: correction })
}

/** The corrections asked for are answered by the new submission. */
export async function answerCorrections(tx: Tx, applicationId: string, answeredAt: Date): Promise<void> {
  await tx.correction.updateMany({ where: { applicationId, answeredAt: null }, data: { answeredAt } })
}

/** How many submissions nobody has handled, and how many corrections still have time. */
export async function openWork(tx: Tx, cycleId: string, now: Date): Promise<{ unhandled: number; running: number }> {
  const open = { cycleId, submittedAt: { not: null }, acceptedAt: null, withdrawnAt: null, disqualifiedAt: null }
  const unhandled = await tx.application.count({ where: { ...open, returnedAt: null } })
  const running = await tx.application.count({
    where: { ...open, returnedAt: { not: null }, corrections: { some: { answeredAt: null, dueAt: { gte: now } } } },
  })
  return { unhandled, running }
}
