import type { Given } from '../rules/assignment'
import type { Grouping } from '../rules/assignment-groups'
import type { Tx } from './db'
import type { Prisma } from './generated/client'

export type Kind = 'organization' | 'individual'
export type PlannedGiven = Given & { byHand: boolean }
export type PlanSettings = { kind: Kind; name: string; grouping: Grouping; sheets: number; cap: number | null }
export type AssignmentPlan = PlanSettings & {
  id: string
  given: PlannedGiven[]
  version: number
  askedBy: string
  askedAt: Date
  /** neither fixed nor replaced */
  isOpen: boolean
}
type PlanRow = NonNullable<Awaited<ReturnType<Tx['assignmentPlan']['findFirst']>>>

const asJson = (given: readonly PlannedGiven[]) => given as unknown as Prisma.InputJsonValue

const OPEN = { fixedAt: null, discardedAt: null }

function planOf(row: PlanRow): AssignmentPlan {
  const given = row.given as unknown as PlannedGiven[]
  return {
    ...row,
    kind: row.kind as Kind,
    grouping: row.grouping as Grouping,
    given,
    isOpen: !row.fixedAt && !row.discardedAt,
  }
}

/** The plan of a kind that is neither fixed nor replaced. */
export async function openPlan(tx: Tx, cycleId: string, kind: Kind): Promise<AssignmentPlan | null> {
  const row = await tx.assignmentPlan.findFirst({ where: { cycleId, kind, ...OPEN } })
  return row && planOf(row)
}

/** A plan of this cycle, whatever became of it. */
export async function planById(tx: Tx, cycleId: string, id: string): Promise<AssignmentPlan | null> {
  const row = await tx.assignmentPlan.findFirst({ where: { cycleId, id } })
  return row && planOf(row)
}

/** Puts a new plan in the place of the one that was open. */
export async function writePlan(
  tx: Tx,
  plan: PlanSettings & { cycleId: string; given: readonly PlannedGiven[]; askedBy: string; askedAt: Date },
): Promise<string> {
  const { cycleId, kind, askedAt, given } = plan
  await tx.assignmentPlan.updateMany({
    where: { cycleId, kind, ...OPEN },
    data: { discardedAt: askedAt },
  })
  return (await tx.assignmentPlan.create({ data: { ...plan, given: asJson(given) } })).id
}

export async function rewritePlan(tx: Tx, id: string, given: readonly PlannedGiven[]): Promise<void> {
  await tx.assignmentPlan.update({ where: { id }, data: { given: asJson(given), version: { increment: 1 } } })
}

export async function markPlanFixed(tx: Tx, id: string, fixedBy: string, fixedAt: Date): Promise<void> {
  await tx.assignmentPlan.update({ where: { id }, data: { fixedBy, fixedAt } })
}

/** Eligible applications whose sheets aren't sealed by a consensus yet, with who has a sheet and who gave one back. */
export async function applicationsToAssign(tx: Tx, cycleId: string, kind: Kind) {
  const rows = await tx.application.findMany({
    where: {
      cycleId,
      kind,
      eligible: true,
      withdrawnAt: null,
      disqualifiedAt: null,
      OR: [{ panelId: null }, { panel: { consensusOpenedAt: null } }],
    },
    orderBy: [{ party: { name: 'asc' } }, { id: 'asc' }],
    select: {
      id: true,
      panelId: true,
      party: { select: { name: true, industry: true, employer: { select: { industry: true } } } },
      assignments: { where: { round: 'document' }, select: { reviewerId: true, excusedAt: true } },
    },
  })
  return rows.map(({ party, assignments, ...row }) => ({
    ...row,
    name: party.name,
    industry: party.employer?.industry ?? party.industry,
    has: assignments.filter(({ excusedAt }) => !excusedAt).map(({ reviewerId }) => reviewerId),
    excused: assignments.filter(({ excusedAt }) => excusedAt).map(({ reviewerId }) => reviewerId),
  }))
}
