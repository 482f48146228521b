import { z } from 'zod'
import { textInput } from '../inputs'

const code = z
  .string()
  .transform((text) => text.normalize('NFKC').replace(/\s/g, '').toUpperCase())
  .pipe(z.string().regex(/^[0-9A-Z]{18}$/, 'field.creditCode'))

export const recordSuccessionInput = z.object({
  successorCode: code,
  predecessorCode: code,
  kind: z.enum(['renamed', 'merged', 'divided']),
  document: textInput(300),
})

export type RecordSuccessionInput = z.output<typeof recordSuccessionInput>
