import { z } from 'zod'
import { ASKED } from '@/lib/rules/inquiry-asked'
import { RULEBOOK_2021 } from '@/lib/rules/rulebook'
import { leavesOf, numberKey } from '@/lib/rules/rulebook-departures'
import { idInput } from '../inputs'

const tick = z.preprocess((value) => value === 'on' || value === 'true' || value === true, z.boolean())
const count = z.coerce.number().int().min(0).max(10_000_000)

const CHOICES: Record<string, z.ZodType> = {
  criteriaEdition: z.string().trim().min(1).max(60),
  'review.aggregation': z.enum(['consensus', 'mean', 'trimmedMean']),
  'meeting.ballot': z.enum(['secret', 'open']),
  'conditions.warningColour': z.literal('green'),
}

/** One field for every leaf of the rulebook, by the kind of its value; fractions and orders are kept as they are. */
function leafInput(path: string, value: unknown): z.ZodType {
  if (CHOICES[path]) return CHOICES[path]
  if (typeof value === 'boolean') return tick
  if (typeof value === 'number') return count
  return z.unknown()
}

/** Paths that the form offers; the quorum, the pass mark and the order of ties are lists. */
export const EDITABLE: readonly string[] = [...leavesOf(RULEBOOK_2021)]
  .filter(([, value]) => !Array.isArray(value))
  .map(([path]) => path)

const fraction = z
  .string()
  .trim()
  .regex(/^[1-9]\d?\/[1-9]\d?$/, 'field.fraction')
  .transform((text): [number, number] => {
    const [part, whole] = text.split('/').map(Number)
    return [part ?? 1, whole ?? 1]
  })
  .refine(([part, whole]) => part <= whole, 'field.fraction')

/** Duties that are ticked for one sort of applicant; the form sends an empty one beside them, so that none ticked is told from not shown. */
const duties = z.preprocess(
  (value) => [value].flat().filter((duty) => duty !== ''),
  z.array(z.enum(ASKED)).max(ASKED.length),
)

export const editRulebookInput = z.object({
  cycleId: idInput,
  values: z.object(
    Object.fromEntries(
      [...leavesOf(RULEBOOK_2021)]
        .filter(([path]) => EDITABLE.includes(path))
        .map(([path, value]) => [numberKey(path), leafInput(path, value)]),
    ),
  ),
  asked: z.object({ enterprise: duties, publicInstitution: duties, individual: duties, cadre: duties }).optional(),
  quorum: fraction,
  pass: fraction,
  departures: z.record(z.string().max(60), z.string().trim().max(300)).default({}),
})
export type EditRulebookInput = z.output<typeof editRulebookInput>
