import type { ApplicationRecord } from '@/lib/data/applications'
import type { CycleFacts } from '@/lib/data/cycles'
import { yearsOf } from '@/lib/rules/application-form'
import { dayOf } from '@/lib/rules/calendar'
import { type Condition, individualConditions, organizationConditions } from '@/lib/rules/conditions'
import { declaredByIndividual, declaredByOrganization } from '@/lib/rules/declared-facts'
import type { Content } from '@/lib/rules/form'

/** An application with what it declares: its submission, or its draft. */
type Declared = { application: Pick<ApplicationRecord, 'kind' | 'party'>; submission: { content: Content } }

/** The conditions of A10 or A11 as of the deadline, computed from what was submitted or, for those who write it, from the draft. */
export function conditionsOf(
  { application, submission: { content } }: Declared,
  cycle: CycleFacts,
  now: Date,
): Condition[] {
  const numbers = cycle.rulebook.conditions
  const years = yearsOf(cycle)
  const on = dayOf(cycle.windowClosesAt ?? now)
  return application.kind === 'organization'
    ? organizationConditions(declaredByOrganization(content, application.party, years), on, numbers)
    : individualConditions(declaredByIndividual(content, years), on, numbers)
}
