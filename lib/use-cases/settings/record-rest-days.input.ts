import { z } from 'zod'
import { optionalText } from '../inputs'

export const recordRestDaysInput = z.object({
  year: z.coerce.number().int().min(2008).max(2100),
  source: optionalText(200),
  holidays: optionalText(2000),
  workdays: optionalText(2000),
})
export type RecordRestDaysInput = z.output<typeof recordRestDaysInput>
