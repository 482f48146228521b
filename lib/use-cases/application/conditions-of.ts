import type { CycleFacts } from '@/lib/data/cycles'
import { dayOf } from '@/lib/rules/calendar'
import { type Condition, individualConditions, organizationConditions } from '@/lib/rules/conditions'
import { declaredByIndividual, declaredByOrganization } from '@/lib/rules/declared-facts'
import type { SubmissionView } from './see-submission'

/** The conditions of A10 or A11 as of the deadline, computed from what was submitted. */
export function conditionsOf(
  { application, submission, years }: SubmissionView,
  cycle: CycleFacts,
  now: Date,
): Condition[] {
  const numbers = cycle.rulebook.conditions
  const on = dayOf(cycle.windowClosesAt ?? now)
  return application.kind === 'organization'
    ? organizationConditions(declaredByOrganization(submission.content, application.party, years), on, numbers)
    : individualConditions(declaredByIndividual(submission.content, years), on, numbers)
}
