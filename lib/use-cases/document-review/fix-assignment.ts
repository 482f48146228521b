import { type AssignmentPlan, markPlanFixed, planById } from '@/lib/data/assignment-plans'
import type { CycleFacts } from '@/lib/data/cycles'
import type { Tx } from '@/lib/data/db'
import { extendPanel, panelNames, writeConflicts, writePanel } from '@/lib/data/panels'
import type { Actor } from '@/lib/rules/actor'
import { faultsOf, type Given } from '@/lib/rules/assignment'
import { type Group, groupsOf } from '@/lib/rules/assignment-groups'
import { fixAssignment as row } from '@/lib/rules/stages/review-assignment'
import type { Result } from '@/lib/rules/unmet'
import { perform } from '../perform'
import { isCurrent } from './adjust-assignment'
import { assignmentFacts } from './assignment-facts'
import type { FixAssignmentInput } from './assignment-inputs'

const pairsOf = (given: readonly Given[]) =>
  given.flatMap(({ applicationId, reviewerIds }) => reviewerIds.map((reviewerId) => ({ reviewerId, applicationId })))

/** The panels that a plan makes, with the name of each and, where nobody chose another, its lead. */
export const namedGroups = (
  groups: readonly Group[],
  plan: Pick<AssignmentPlan, 'name'>,
  leads: Record<string, string> = {},
) =>
  groups.map((group) => ({
    ...group,
    name: [plan.name, group.key].filter(Boolean).join(' '),
    field: `leads.p${group.key}`,
    leadId: leads[`p${group.key}`] ?? group.leads[0] ?? '',
  }))

/** What the fixing of a plan rests on, reckoned anew from what is the case now. */
export async function fixingFacts(
  tx: Tx,
  cycle: CycleFacts,
  plan: AssignmentPlan,
  leads: Record<string, string>,
  now: Date,
) {
  const { facts, conflicts } = await assignmentFacts(tx, cycle, plan, now)
  const groups = namedGroups(groupsOf(facts, plan.given, plan.grouping), plan, leads)
  const taken = await panelNames(tx, cycle.id)
  return {
    faults: faultsOf(facts, plan.given),
    namesTaken: groups.map(({ name }) => name).filter((name) => taken.includes(name)),
    leadless: groups
      .filter(({ leads: fit, leadId }) => !fit.includes(leadId))
      .map(({ name, field }) => ({ panel: name, field })),
    groups,
    facts,
    conflicts,
    plan,
  }
}
const PASSED = { isCurrent: false, faults: [], namesTaken: [], leadless: [] }
type Fixing = Awaited<ReturnType<typeof fixingFacts>>

async function write(tx: Tx, actor: Actor, cycleId: string, { groups, facts, conflicts, plan }: Fixing, now: Date) {
  await writeConflicts(tx, cycleId, conflicts, now)
  const by = { assignedBy: actor.userId ?? '', assignedAt: now }
  const pairsIn = (ids: ReadonlySet<string>) =>
    pairsOf(plan.given.filter(({ applicationId }) => ids.has(applicationId)))
  for (const { name, leadId, memberIds, subjects } of groups) {
    const ids = subjects.map(({ id }) => id)
    const panel = { cycleId, name, kind: plan.kind, leadId, createdAt: now }
    await writePanel(tx, panel, memberIds, ids, pairsIn(new Set(ids)), by.assignedBy)
  }
  const seated = facts.subjects.filter(({ panelId }) => panelId !== null)
  for (const panelId of new Set(seated.flatMap((one) => one.panelId ?? []))) {
    const ids = seated.filter((one) => one.panelId === panelId).map(({ id }) => id)
    const pairs = pairsIn(new Set(ids))
    await extendPanel(
      tx,
      { id: panelId, cycleId },
      [...new Set(pairs.map(({ reviewerId }) => reviewerId))],
      ids,
      pairs,
      by,
    )
  }
  await markPlanFixed(tx, plan.id, by.assignedBy, now)
}

/** Fixes the plan in one act: panels, sheets and conflicts, all or nothing, on facts that are checked again under the lock (A8(2), A16, A28). */
export async function fixAssignment(actor: Actor, input: FixAssignmentInput, now: Date): Promise<Result<void>> {
  const { cycleId, planId, leads } = input
  return perform(actor, now, {
    row,
    cycleId,
    subject: { kind: 'assignmentPlan', id: planId },
    load: async (tx, cycle) => {
      const plan = await planById(tx, cycleId, planId)
      if (!plan) return null
      const facts = await fixingFacts(tx, cycle, plan, leads, now)
      // what a plan broke that is fixed already isn't news to anybody
      return isCurrent(plan, input) ? { isCurrent: true, ...facts } : { ...facts, ...PASSED }
    },
    write: (tx, facts) => write(tx, actor, cycleId, facts, now),
    trace: ({ groups, plan, conflicts }) => ({
      after: {
        kind: plan.kind,
        panels: groups.map(({ name, leadId, subjects }) => ({ name, leadId, applications: subjects.length })),
        sheets: pairsOf(plan.given).length,
        conflicts: conflicts.length,
      },
    }),
  })
}
