import { z } from 'zod'
import { idInput, optionalText, textInput } from '../inputs'

export const decideEligibilityInput = z.object({
  cycleId: idInput,
  applicationId: idInput,
  outcome: z.enum(['eligible', 'ineligible']),
  findings: z
    .record(
      z.string().regex(/^A1[01]\(\d\)$/),
      z.object({ found: z.enum(['met', 'notMet']), reason: optionalText(1000) }),
    )
    .default({}),
  reason: textInput(2000),
})
export type DecideEligibilityInput = z.output<typeof decideEligibilityInput>
