import { z } from 'zod'
import { EVIDENCE_KINDS } from '@/lib/rules/evidence'
import { fileInput, idInput, listInput, optionalText, tickInput } from '../inputs'

export const addEvidenceInput = z.object({
  applicationId: idInput,
  kind: z.enum(EVIDENCE_KINDS.map(({ key }) => key)),
  items: listInput(z.string().regex(/^[\w.]{1,12}$/), 30),
  isSecret: tickInput,
  note: optionalText(300),
  file: fileInput.refine((file) => file !== null, 'field.required'),
})

export type AddEvidenceInput = z.output<typeof addEvidenceInput>
