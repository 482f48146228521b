import { z } from 'zod'
import { passwordInput } from './account-inputs'

export const changeOwnPasswordInput = z
  .object({ oldPassword: passwordInput, password: passwordInput, repeated: passwordInput })
  .refine(({ password, repeated }) => password === repeated, { path: ['repeated'], message: 'field.repeated' })

export type ChangeOwnPasswordInput = z.output<typeof changeOwnPasswordInput>
