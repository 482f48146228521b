import { z } from 'zod'
import { PARTS } from '@/lib/rules/people'
import { idInput } from '../inputs'

/** `none` ends the membership. */
export const changeMemberInput = z.object({ partyId: idInput, userId: idInput, part: z.enum([...PARTS, 'none']) })
