import { insertEvidence } from '@/lib/data/evidence'
import type { Actor } from '@/lib/rules/actor'
import { LARGEST_EVIDENCE } from '@/lib/rules/evidence'
import { type AddEvidenceFacts, addEvidence as row } from '@/lib/rules/stages/application-writing'
import { type Result, refused, unmet } from '@/lib/rules/unmet'
import { keep } from '@/lib/storage'
import { forgetBytes } from '../files/forget-bytes'
import { type CheckedFile, checkFile, checkIncoming, storeFile } from '../files/store-file'
import type { AddEvidenceInput, EvidenceAbout } from './add-evidence.input'
import { evidenceFacts } from './evidence-facts'
import { onApplication } from './on-application'

export type Added = { evidenceId: string; fileId: string }

async function attach(
  actor: Actor,
  { applicationId, ...about }: EvidenceAbout,
  file: CheckedFile,
  now: Date,
): Promise<Result<Added>> {
  const uploader = actor.userId ?? ''
  return onApplication(actor, now, {
    row,
    applicationId,
    draft: true,
    load: (tx, application, cycle): Promise<AddEvidenceFacts> =>
      evidenceFacts(tx, actor, now, { application, cycle }, { details: about, size: file.size, sha256: file.sha256 }),
    write: async (tx, _facts, cycle) => {
      const filed = { purpose: 'evidence' as const, cycleId: cycle.id, uploadedBy: uploader, at: now }
      const { id: fileId } = await storeFile(tx, file, filed)
      const evidenceId = await insertEvidence(tx, { ...about, applicationId, fileId, addedBy: uploader, addedAt: now })
      return { evidenceId, fileId }
    },
  })
}

/** Attaches a file that a form sent to a draft, under a kind of supporting material, told by its bytes and never by its name (A14). */
export async function addEvidence(
  actor: Actor,
  { file, ...about }: AddEvidenceInput,
  now: Date,
): Promise<Result<Added>> {
  if (!file) return refused(unmet('fileMissing', row.article, undefined, 'file'))
  const checked = await checkFile(file)
  return checked.ok ? attach(actor, about, checked.value, now) : checked
}

/**
 * Attaches a file that came in pieces and lies whole at `path`. It is brought to the storage before the application is locked, since that
 * may take long; what is refused then is forgotten.
 */
export async function attachUpload(
  actor: Actor,
  about: EvidenceAbout,
  upload: { name: string; size: number; path: string },
  now: Date,
): Promise<Result<Added>> {
  const checked = await checkIncoming({ ...upload, source: upload.path }, LARGEST_EVIDENCE)
  if (!checked.ok) return checked
  const { sha256 } = checked.value
  let isTaken = false
  try {
    await keep(sha256, upload.path)
    const result = await attach(actor, about, checked.value, now)
    isTaken = result.ok
    return result
  } finally {
    if (!isTaken) await forgetBytes(sha256)
  }
}
