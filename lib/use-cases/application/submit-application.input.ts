import { z } from 'zod'
import { idInput } from '../inputs'

export const submitApplicationInput = z.object({ applicationId: idInput })

export type SubmitApplicationInput = z.output<typeof submitApplicationInput>
