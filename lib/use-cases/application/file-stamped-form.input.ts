import { z } from 'zod'
import { versionCodeFrom } from '@/lib/rules/version-code'
import { fileInput, idInput } from '../inputs'

const codeInput = z.string().transform((text, context) => {
  const code = versionCodeFrom(text)
  if (code) return code
  context.addIssue({ code: 'custom', message: text.trim() ? 'field.versionCode' : 'field.required' })
  return z.NEVER
})

export const fileStampedFormInput = z.object({
  applicationId: idInput,
  code: codeInput,
  file: fileInput.refine((file) => file !== null, 'field.required'),
})

export type FileStampedFormInput = z.output<typeof fileStampedFormInput>
