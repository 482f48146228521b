import { z } from 'zod'
import { idInput, textInput } from '../inputs'

export const explainFactsInput = z.object({ cycleId: idInput, replyId: idInput, explanation: textInput(2000) })
export type ExplainFactsInput = z.output<typeof explainFactsInput>
