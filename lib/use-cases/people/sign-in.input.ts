import { z } from 'zod'

export const signInInput = z.object({
  login: z.string().trim().min(1).max(80),
  password: z.string().min(1).max(200),
  next: z.string().max(500).optional(),
})

export type SignInInput = z.output<typeof signInInput>
