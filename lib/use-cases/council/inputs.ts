import { z } from 'zod'
import { dayInput, idInput, optionalText, textInput } from '../inputs'

export const councilInput = z.object({
  cycleId: idInput,
  meetingNo: textInput(100),
  decidedOn: dayInput,
  documentNo: textInput(100),
  decisions: z
    .record(
      idInput,
      z.object({ approved: z.enum(['yes', 'no']).transform((word) => word === 'yes'), reason: optionalText(1000) }),
    )
    .default({}),
})
export type CouncilInput = z.output<typeof councilInput>

export const secondCheckInput = z.object({
  cycleId: idInput,
  before: z.enum(['meeting', 'council']),
  checks: z
    .record(
      idInput,
      z.object({
        colour: z.enum(['green', 'yellow', 'orange', 'red', 'none']),
        isClean: z.enum(['yes', 'no']).transform((word) => word === 'yes'),
        note: optionalText(500),
      }),
    )
    .default({}),
})
export type SecondCheckInput = z.output<typeof secondCheckInput>

export const resultsInput = z.object({ cycleId: idInput, title: textInput(200), body: textInput(20_000) })
export type ResultsInput = z.output<typeof resultsInput>
