import { z } from 'zod'
import { fileInput, idInput, optionalText, textInput, tickInput } from '../inputs'

export const fileMisuseInput = z.object({
  kind: z.enum(['packaging', 'forgery', 'unauthorised', 'reviewer', 'other']),
  facts: textInput(10_000),
  place: optionalText(300),
  reporter: optionalText(100),
  contact: optionalText(200),
  file: fileInput,
})
export const examineMisuseInput = z.object({ caseId: idInput, findings: textInput(10_000), isFounded: tickInput })
export const closeMisuseInput = z.object({ caseId: idInput, handedTo: optionalText(200), reply: textInput(4000) })

export type FileMisuseInput = Omit<z.output<typeof fileMisuseInput>, 'file'> & { file?: File | null }
export type ExamineMisuseInput = z.output<typeof examineMisuseInput>
export type CloseMisuseInput = z.output<typeof closeMisuseInput>
