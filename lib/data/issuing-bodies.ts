import type { IssuingBodyKey, IssuingBodyRecord } from '../rules/issuing-bodies'
import type { Tx } from './db'

/** What the four bodies are called and from when on, newest first. */
export async function issuingBodies(tx: Tx): Promise<(IssuingBodyRecord & { id: string })[]> {
  const rows = await tx.issuingBody.findMany({ orderBy: [{ effectiveFrom: 'desc' }, { recordedAt: 'desc' }] })
  return rows.map(({ recordedBy: _recordedBy, effectiveFrom, body, ...row }) => ({
    ...row,
    body: body as IssuingBodyKey,
    effectiveFrom: effectiveFrom.toISOString().slice(0, 10),
  }))
}

export async function insertIssuingBody(tx: Tx, record: IssuingBodyRecord & { recordedBy: string }): Promise<void> {
  await tx.issuingBody.create({
    data: { ...record, effectiveFrom: new Date(`${record.effectiveFrom}T00:00:00Z`) },
  })
}
