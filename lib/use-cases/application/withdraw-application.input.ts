import { z } from 'zod'
import { idInput, textInput } from '../inputs'

export const withdrawApplicationInput = z.object({ applicationId: idInput, reason: textInput(500) })

export type WithdrawApplicationInput = z.output<typeof withdrawApplicationInput>
