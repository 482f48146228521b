import { type AssignmentPlan, type PlannedGiven, planById, rewritePlan } from '@/lib/data/assignment-plans'
import type { Actor } from '@/lib/rules/actor'
import { type AssignmentFacts, faultsOf, type Given } from '@/lib/rules/assignment'
import { adjustAssignment as row } from '@/lib/rules/stages/review-assignment'
import type { Result, Unmet } from '@/lib/rules/unmet'
import { perform } from '../perform'
import { assignmentFacts } from './assignment-facts'
import type { AdjustAssignmentInput } from './assignment-inputs'

type PlanInput = { cycleId: string; planId: string; version: number }
/** What a person wants otherwise, and what can't be read of it. */
type Wanted = { changes: readonly Given[]; problems: readonly Unmet[] }

export const isCurrent = (plan: AssignmentPlan, { version }: { version: number }) =>
  plan.isOpen && plan.version === version

/** The plan with these applications given otherwise. */
function changed(plan: AssignmentPlan, changes: readonly Given[]): PlannedGiven[] {
  const mine = new Set(changes.map(({ applicationId }) => applicationId))
  const others = plan.given.filter(({ applicationId }) => !mine.has(applicationId))
  return [...others, ...changes.map((one) => ({ ...one, byHand: true }))]
}

/** Changes the plan by hand, one application or many at once: all of it or nothing (A16). */
export async function adjustPlan(
  actor: Actor,
  input: PlanInput,
  now: Date,
  want: (facts: AssignmentFacts, plan: AssignmentPlan) => Wanted,
): Promise<Result<void>> {
  const { cycleId, planId } = input
  return perform(actor, now, {
    row,
    cycleId,
    subject: { kind: 'assignmentPlan', id: planId },
    load: async (tx, cycle) => {
      const plan = await planById(tx, cycleId, planId)
      if (!plan) return null
      if (!isCurrent(plan, input)) return { isCurrent: false, faults: [], given: [], before: [], changes: [] }
      const { facts } = await assignmentFacts(tx, cycle, plan, now)
      const { changes, problems } = want(facts, plan)
      const given = changed(plan, changes)
      const only = new Set(changes.map(({ applicationId }) => applicationId))
      const before = plan.given.filter(({ applicationId }) => only.has(applicationId))
      // a line that can't be read would look as if it lacked reviewers: what can't be read is said alone
      const faults = problems.length > 0 ? problems : faultsOf(facts, given, only)
      return { isCurrent: true, faults, given, before, changes }
    },
    write: (tx, { given }) => rewritePlan(tx, planId, given),
    trace: ({ before, changes }) => ({ before: { given: before }, after: { given: changes } }),
  })
}

/** Gives one application of the plan to other reviewers (A16). */
export async function adjustAssignment(actor: Actor, input: AdjustAssignmentInput, now: Date): Promise<Result<void>> {
  const { applicationId, reviewerIds } = input
  return adjustPlan(actor, input, now, () => ({ changes: [{ applicationId, reviewerIds }], problems: [] }))
}
