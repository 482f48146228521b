import { z } from 'zod'
import { idInput } from '../inputs'

export const closeApplicationsInput = z.object({ cycleId: idInput })

export type CloseApplicationsInput = z.output<typeof closeApplicationsInput>
