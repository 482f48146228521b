import { z } from 'zod'
import { PARTS } from '@/lib/rules/people'
import { idInput } from '../inputs'

/** `none` refuses the request; a part grants it. */
export const settleAccessRequestInput = z.object({
  partyId: idInput,
  requestId: idInput,
  part: z.enum([...PARTS, 'none']),
})
