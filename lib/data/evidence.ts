import type { Tx } from './db'
import type { SubmittedFile } from './submissions'

/** A file attached to an application, as it stands now. */
export type EvidenceFacts = SubmittedFile & { addedAt: Date }

/** What is attached now, by kind and time. */
export async function evidenceOf(tx: Tx, applicationId: string): Promise<EvidenceFacts[]> {
  const rows = await tx.evidence.findMany({
    where: { applicationId, removedAt: null },
    include: { file: true },
    orderBy: [{ kind: 'asc' }, { addedAt: 'asc' }],
  })
  return rows.map(({ id, file, fileId, kind, isSecret, items, note, addedAt }) => ({
    evidenceId: id,
    fileId,
    kind,
    name: file.name,
    mime: file.mime,
    size: file.size,
    sha256: file.sha256,
    isSecret,
    items,
    note,
    addedAt,
  }))
}

/** How many files are attached, and under which name the same bytes are attached already. */
export async function attached(tx: Tx, applicationId: string, sha256: string) {
  const rows = await tx.evidence.findMany({
    where: { applicationId, removedAt: null },
    select: { file: { select: { sha256: true, name: true } } },
  })
  return { files: rows.length, duplicateOf: rows.find(({ file }) => file.sha256 === sha256)?.file.name ?? null }
}

export async function insertEvidence(
  tx: Tx,
  evidence: {
    applicationId: string
    fileId: string
    kind: string
    items: string[]
    isSecret: boolean
    note: string
    addedBy: string
    addedAt: Date
  },
): Promise<string> {
  return (await tx.evidence.create({ data: evidence, select: { id: true } })).id
}

/** The application of an attached file, or null. */
export async function evidenceApplication(tx: Tx, evidenceId: string): Promise<string | null> {
  const row = await tx.evidence.findFirst({
    where: { id: evidenceId, removedAt: null },
    select: { applicationId: true },
  })
  return row?.applicationId ?? null
}

/** Takes a file off the draft; submissions of which it was part keep it. */
export async function detachEvidence(tx: Tx, evidenceId: string, removedAt: Date): Promise<void> {
  await tx.evidence.update({ where: { id: evidenceId }, data: { removedAt } })
}
