import { z } from 'zod'
import { idInput } from '../inputs'

export const startApplicationInput = z.object({ cycleId: idInput, partyId: idInput })

export type StartApplicationInput = z.output<typeof startApplicationInput>
