import { db } from '@/lib/data/db'
import { VISITOR } from '@/lib/rules/actor'
import type { Zone } from '@/lib/rules/regions'
import { registerIndividual } from '@/lib/use-cases/people/register-individual'
import { registerIndividualInput } from '@/lib/use-cases/people/register-individual.input'
import { registerOrganization } from '@/lib/use-cases/people/register-organization'
import { registerOrganizationInput } from '@/lib/use-cases/people/register-organization.input'
import accounts from '../demo-accounts.json'
import type { IndividualPlan, OrganizationPlan } from './plan'
import { must, type World } from './world'

/** The password of a play's account: the demo's own list, else the demo's common one. */
const passwordOf = (login: string) => accounts.find((account) => account.login === login)?.password ?? 'Quality-2026'

const account = (login: string) => ({
  login,
  password: passwordOf(login),
  repeated: passwordOf(login),
  email: `${login}@example.com`,
  mobile: '13907910000',
  asksForAccess: false,
  message: '',
  agrees: true,
})

/** The party for which an account acts already, when it applied in an earlier edition of the play. */
async function partyOfLogin(login: string): Promise<string | null> {
  const found = await db.membership.findFirst({ where: { user: { login }, endedAt: null }, select: { partyId: true } })
  return found?.partyId ?? null
}

/** Registers an invented organization with the account of its quality manager, once. */
export async function registerOrganizationOf(world: World, o: OrganizationPlan): Promise<string> {
  const known = await partyOfLogin(o.login)
  if (known) return known
  const { creditCode, name, contact } = o
  const zone = o.zone as Zone
  const input = registerOrganizationInput.parse({
    ...account(o.login),
    creditCode,
    confirmsCode: true,
    name,
    zone,
    contact,
  })
  return must(await registerOrganization(VISITOR, input, world.now())).partyId
}

/** Registers an invented person with a passport-like document, once. */
export async function registerIndividualOf(world: World, p: IndividualPlan): Promise<string> {
  const known = await partyOfLogin(p.login)
  if (known) return known
  const input = registerIndividualInput.parse({
    ...account(p.login),
    name: p.name,
    documentKind: 'passport',
    documentNo: p.documentNo,
    employerName: p.employer,
    employerCode: p.employerCode,
    confirmsCode: true,
    zone: 'gaoxin',
  })
  return must(await registerIndividual(VISITOR, input, world.now())).partyId
}
