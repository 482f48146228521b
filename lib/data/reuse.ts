import type { Content, Kind } from '../rules/form'
import type { Tx } from './db'
import type { Prisma } from './generated/client'
import type { SubmittedFile } from './submissions'

/** An earlier application of the same party as it was last submitted. */
export type EarlierApplication = {
  id: string
  cycleId: string
  partyId: string
  kind: Kind
  title: string
  submittedAt: Date
  content: Content
  evidence: SubmittedFile[]
}

/** Submitted applications of the same party in other editions, newest first; only one of them when its id is given. */
export async function earlierApplications(
  tx: Tx,
  { cycleId, partyId }: { cycleId: string; partyId: string },
  id?: string,
): Promise<EarlierApplication[]> {
  const rows = await tx.application.findMany({
    where: { partyId, cycleId: { not: cycleId }, submittedAt: { not: null }, ...(id && { id }) },
    include: { cycle: { select: { title: true } }, versions: { orderBy: { number: 'desc' }, take: 1 } },
    orderBy: { cycle: { edition: 'desc' } },
  })
  return rows.flatMap(({ versions: [version], cycle, ...row }) =>
    version
      ? [
          {
            id: row.id,
            cycleId: row.cycleId,
            partyId: row.partyId,
            kind: row.kind as Kind,
            title: cycle.title,
            submittedAt: version.submittedAt,
            content: version.content as Content,
            evidence: version.evidence as unknown as SubmittedFile[],
          },
        ]
      : [],
  )
}

/** What was taken over, as it is kept with the draft. */
export type Reused = { applicationId: string; title: string; submittedAt: string; fields: string[] }

/** Keeps which fields were taken over, and from where. */
export async function markReused(tx: Tx, id: string, from: EarlierApplication, fields: string[]): Promise<void> {
  const reused: Reused = {
    applicationId: from.id,
    title: from.title,
    submittedAt: from.submittedAt.toISOString(),
    fields,
  }
  await tx.application.update({ where: { id }, data: { reused: reused as unknown as Prisma.InputJsonObject } })
}

/** What the draft took over, or null. */
export async function reusedOf(tx: Tx, id: string): Promise<Reused | null> {
  const row = await tx.application.findUnique({ where: { id }, select: { reused: true } })
  return (row?.reused as Reused | null) ?? null
}
