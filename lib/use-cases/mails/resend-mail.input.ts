import { z } from 'zod'
import { idInput } from '../inputs'

export const resendMailInput = z.object({ mailId: idInput })

export type ResendMailInput = z.output<typeof resendMailInput>
