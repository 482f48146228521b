import type { Tx } from './db'
import type { Prisma } from './generated/client'
import type { SubmittedFile } from './submissions'

type Row = Prisma.EvidenceGetPayload<{ include: { file: true } }>

/** A file attached to an application, as it stands now. */
export type EvidenceFacts = SubmittedFile & { addedAt: Date; scan: 'clean' | 'off' }

/** What is attached now, by kind and time. */
export async function evidenceOf(tx: Tx, applicationId: string): Promise<EvidenceFacts[]> {
  const rows = await tx.evidence.findMany({
    where: { applicationId, removedAt: null },
    include: { file: true },
    orderBy: [{ kind: 'asc' }, { addedAt: 'asc' }],
  })
  return rows.map(factsOf)
}

function factsOf({
  id,
  file,
  fileId,
  kind,
  isSecret,
  items,
  conditions,
  note,
  addedAt,
  ...origin
}: Row): EvidenceFacts {
  const { originTitle, originAt } = origin
  return {
    evidenceId: id,
    fileId,
    kind,
    name: file.name,
    mime: file.mime,
    size: file.size,
    sha256: file.sha256,
    isSecret,
    items,
    conditions,
    note,
    addedAt,
    scan: file.scan as EvidenceFacts['scan'],
    origin: originTitle && originAt ? { title: originTitle, at: originAt.toISOString() } : null,
  }
}

/** One attached file of an application; null when it isn't attached there. */
export async function evidenceById(tx: Tx, applicationId: string, evidenceId: string): Promise<EvidenceFacts | null> {
  const row = await tx.evidence.findFirst({
    where: { id: evidenceId, applicationId, removedAt: null },
    include: { file: true },
  })
  return row && factsOf(row)
}

/** How many files are attached, their bytes together, and under which name the same bytes are attached already. */
export async function attached(tx: Tx, applicationId: string, sha256: string | null) {
  const rows = await tx.evidence.findMany({
    where: { applicationId, removedAt: null },
    select: { file: { select: { sha256: true, name: true, size: true } } },
  })
  return {
    files: rows.length,
    bytes: rows.reduce((sum, { file }) => sum + file.size, 0),
    duplicateOf: rows.find(({ file }) => file.sha256 === sha256)?.file.name ?? null,
  }
}

export async function insertEvidence(
  tx: Tx,
  evidence: {
    applicationId: string
    fileId: string
    kind: string
    items: string[]
    conditions: string[]
    isSecret: boolean
    note: string
    addedBy: string
    addedAt: Date
  },
): Promise<string> {
  return (await tx.evidence.create({ data: evidence, select: { id: true } })).id
}

/**
 * Attaches the files of an earlier submission anew, by the same stored bytes, each with its origin and the date of its first submission.
 * What is attached already, of a kind that isn't asked for any more, or beyond the limits is left out. Answers how many were taken.
 */
export async function reuseEvidence(
  tx: Tx,
  applicationId: string,
  from: { id: string; title: string; submittedAt: Date; evidence: readonly SubmittedFile[] },
  {
    kinds,
    limits,
    at,
    by,
  }: { kinds: readonly string[]; limits: { files: number; bytes: number }; at: Date; by: string },
): Promise<number> {
  const there = await evidenceOf(tx, applicationId)
  let bytes = there.reduce((sum, { size }) => sum + size, 0)
  const taken: SubmittedFile[] = []
  for (const file of from.evidence) {
    const isNew = [...there, ...taken].every(({ sha256 }) => sha256 !== file.sha256)
    const hasRoom = there.length + taken.length < limits.files && bytes + file.size <= limits.bytes
    if (!isNew || !hasRoom || !kinds.includes(file.kind)) continue
    taken.push(file)
    bytes += file.size
  }
  await tx.evidence.createMany({
    data: taken.map(({ fileId, kind, items, conditions = [], isSecret, note, origin }) => ({
      applicationId,
      fileId,
      kind,
      items,
      conditions,
      isSecret,
      note,
      addedBy: by,
      addedAt: at,
      originId: from.id,
      originTitle: origin?.title ?? from.title,
      originAt: origin?.at ?? from.submittedAt,
    })),
  })
  return taken.length
}

/** Writes anew what an attached file is said to be and to prove. */
export async function rewriteEvidence(
  tx: Tx,
  id: string,
  details: { kind: string; items: string[]; conditions: string[]; isSecret: boolean; note: string },
): Promise<void> {
  await tx.evidence.update({ where: { id }, data: details })
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
