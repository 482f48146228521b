import { z } from 'zod'
import { emailInput, grantsInput, loginInput, passwordInput, personNameInput, phoneInput } from './account-inputs'

export const createAccountInput = z.object({
  login: loginInput,
  name: personNameInput,
  email: emailInput,
  mobile: phoneInput,
  password: passwordInput,
  ...grantsInput,
})

export type CreateAccountInput = z.output<typeof createAccountInput>
