import { z } from 'zod'
import { PARTS } from '@/lib/rules/people'
import { idInput } from '../inputs'
import { emailInput, loginInput, passwordInput, personNameInput, phoneInput } from './account-inputs'

export const inviteMemberInput = z.object({
  partyId: idInput,
  login: loginInput,
  name: personNameInput,
  email: emailInput,
  mobile: phoneInput,
  password: passwordInput,
  part: z.enum(PARTS),
})
