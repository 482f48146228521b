import { createHash } from 'node:crypto'
import { attached, insertEvidence } from '@/lib/data/evidence'
import type { Actor } from '@/lib/rules/actor'
import { MOST_FILES } from '@/lib/rules/evidence'
import { type AddEvidenceFacts, addEvidence as row } from '@/lib/rules/stages/application-writing'
import { type Result, refused, unmet } from '@/lib/rules/unmet'
import { checkFile, storeFile } from '../files/store-file'
import type { AddEvidenceInput } from './add-evidence.input'
import { onApplication, writingFacts } from './on-application'

/** Attaches a file to a draft, under a kind of supporting material, told by its bytes and never by its name (A14). */
export async function addEvidence(
  actor: Actor,
  { applicationId, file, ...about }: AddEvidenceInput,
  now: Date,
): Promise<Result<{ evidenceId: string; fileId: string }>> {
  if (!file) return refused(unmet('fileMissing', row.article, undefined, 'file'))
  const checked = await checkFile(file)
  if (!checked.ok) return checked
  const sha256 = createHash('sha256').update(checked.value.bytes).digest('hex')
  const uploader = actor.userId ?? ''
  return onApplication(actor, now, {
    row,
    applicationId,
    draft: true,
    load: async (tx, application, cycle): Promise<AddEvidenceFacts> => ({
      ...(await writingFacts(tx, actor, now, application, cycle)),
      ...(await attached(tx, applicationId, sha256)),
      most: MOST_FILES,
    }),
    write: async (tx, _facts, cycle) => {
      const filed = { purpose: 'evidence' as const, cycleId: cycle.id, uploadedBy: uploader, at: now }
      const { id: fileId } = await storeFile(tx, checked.value, filed)
      const evidenceId = await insertEvidence(tx, { ...about, applicationId, fileId, addedBy: uploader, addedAt: now })
      return { evidenceId, fileId }
    },
  })
}
