import { stateOf } from '@/lib/data/applications'
import { insertRecommendation, recommendationsOf } from '@/lib/data/recommendations'
import type { Actor } from '@/lib/rules/actor'
import { type RecommendFacts, giveRecommendation as row } from '@/lib/rules/stages/application-handling'
import type { Result } from '@/lib/rules/unmet'
import type { GiveRecommendationInput } from './give-recommendation.input'
import { onApplication } from './on-application'

/** A recommending body gives its opinion on an applicant of its area, system or industry (A9). */
export async function giveRecommendation(
  actor: Actor,
  { applicationId, recommends, reason }: GiveRecommendationInput,
  now: Date,
): Promise<Result<void>> {
  return onApplication(actor, now, {
    row,
    applicationId,
    load: async (tx, application, cycle): Promise<RecommendFacts> => {
      const bodyId = application.recommendingBodyId
      const given = await recommendationsOf(tx, applicationId)
      return {
        cycleId: cycle.id,
        application: stateOf(application),
        isOwnArea: bodyId !== null && actor.recommendingBodyIds.includes(bodyId),
        hasOpinion: given.some((opinion) => opinion.bodyId === bodyId),
      }
    },
    write: async (tx, { application }) => {
      const opinion = { applicationId, recommends, reason, givenBy: actor.userId ?? '', givenAt: now }
      await insertRecommendation(tx, { ...opinion, recommendingBodyId: application.recommendingBodyId ?? '' })
    },
    trace: () => ({ after: { recommends, reason } }),
  })
}
