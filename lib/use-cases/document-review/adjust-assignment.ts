import { type AssignmentPlan, type PlannedGiven, planById, rewritePlan } from '@/lib/data/assignment-plans'
import type { Actor } from '@/lib/rules/actor'
import { faultsOf, type Given } from '@/lib/rules/assignment'
import { adjustAssignment as row } from '@/lib/rules/stages/review-assignment'
import type { Result } from '@/lib/rules/unmet'
import { perform } from '../perform'
import { assignmentFacts } from './assignment-facts'
import type { AdjustAssignmentInput } from './assignment-inputs'

type Change = Omit<AdjustAssignmentInput, 'applicationId' | 'reviewerIds'> & { changes: readonly Given[] }

export const isCurrent = (plan: AssignmentPlan, { version }: { version: number }) =>
  plan.isOpen && plan.version === version

/** The plan with these applications given otherwise. */
function changed(plan: AssignmentPlan, changes: readonly Given[]): PlannedGiven[] {
  const mine = new Set(changes.map(({ applicationId }) => applicationId))
  const others = plan.given.filter(({ applicationId }) => !mine.has(applicationId))
  return [...others, ...changes.map((one) => ({ ...one, byHand: true }))]
}

/** Changes the plan by hand, one application or many at once: all of it or nothing (A16). */
export async function adjustMany(actor: Actor, input: Change, now: Date): Promise<Result<void>> {
  const { cycleId, planId, changes } = input
  return perform(actor, now, {
    row,
    cycleId,
    subject: { kind: 'assignmentPlan', id: planId },
    load: async (tx, cycle) => {
      const plan = await planById(tx, cycleId, planId)
      if (!plan) return null
      const { facts } = await assignmentFacts(tx, cycle, plan, now)
      const given = changed(plan, changes)
      const only = new Set(changes.map(({ applicationId }) => applicationId))
      const before = plan.given.filter(({ applicationId }) => only.has(applicationId))
      const current = isCurrent(plan, input)
      return { isCurrent: current, faults: current ? faultsOf(facts, given, only) : [], given, before }
    },
    write: (tx, { given }) => rewritePlan(tx, planId, given),
    trace: ({ before }) => ({ before: { given: before }, after: { given: changes } }),
  })
}

/** Gives one application of the plan to other reviewers (A16). */
export async function adjustAssignment(actor: Actor, input: AdjustAssignmentInput, now: Date): Promise<Result<void>> {
  const { applicationId, reviewerIds, ...plan } = input
  return adjustMany(actor, { ...plan, changes: [{ applicationId, reviewerIds }] }, now)
}
