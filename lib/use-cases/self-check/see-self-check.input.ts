import { z } from 'zod'
import { dayInput } from '../inputs'

const one = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined)
const answer = one(z.enum(['yes', 'no']))
const figure = one(
  z
    .string()
    .trim()
    .regex(/^-?\d{1,9}(\.\d{1,4})?$/)
    .transform(Number),
)

/** The answers of a visitor, as they stand in the address. Nothing of it is kept; what isn't an answer counts as not answered. */
export const selfCheckQuery = z.object({
  kind: one(z.enum(['organization', 'individual'])),
  ready: one(z.literal('1')),
  orgKind: one(z.enum(['enterprise', 'publicInstitution', 'cooperative', 'socialOrganization', 'other'])),
  registeredInNanchang: answer,
  isLegalPerson: answer,
  operatingSince: one(dayInput),
  compliesWithPolicy: answer,
  certifiedSince: one(dayInput),
  certifiedUntil: one(dayInput),
  excellenceSince: one(dayInput),
  isForProfit: answer,
  leadsIndustry: answer,
  profit1: figure,
  profit2: figure,
  warningColour: one(z.enum(['green', 'yellow', 'orange', 'red', 'notApplicable'])),
  hasIncident: answer,
  awardYear: one(
    z
      .string()
      .regex(/^(19|20)\d\d$/)
      .transform(Number),
  ),
  fraudOn: one(dayInput),
  worksInNanchang: answer,
  qualityWorkSince: one(dayInput),
  spreadExcellence: answer,
  isRecognised: answer,
  organizationHasIncident: answer,
  hasViolation: answer,
})

export type SelfCheckQuery = z.output<typeof selfCheckQuery>
