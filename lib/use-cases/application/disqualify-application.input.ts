import { z } from 'zod'
import { idInput, textInput } from '../inputs'

export const disqualifyApplicationInput = z.object({
  applicationId: idInput,
  article: z.string().regex(/^A([1-9]|[12]\d|3[01])$/, 'field.invalid'),
  reason: textInput(1_000),
})

export type DisqualifyApplicationInput = z.output<typeof disqualifyApplicationInput>
