import { z } from 'zod'
import { idInput, textInput } from '../inputs'

export const giveRecommendationInput = z.object({
  applicationId: idInput,
  recommends: z.enum(['yes', 'no']).transform((answer) => answer === 'yes'),
  reason: textInput(1_000),
})

export type GiveRecommendationInput = z.output<typeof giveRecommendationInput>
