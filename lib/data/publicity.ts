import type { Tx } from './db'

const asDay = (date: Date) => date.toISOString().slice(0, 10)

/** The publicity notice in force: the last that no other supersedes. */
export async function currentNotice(tx: Tx, cycleId: string) {
  const row = await tx.notice.findFirst({
    where: { cycleId, kind: 'publicity', supersededBy: null },
    orderBy: { number: 'desc' },
  })
  return row?.endsOn ? { id: row.id, title: row.title, publishedAt: row.publishedAt, endsOn: asDay(row.endsOn) } : null
}

export async function markPublicised(tx: Tx, applicationIds: readonly string[]): Promise<void> {
  await tx.application.updateMany({ where: { id: { in: [...applicationIds] } }, data: { publicised: true } })
}
