import { z } from 'zod'
import { dayInput, idInput, textInput } from '../inputs'

export const honourInput = z.object({ cycleId: idInput, honourId: idInput })
export type HonourInput = z.output<typeof honourInput>

export const paymentInput = honourInput.extend({ voucher: textInput(100) })
export type PaymentInput = z.output<typeof paymentInput>

export const revocationInput = honourInput.extend({
  ground: z.enum(['fraud', 'incident']),
  reason: textInput(4000),
  approvalDocument: textInput(200),
  approvedOn: dayInput,
})
export type RevocationInput = z.output<typeof revocationInput>
