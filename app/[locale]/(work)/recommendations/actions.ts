'use server'
import { action } from '@/lib/action'
import { giveRecommendation } from '@/lib/use-cases/application/give-recommendation'
import { giveRecommendationInput } from '@/lib/use-cases/application/give-recommendation.input'

export const giveRecommendationAction = action(giveRecommendationInput, giveRecommendation, {
  done: 'application.recommend.doneMessage',
})
