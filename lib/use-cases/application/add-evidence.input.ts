import { z } from 'zod'
import { CONDITION_PLACES, EVIDENCE_KINDS } from '@/lib/rules/evidence'
import { fileInput, idInput, listInput, optionalText, tickInput } from '../inputs'

const places = Object.values(CONDITION_PLACES).flat()

/** What a file is said to be and to prove. */
export const evidenceDetails = z.object({
  kind: z.enum(EVIDENCE_KINDS.map(({ key }) => key)),
  items: listInput(z.string().regex(/^[\w.]{1,12}$/), 30).default([]),
  conditions: listInput(z.enum(places), places.length).default([]),
  isSecret: tickInput,
  note: optionalText(300),
})

export const addEvidenceInput = evidenceDetails.extend({
  applicationId: idInput,
  file: fileInput.refine((file) => file !== null, 'field.required'),
})

/** An upload in pieces, as it is announced: before the first byte its size is known, and what it is to be. */
export const beginUploadInput = evidenceDetails.extend({
  applicationId: idInput,
  name: z.string().min(1).max(1000),
  size: z.number().int().nonnegative(),
})

export type EvidenceAbout = z.output<typeof evidenceDetails> & { applicationId: string }
export type AddEvidenceInput = z.output<typeof addEvidenceInput>
export type BeginUploadInput = z.output<typeof beginUploadInput>
