import { z } from 'zod'
import { ACCOUNT_ROLES } from '@/lib/rules/actor'

/** The filter of the list of accounts, as it stands in the address; what makes no sense there is left out. */
export const accountFilterInput = z.object({
  search: z.string().trim().max(60).catch(''),
  role: z
    .enum(ACCOUNT_ROLES as [(typeof ACCOUNT_ROLES)[number]])
    .nullable()
    .catch(null),
  standing: z.enum(['all', 'inUse', 'locked', 'disabled']).catch('all'),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})
