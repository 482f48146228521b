import { applicationSeen } from '@/lib/data/applications'
import { db } from '@/lib/data/db'
import { cycleById } from '@/lib/data/editions'
import { recommendingBodies } from '@/lib/data/recommendations'
import { scopeOf } from '@/lib/data/scope'
import { submissionSeen } from '@/lib/data/submissions'
import { type Actor, hasRole } from '@/lib/rules/actor'
import { formFor, yearsOf } from '@/lib/rules/application-form'
import { editionFor } from '@/lib/rules/criteria'

/** Reviewers read on the screen, where contact details aren't shown to them; all others may print. */
export const mayPrint = (actor: Actor, partyId: string): boolean =>
  actor.partyIds.includes(partyId) || hasRole(actor, 'handler', 'lead', 'auditor', 'recommender')

export type SubmissionView = NonNullable<Awaited<ReturnType<typeof seeSubmission>>>

/**
 * A frozen copy of a submission, for everybody who may open its content: the applicant, the office, auditors, the recommending body,
 * assigned reviewers. Without a number the latest.
 */
export async function seeSubmission(actor: Actor, applicationId: string, number?: number) {
  const scope = scopeOf(actor)
  const submission = await submissionSeen(db, scope, applicationId, number)
  const application = submission && (await applicationSeen(db, scope, applicationId))
  if (!submission || !application) return null
  const [cycle, bodies] = await Promise.all([cycleById(db, application.cycleId), recommendingBodies(db)])
  return {
    application,
    cycle: { id: cycle.id, title: cycle.title, edition: cycle.edition },
    submission,
    form: formFor(application.kind, cycle.rulebook),
    years: yearsOf(cycle),
    items: editionFor(application.kind, cycle.rulebook.criteriaEdition).items,
    bodies,
    mayPrint: mayPrint(actor, application.partyId),
  }
}
