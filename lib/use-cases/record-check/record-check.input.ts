import { z } from 'zod'
import { COLOURS, RECORDS } from '@/lib/rules/stages/record-check'
import { dayInput, fileInput, idInput, optionalText, textInput } from '../inputs'

export const recordCheckInput = z.object({
  cycleId: idInput,
  applicationId: idInput,
  colour: z.enum(COLOURS),
  records: z.enum(RECORDS),
  detail: optionalText(2000),
  source: textInput(200),
  checkedOn: dayInput,
  file: fileInput,
})
export type RecordCheckInput = z.output<typeof recordCheckInput>
