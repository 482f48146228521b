import { z } from 'zod'
import { normaliseCode } from '@/lib/rules/identity'
import { ZONES } from '@/lib/rules/regions'
import { optionalText, textInput, tickInput } from '../inputs'
import { emailInput, loginInput, passwordInput, personNameInput, phoneInput } from './account-inputs'

/** The account that registration makes. */
export const newAccountInput = {
  login: loginInput,
  password: passwordInput,
  repeated: passwordInput,
  email: emailInput,
  mobile: phoneInput,
  /** only asked for when the party is registered already */
  asksForAccess: tickInput,
  message: optionalText(300),
  /** the notice on personal information was read and agreed to */
  agrees: tickInput.refine((agrees) => agrees, 'field.agrees'),
}

export const codeInput = z.string().transform(normaliseCode).pipe(z.string().min(1).max(40))

export const samePassword = ({ password, repeated }: { password: string; repeated: string }) => password === repeated
export const NOT_SAME = { path: ['repeated'], message: 'field.repeated' }

export const registerOrganizationInput = z
  .object({
    creditCode: codeInput,
    confirmsCode: tickInput,
    name: textInput(120),
    zone: z.enum(ZONES),
    contact: personNameInput,
    ...newAccountInput,
  })
  .refine(samePassword, NOT_SAME)

export type RegisterOrganizationInput = z.input<typeof registerOrganizationInput>
