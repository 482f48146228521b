import { z } from 'zod'
import { dayInput, idInput, listInput } from '../inputs'

/** `asks`: per department the applicants about whom it is asked, as the office left them ticked. */
export const sendInquiriesInput = z.object({
  cycleId: idInput,
  asks: z.record(idInput, listInput(idInput, 500)).default({}),
  dueOn: dayInput,
})
export type SendInquiriesInput = z.output<typeof sendInquiriesInput>
