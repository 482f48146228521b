import { z } from 'zod'
import { fileInput, idInput, listInput } from '../inputs'

export const checkRepliesInput = z.object({
  cycleId: idInput,
  file: fileInput.refine((file) => file !== null, 'field.required'),
})
export type CheckRepliesInput = z.output<typeof checkRepliesInput>

export const importRepliesInput = z.object({ cycleId: idInput, fileId: idInput })
export type ImportRepliesInput = z.output<typeof importRepliesInput>

export const answerNilInput = z.object({ cycleId: idInput, replyIds: listInput(idInput, 500) })
export type AnswerNilInput = z.output<typeof answerNilInput>
