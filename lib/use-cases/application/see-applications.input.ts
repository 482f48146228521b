import { z } from 'zod'
import { ZONES } from '@/lib/rules/regions'
import { STANDINGS } from '@/lib/rules/standing'

const one = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined)

/** What the address of the office's table may ask for; anything else in it is passed over. */
export const applicationsQuery = z.object({
  kind: one(z.enum(['organization', 'individual'])),
  standing: one(z.enum(STANDINGS)),
  zone: one(z.enum(ZONES)),
  q: one(z.string().trim().max(60)),
  sort: one(z.enum(['receipt', 'name', 'submitted', 'score', 'standing'])),
  order: one(z.enum(['asc', 'desc'])),
  page: one(z.coerce.number().int().min(1).max(10_000)),
  per: one(z.literal('all')),
})

export type ApplicationsQuery = z.output<typeof applicationsQuery>
