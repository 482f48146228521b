import { z } from 'zod'
import { idInput } from '../inputs'
import { selfCheckQuery } from '../self-check/see-self-check.input'

/** Answers of a self-check that the browser kept; what isn't readable counts as none. */
const carried = z
  .string()
  .max(4000)
  .optional()
  .transform((text) => {
    try {
      return text ? selfCheckQuery.parse(JSON.parse(text)) : null
    } catch {
      return null
    }
  })

export const startApplicationInput = z.object({ cycleId: idInput, partyId: idInput, selfCheck: carried })

export type StartApplicationInput = { cycleId: string; partyId: string; selfCheck?: z.output<typeof carried> }
