import { z } from 'zod'
import { dayInput, fileInput, idInput, textInput } from '../inputs'

export const honourInput = z.object({ cycleId: idInput, honourId: idInput })
export type HonourInput = z.output<typeof honourInput>

export const paymentInput = honourInput.extend({ voucher: textInput(100), file: fileInput })
export type PaymentInput = { cycleId: string; honourId: string; voucher: string; file?: File | null }

export const revocationInput = honourInput.extend({
  reason: textInput(4000),
  approvalDocument: textInput(200),
  approvedOn: dayInput,
})
export type RevocationInput = z.output<typeof revocationInput>
