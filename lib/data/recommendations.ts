import type { Content, Kind } from '../rules/form'
import type { Rulebook } from '../rules/rulebook'
import type { Tx } from './db'
import type { Scope } from './scope'

export type RecommendationFacts = {
  id: string
  recommends: boolean
  reason: string
  givenAt: Date
  bodyId: string
}

/** The opinions on an application. */
export async function recommendationsOf(tx: Tx, applicationId: string): Promise<RecommendationFacts[]> {
  const rows = await tx.recommendation.findMany({ where: { applicationId }, orderBy: { givenAt: 'asc' } })
  return rows.map(({ id, recommends, reason, givenAt, recommendingBodyId }) => ({
    id,
    recommends,
    reason,
    givenAt,
    bodyId: recommendingBodyId,
  }))
}

export async function insertRecommendation(
  tx: Tx,
  opinion: {
    applicationId: string
    recommendingBodyId: string
    recommends: boolean
    reason: string
    givenBy: string
    givenAt: Date
  },
): Promise<void> {
  await tx.recommendation.create({ data: opinion })
}

/** All recommending bodies, for the applicant's choice. */
export async function recommendingBodies(tx: Tx) {
  return tx.recommendingBody.findMany({
    orderBy: { name: 'asc' },
    select: { id: true, name: true, nameEn: true, zone: true },
  })
}

/** What is written so far in these drafts, with the edition's rulebook, for counting how far they are; nothing of it is shown. */
export async function draftsToCount(tx: Tx, ids: readonly string[]) {
  const rows = await tx.application.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, kind: true, content: true, savedAt: true, cycle: true },
  })
  return rows.map(({ content, kind, cycle, ...row }) => ({
    ...row,
    kind: kind as Kind,
    content: content as Content,
    cycle: { ...cycle, rulebook: cycle.rulebook as unknown as Rulebook },
  }))
}

/** Who chose the actor's bodies, submitted or only started; of what is only started, nothing but that. */
export async function applicationsOfBodies(tx: Tx, { actor }: Scope) {
  const rows = await tx.application.findMany({
    where: { recommendingBodyId: { in: [...actor.recommendingBodyIds] }, cycle: { stage: { not: 'cancelled' } } },
    select: {
      id: true,
      kind: true,
      recommendingBodyId: true,
      submittedAt: true,
      returnedAt: true,
      acceptedAt: true,
      withdrawnAt: true,
      disqualifiedAt: true,
      party: { select: { name: true, zone: true } },
      cycle: { select: { id: true, title: true, edition: true, stage: true, windowClosesAt: true } },
      recommendations: { select: { recommends: true, reason: true, givenAt: true, recommendingBodyId: true } },
    },
    orderBy: [{ cycle: { edition: 'desc' } }, { submittedAt: { sort: 'asc', nulls: 'last' } }],
  })
  return rows.map(({ recommendations, ...row }) => ({
    ...row,
    opinion: recommendations.find((r) => r.recommendingBodyId === row.recommendingBodyId) ?? null,
  }))
}
