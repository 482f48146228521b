import type { z } from 'zod'
import { partyByCode, saveOrganization } from '@/lib/data/people-parties'
import type { Actor } from '@/lib/rules/actor'
import { readCreditCode } from '@/lib/rules/identity'
import { REGIONS } from '@/lib/rules/regions'
import { organizationAcceptable, organizationKind } from '@/lib/rules/registration'
import type { Result } from '@/lib/rules/unmet'
import { type Registered, register } from './register'
import type { registerOrganizationInput } from './register-organization.input'

/** An organization registers, with the account of its first owner. */
export function registerOrganization(
  actor: Actor,
  input: z.output<typeof registerOrganizationInput>,
  now: Date,
): Promise<Result<Registered>> {
  const { creditCode, confirmsCode, name, zone, contact, login, password, email, mobile } = input
  const code = readCreditCode(creditCode)
  const orgKind = code.state === 'malformed' ? '' : organizationKind(code.holder)
  const region = REGIONS.find((digits) => creditCode.slice(2, 8) === digits) ?? ''
  const details = { name, creditCode, orgKind, zone, region }
  return register(
    actor,
    {
      account: { login, password, email, mobile, name: contact },
      asksForAccess: input.asksForAccess,
      message: input.message,
      identity: organizationAcceptable(creditCode, name, confirmsCode),
      find: (tx) => partyByCode(tx, creditCode),
      save: (tx, known) => saveOrganization(tx, known, details, now),
    },
    now,
  )
}
