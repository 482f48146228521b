import { db } from '@/lib/data/db'
import { applicationsOfBodies, draftsToCount } from '@/lib/data/recommendations'
import { scopeOf } from '@/lib/data/scope'
import { type Actor, hasRole } from '@/lib/rules/actor'
import { formFor, yearsOf } from '@/lib/rules/application-form'
import { type Decision, decide } from '@/lib/rules/decide'
import type { Kind } from '@/lib/rules/form'
import { progressOf } from '@/lib/rules/form-check'
import type { Stage } from '@/lib/rules/stage'
import { giveRecommendation as row } from '@/lib/rules/stages/application-handling'

type Line = Awaited<ReturnType<typeof applicationsOfBodies>>[number]
export type RecommendationLine = Line & { decision: Decision }
export type RecommendationsView = {
  due: RecommendationLine[]
  done: RecommendationLine[]
  started: (RecommendationLine & { progress: Progress | null })[]
}

/** How far a draft is, and when it was last saved: enough to encourage and help, and nothing of what it says. */
export type Progress = { filled: number; asked: number; savedAt: Date }

async function howFar(ids: readonly string[]): Promise<Map<string, Progress>> {
  const drafts = await draftsToCount(db, ids)
  return new Map(
    drafts.map(({ id, kind, content, savedAt, cycle }) => {
      const steps = progressOf(formFor(kind, cycle.rulebook), content, yearsOf(cycle))
      const sum = (key: 'filled' | 'asked') => steps.reduce((all, step) => all + step[key], 0)
      return [id, { filled: sum('filled'), asked: sum('asked'), savedAt }]
    }),
  )
}

const isOut = (line: Line) => line.withdrawnAt !== null || line.disqualifiedAt !== null

function decisionOn(actor: Actor, line: Line): Decision {
  const { cycle, party: _party, opinion, ...application } = line
  const facts = {
    cycleId: cycle.id,
    application: { ...application, kind: line.kind as Kind, cycleId: cycle.id, partyId: '' },
    isOwnArea: true,
    hasOpinion: opinion !== null,
  }
  return decide(row, { roles: actor.roles, stage: cycle.stage as Stage, facts })
}

/** The queue of a recommending body: what waits for its opinion, what it said, and who has only started. */
export async function seeRecommendations(actor: Actor): Promise<RecommendationsView | null> {
  if (!hasRole(actor, 'recommender')) return null
  const lines = (await applicationsOfBodies(db, scopeOf(actor))).map((line) => ({
    ...line,
    decision: decisionOn(actor, line),
  }))
  const started = lines.filter((line) => line.submittedAt === null && !isOut(line))
  const progress = await howFar(started.map(({ id }) => id))
  return {
    due: lines.filter((line) => line.decision.ok),
    done: lines.filter((line) => line.opinion !== null),
    started: started.map((line) => ({ ...line, progress: progress.get(line.id) ?? null })),
  }
}
