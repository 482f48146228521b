import { applicationSeen } from '@/lib/data/applications'
import { correctionsOf } from '@/lib/data/corrections'
import { db } from '@/lib/data/db'
import { cycleById } from '@/lib/data/editions'
import { recommendationsOf } from '@/lib/data/recommendations'
import { scopeOf } from '@/lib/data/scope'
import { stampedScansOf } from '@/lib/data/stamped-scans'
import { submissionsOf } from '@/lib/data/submissions'
import type { Actor } from '@/lib/rules/actor'
import { decide, type Transition } from '@/lib/rules/decide'
import { doubtsOf } from '@/lib/rules/form-doubts'
import { sightOf } from '@/lib/rules/sight'
import { acceptApplication, disqualifyApplication, returnApplication } from '@/lib/rules/stages/application-handling'
import { standingOf } from '@/lib/rules/standing'
import { acceptFacts } from './accept-application'
import { barsFor } from './bars-for'
import { conditionsOf } from './conditions-of'
import { seeSubmission } from './see-submission'

export type ApplicationView = NonNullable<Awaited<ReturnType<typeof seeApplication>>>

/** The office's and auditors' view of one application: what was submitted, and what can be done with it. */
export async function seeApplication(actor: Actor, cycleId: string, id: string, now: Date) {
  if (sightOf(actor, 'application') !== 'all') return null
  const application = await applicationSeen(db, scopeOf(actor), id)
  if (!application || application.cycleId !== cycleId) return null
  const cycle = await cycleById(db, cycleId)
  const [submission, submissions, corrections, opinions, bars, scans] = await Promise.all([
    seeSubmission(actor, id),
    submissionsOf(db, id),
    correctionsOf(db, id),
    recommendationsOf(db, id),
    barsFor(db, [application.partyId], cycle),
    stampedScansOf(db, id),
  ])
  const facts = await acceptFacts(db, application, cycle, now)
  const { correctionDays } = cycle.rulebook.application
  const latestDue = new Date(now.getTime() + correctionDays * 86_400_000)
  const ask = <S>(row: Transition<S>, given: S) => decide(row, { roles: actor.roles, stage: cycle.stage, facts: given })
  return {
    application,
    cycle,
    standing: standingOf(application),
    submission,
    submissions,
    corrections,
    opinions,
    scans,
    bars: bars.get(application.partyId) ?? [],
    doubts:
      submission && application.kind === 'organization'
        ? doubtsOf(submission.submission.content, submission.years)
        : [],
    conditions: submission ? conditionsOf(submission, cycle, now) : [],
    latestDue,
    accept: ask(acceptApplication, facts),
    return: ask(returnApplication, { ...facts, dueAt: latestDue, correctionDays }),
    disqualify: ask(disqualifyApplication, facts),
  }
}
