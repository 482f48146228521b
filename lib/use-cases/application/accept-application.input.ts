import { z } from 'zod'
import { idInput } from '../inputs'

export const acceptApplicationInput = z.object({ applicationId: idInput })

export type AcceptApplicationInput = z.output<typeof acceptApplicationInput>
