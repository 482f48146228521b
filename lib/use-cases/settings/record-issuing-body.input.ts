import { z } from 'zod'
import { ISSUING_BODIES } from '@/lib/rules/issuing-bodies'
import { dayInput, optionalText, textInput } from '../inputs'

export const recordIssuingBodyInput = z.object({
  body: z.enum(ISSUING_BODIES),
  name: textInput(60),
  letterhead: textInput(60),
  code: textInput(12),
  signer: optionalText(20),
  effectiveFrom: dayInput,
})
export type RecordIssuingBodyInput = z.output<typeof recordIssuingBodyInput>
