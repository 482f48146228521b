import { z } from 'zod'

export const switchAccountInput = z.object({ login: z.string().trim().min(1).max(80) })
