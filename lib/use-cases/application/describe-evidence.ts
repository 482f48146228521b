import { db } from '@/lib/data/db'
import { evidenceApplication, rewriteEvidence } from '@/lib/data/evidence'
import type { Actor } from '@/lib/rules/actor'
import { describeEvidence as row } from '@/lib/rules/stages/application-writing'
import { type Result, refused, unmet } from '@/lib/rules/unmet'
import type { DescribeEvidenceInput } from './describe-evidence.input'
import { offeredFor } from './evidence-facts'
import { onApplication, writingFacts } from './on-application'

/** Puts right what an attached file is said to be and to prove; its bytes stay. */
export async function describeEvidence(
  actor: Actor,
  { evidenceId, ...details }: DescribeEvidenceInput,
  now: Date,
): Promise<Result<{ applicationId: string }>> {
  const applicationId = await evidenceApplication(db, evidenceId)
  if (!applicationId) return refused(unmet('notFound', row.article))
  return onApplication(actor, now, {
    row,
    applicationId,
    draft: true,
    load: async (tx, application, cycle) => ({
      ...(await writingFacts(tx, actor, now, application, cycle)),
      details,
      offered: offeredFor(application, cycle),
    }),
    write: async (tx) => {
      await rewriteEvidence(tx, evidenceId, details)
      return { applicationId }
    },
  })
}
