import { db } from '@/lib/data/db'
import { detachEvidence, evidenceApplication } from '@/lib/data/evidence'
import type { Actor } from '@/lib/rules/actor'
import { removeEvidence as row } from '@/lib/rules/stages/application-writing'
import { type Result, refused, unmet } from '@/lib/rules/unmet'
import { onApplication, writingFacts } from './on-application'
import type { RemoveEvidenceInput } from './remove-evidence.input'

/** Takes a file off a draft. */
export async function removeEvidence(
  actor: Actor,
  { evidenceId }: RemoveEvidenceInput,
  now: Date,
): Promise<Result<{ applicationId: string }>> {
  const applicationId = await evidenceApplication(db, evidenceId)
  if (!applicationId) return refused(unmet('notFound', row.article))
  return onApplication(actor, now, {
    row,
    applicationId,
    draft: true,
    load: (tx, application, cycle) => writingFacts(tx, actor, now, application, cycle),
    write: async (tx) => {
      await detachEvidence(tx, evidenceId, now)
      return { applicationId }
    },
  })
}
