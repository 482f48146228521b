import { z } from 'zod'
import { GROUPINGS } from '@/lib/rules/assignment-groups'
import { fileInput, idInput, listInput, textInput } from '../inputs'

const kind = z.enum(['organization', 'individual'])
const version = z.coerce.number().int().min(0)
const limit = z.preprocess(
  (value) => (value === '' || value === undefined ? null : value),
  z.coerce.number().int().min(1).max(1000).nullable(),
)

export const proposeAssignmentInput = z.object({
  cycleId: idInput,
  kind,
  name: textInput(40),
  grouping: z.enum(GROUPINGS),
  sheets: z.coerce.number().int().min(1).max(15),
  cap: limit,
})
export type ProposeAssignmentInput = z.output<typeof proposeAssignmentInput>

export const adjustAssignmentInput = z.object({
  cycleId: idInput,
  planId: idInput,
  version,
  applicationId: idInput,
  reviewerIds: listInput(idInput, 30),
})
export type AdjustAssignmentInput = z.output<typeof adjustAssignmentInput>

export const fixAssignmentInput = z.object({
  cycleId: idInput,
  planId: idInput,
  version,
  /** by the panel's key, its lead */
  leads: z.record(z.string().regex(/^p[A-T]?\d{0,3}$/), idInput).default({}),
})
export type FixAssignmentInput = z.output<typeof fixAssignmentInput>

const LARGEST_TABLE = 2 * 1024 * 1024

export const importAssignmentInput = z.object({
  cycleId: idInput,
  planId: idInput,
  version,
  file: fileInput
    .refine((file) => file !== null, 'field.required')
    .refine((file) => file === null || file.size <= LARGEST_TABLE, 'field.tableTooLarge'),
})
export type ImportAssignmentInput = z.output<typeof importAssignmentInput>

/** What the address of the plan's page may ask for; anything else in it is passed over. */
export const assignmentQuery = z.object({
  kind: kind.catch('organization'),
  q: z.string().trim().max(60).catch(''),
  page: z.coerce.number().int().min(1).max(1000).catch(1),
})
