import { z } from 'zod'
import { dayInput, fileInput, idInput, optionalText, textInput } from '../inputs'

export const noticeInput = z.object({
  cycleId: idInput,
  title: textInput(200),
  body: textInput(20_000),
  days: z.coerce.number().int().min(1).max(90),
})
export type NoticeInput = z.output<typeof noticeInput>

export const fileObjectionInput = z.object({
  cycleId: idInput,
  applicationId: z
    .union([z.literal(''), idInput])
    .default('')
    .transform((id) => id || null),
  objectorKind: z.enum(['person', 'organization', 'anonymous']),
  objectorName: optionalText(100),
  objectorContact: optionalText(200),
  facts: textInput(10_000),
  file: fileInput,
})
export type FileObjectionInput = Omit<z.output<typeof fileObjectionInput>, 'file'> & { file?: File | null }

export const handleInput = z.object({
  cycleId: idInput,
  objectionId: idInput,
  reason: optionalText(2000),
  assignedTo: optionalText(200),
  dueOn: z.union([z.literal(''), dayInput]).default(''),
})
export type HandleInput = z.output<typeof handleInput>

export const statementInput = z.object({ cycleId: idInput, objectionId: idInput, statement: textInput(5000) })
export type StatementInput = z.output<typeof statementInput>

export const concludeInput = z.object({
  cycleId: idInput,
  objectionId: idInput,
  conclusion: z.enum(['upheld', 'partly', 'unfounded']),
  handling: z.enum(['keep', 'remove']),
  reason: textInput(4000),
})
export type ConcludeInput = z.output<typeof concludeInput>

export const closeInput = z.object({ cycleId: idInput, objectionId: idInput, reply: textInput(4000) })
export type CloseInput = z.output<typeof closeInput>

export const trackInput = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/)

export const channelInput = z.object({
  cycleId: idInput,
  medium: textInput(100),
  link: z.union([z.literal(''), z.url({ protocol: /^https?$/ }).max(500)]).default(''),
  file: fileInput,
})
export type ChannelInput = { cycleId: string; medium: string; link: string; file?: File | null }
