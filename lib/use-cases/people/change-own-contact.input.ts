import { z } from 'zod'
import { emailInput, personNameInput, phoneInput } from './account-inputs'

export const MAILINGS = ['each', 'daily', 'none'] as const

export const changeOwnContactInput = z.object({
  name: personNameInput,
  email: emailInput,
  mobile: phoneInput,
  locale: z.enum(['zh-CN', 'en']),
  mailing: z.enum(MAILINGS),
})
