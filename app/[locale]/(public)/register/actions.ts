'use server'
import { action } from '@/lib/action'
import { limited } from '@/lib/limited-action'
import type { Registered } from '@/lib/use-cases/people/register'
import { registerIndividual } from '@/lib/use-cases/people/register-individual'
import { registerIndividualInput } from '@/lib/use-cases/people/register-individual.input'
import { registerOrganization } from '@/lib/use-cases/people/register-organization'
import { registerOrganizationInput } from '@/lib/use-cases/people/register-organization.input'

const after = { redirect: ({ waits }: Registered) => `/sign-in?registered=${waits ? 'waits' : 'yes'}` }

export const registerOrganizationAction = limited(
  'register',
  action(registerOrganizationInput, registerOrganization, after),
)
export const registerIndividualAction = limited('register', action(registerIndividualInput, registerIndividual, after))
