import { z } from 'zod'
import { idInput, instantInput, textInput } from '../inputs'

/** One thing to correct a line, as the office types them. */
const lines = z
  .string()
  .trim()
  .min(1)
  .max(4_000)
  .transform((text) =>
    text
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter(Boolean),
  )
  .pipe(z.array(textInput(500)).min(1).max(40))

export const returnApplicationInput = z.object({ applicationId: idInput, items: lines, dueAt: instantInput })

export type ReturnApplicationInput = z.output<typeof returnApplicationInput>
