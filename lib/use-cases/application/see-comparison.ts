import type { Actor } from '@/lib/rules/actor'
import { changesBetween, filesBetween } from '@/lib/rules/compare-versions'
import { seeSubmission } from './see-submission'

/** What a submission changed against the one before it, for everybody who may open both; null for the first. */
export async function seeComparison(actor: Actor, applicationId: string, number: number) {
  if (number < 2) return null
  const [after, before] = await Promise.all([
    seeSubmission(actor, applicationId, number),
    seeSubmission(actor, applicationId, number - 1),
  ])
  if (!after || !before) return null
  const { submission, ...view } = after
  return {
    ...view,
    before: before.submission,
    after: submission,
    steps: changesBetween(view.form, before.submission.content, submission.content),
    files: filesBetween(before.submission.evidence, submission.evidence),
  }
}
