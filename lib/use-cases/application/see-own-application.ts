import { draftOf, ownApplication } from '@/lib/data/applications'
import { correctionsOf } from '@/lib/data/corrections'
import { db } from '@/lib/data/db'
import { cycleById } from '@/lib/data/editions'
import { evidenceOf } from '@/lib/data/evidence'
import { certificateOf } from '@/lib/data/honours'
import { lettersOf } from '@/lib/data/letters'
import { recommendationsOf } from '@/lib/data/recommendations'
import { earlierApplications, reusedOf } from '@/lib/data/reuse'
import { scopeOf } from '@/lib/data/scope'
import { stampedScansOf } from '@/lib/data/stamped-scans'
import { submissionsOf } from '@/lib/data/submissions'
import type { Actor } from '@/lib/rules/actor'
import { formFor, yearsOf } from '@/lib/rules/application-form'
import { decide, type Transition } from '@/lib/rules/decide'
import { progressOf } from '@/lib/rules/form-check'
import { doubtsOf } from '@/lib/rules/form-doubts'
import { fileStampedForm } from '@/lib/rules/stages/application-papers'
import { saveApplication, submitApplication, withdrawApplication } from '@/lib/rules/stages/application-writing'
import { standingOf } from '@/lib/rules/standing'
import { submitFacts } from './submit-facts'

export type OwnApplicationView = NonNullable<Awaited<ReturnType<typeof seeOwnApplication>>>

/** One's own application: where it stands, what is missing, receipts, corrections, letters, and what can be done now. */
export async function seeOwnApplication(actor: Actor, id: string, now: Date) {
  const application = await ownApplication(db, scopeOf(actor), id)
  if (!application) return null
  const [cycle, draft, evidence, submissions, corrections, opinions, letters, certificate, scans, reused, earlier] =
    await Promise.all([
      cycleById(db, application.cycleId),
      draftOf(db, id),
      evidenceOf(db, id),
      submissionsOf(db, id),
      correctionsOf(db, id),
      recommendationsOf(db, id),
      lettersOf(db, id, application.partyId),
      certificateOf(db, id),
      stampedScansOf(db, id),
      reusedOf(db, id),
      earlierApplications(db, application),
    ])
  const { content } = draft
  const facts = await submitFacts(db, actor, now, { application, cycle, content, evidence })
  const form = formFor(application.kind, cycle.rulebook)
  const ask = <S>(row: Transition<S>, given: S) => decide(row, { roles: actor.roles, stage: cycle.stage, facts: given })
  return {
    application,
    cycle,
    standing: standingOf(application),
    progress: progressOf(form, content, yearsOf(cycle)),
    missing: facts.missing,
    doubts: application.kind === 'organization' ? doubtsOf(content, yearsOf(cycle)) : [],
    missingEvidence: facts.missingEvidence,
    words: facts.words,
    evidenceCount: evidence.length,
    submissions,
    corrections,
    opinions: opinions.filter(({ bodyId }) => bodyId === application.recommendingBodyId),
    letters,
    certificate,
    scans,
    reused,
    earlier: earlier
      .filter(({ kind }) => kind === application.kind)
      .map(({ id: earlierId, title, submittedAt, evidence: files }) => ({
        id: earlierId,
        title,
        submittedAt,
        files: files.length,
      })),
    stamp: ask(fileStampedForm, { ...facts, versions: [], code: '' }),
    write: ask(saveApplication, { ...facts, form, content, changes: {} }),
    submit: ask(submitApplication, facts),
    withdraw: ask(withdrawApplication, facts),
  }
}
