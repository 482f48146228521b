import type { Tx } from './db'
import type { Letter } from './outbox'

/** From now until then; reminders go to what is due within. */
export type Span = { from: Date; until: Date }

/** Reminders are written by one at a time, so that no two write the same. Held until the commit. */
export async function holdReminders(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('reminders', 0))`
}

/** A reminder to each department that owes replies (A13) and had none yet. */
export async function inquiriesToRemind(tx: Tx, { from, until }: Span): Promise<Letter[]> {
  const rows = await tx.$queryRaw<
    { cycleId: string; departmentId: string; cycle: string; dueOn: string; count: number }[]
  >`
    SELECT i."cycleId", i."departmentId", c.title AS cycle, to_char(i."dueOn", 'YYYY-MM-DD') AS "dueOn", count(*)::int AS count
      FROM "Inquiry" i JOIN "Cycle" c ON c.id = i."cycleId" AND c.stage = 'eligibility'
      JOIN "InquiryReply" r ON r."inquiryId" = i.id AND r.answer IS NULL AND r."lapsedAt" IS NULL
     WHERE i."dueOn" BETWEEN (${from}::timestamptz AT TIME ZONE 'Asia/Shanghai')::date AND (${until}::timestamptz AT TIME ZONE 'Asia/Shanghai')::date
       AND NOT EXISTS (SELECT FROM "OutboxMessage" m WHERE m.kind = 'inquiryDue' AND m."cycleId" = i."cycleId"
         AND m."departmentId" = i."departmentId" AND m."createdAt" >= i."sentAt")
     GROUP BY i.id, c.title`
  return rows.map(({ cycleId, departmentId, ...facts }) => ({ kind: 'inquiryDue', cycleId, departmentId, facts }))
}

/** A reminder to each winner whose part of the sharing plan (A25) isn't reported and that had none yet. */
export async function dutiesToRemind(tx: Tx, { from, until }: Span): Promise<Letter[]> {
  const rows = await tx.$queryRaw<
    { cycleId: string; partyId: string; cycle: string; title: string; dueOn: string; dutyId: string }[]
  >`
    SELECT h."cycleId", h."partyId", c.title AS cycle, d.title, to_char(d."dueOn", 'YYYY-MM-DD') AS "dueOn", d.id AS "dutyId"
      FROM "Duty" d JOIN "Honour" h ON h.id = d."honourId" AND h."revokedAt" IS NULL JOIN "Cycle" c ON c.id = h."cycleId"
     WHERE d."reportedAt" IS NULL
       AND d."dueOn" BETWEEN (${from}::timestamptz AT TIME ZONE 'Asia/Shanghai')::date AND (${until}::timestamptz AT TIME ZONE 'Asia/Shanghai')::date
       AND NOT EXISTS (SELECT FROM "OutboxMessage" m WHERE m.kind = 'dutyDue' AND m."partyId" = h."partyId" AND m.facts ->> 'dutyId' = d.id)`
  return rows.map(({ cycleId, partyId, ...facts }) => ({ kind: 'dutyDue', cycleId, partyId, facts }))
}

/** A reminder to each applicant who was asked for corrections (A14), hasn't handed them in, and had none yet. */
export async function correctionsToRemind(tx: Tx, { from, until }: Span): Promise<Letter[]> {
  const rows = await tx.correction.findMany({
    where: {
      answeredAt: null,
      dueAt: { gte: from, lte: until },
      application: {
        withdrawnAt: null,
        disqualifiedAt: null,
        cycle: { stage: { in: ['application', 'eligibility'] } },
      },
    },
    include: { application: { select: { partyId: true, cycleId: true, cycle: { select: { title: true } } } } },
  })
  const told = await tx.outboxMessage.findMany({
    where: { kind: 'correctionDue', applicationId: { in: rows.map(({ applicationId }) => applicationId) } },
    select: { applicationId: true, createdAt: true },
  })
  return rows
    .filter(
      ({ applicationId, requestedAt }) =>
        !told.some((letter) => letter.applicationId === applicationId && letter.createdAt >= requestedAt),
    )
    .map(({ applicationId, dueAt, application: { partyId, cycleId, cycle } }) => ({
      ...{ kind: 'correctionDue', applicationId, partyId, cycleId },
      facts: { cycle: cycle.title, dueAt: dueAt.toISOString() },
    }))
}
