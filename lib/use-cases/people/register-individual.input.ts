import { z } from 'zod'
import { ZONES } from '@/lib/rules/regions'
import { DOCUMENT_KINDS } from '@/lib/rules/registration'
import { textInput, tickInput } from '../inputs'
import { personNameInput } from './account-inputs'
import { codeInput, NOT_SAME, newAccountInput, samePassword } from './register-organization.input'

export const registerIndividualInput = z
  .object({
    name: personNameInput,
    documentKind: z.enum(DOCUMENT_KINDS),
    documentNo: codeInput,
    employerName: textInput(120),
    employerCode: codeInput,
    confirmsCode: tickInput,
    zone: z.enum(ZONES),
    ...newAccountInput,
  })
  .refine(samePassword, NOT_SAME)
