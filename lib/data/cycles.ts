import type { Rulebook } from '../rules/rulebook'
import type { Stage } from '../rules/stage'
import type { Tx } from './db'
import type { Cycle, Prisma } from './generated/client'
import { cyclesSeen, type Scope } from './scope'

/** A cycle as the rules and screens know it. */
export type CycleFacts = {
  id: string
  edition: number
  title: string
  awardYear: number
  stage: Stage
  rulebook: Rulebook
  pinnedAt: Date | null
  windowOpensAt: Date | null
  windowClosesAt: Date | null
  contact: string
  cancelledReason: string | null
  closedAt: Date | null
}

/** From a database row to facts. */
export function cycleFacts(row: Cycle): CycleFacts {
  const { createdAt: _createdAt, createdBy: _createdBy, ...facts } = row
  return { ...facts, stage: row.stage as Stage, rulebook: row.rulebook as unknown as Rulebook }
}

/** Locks the cycle: `UPDATE` for acts on the cycle, `SHARE` for acts on one of its applications, so that no stage moves under them. */
export async function lockCycle(tx: Tx, cycleId: string, mode: 'UPDATE' | 'SHARE'): Promise<CycleFacts | null> {
  if (mode === 'UPDATE') await tx.$queryRaw`SELECT 1 FROM "Cycle" WHERE id = ${cycleId} FOR UPDATE`
  else await tx.$queryRaw`SELECT 1 FROM "Cycle" WHERE id = ${cycleId} FOR SHARE`
  const row = await tx.cycle.findUnique({ where: { id: cycleId } })
  return row && cycleFacts(row)
}

/** Locks one application of the cycle; false when it isn't there or belongs to another cycle. */
export async function lockApplication(tx: Tx, applicationId: string, cycleId: string): Promise<boolean> {
  const rows = await tx.$queryRaw<
    unknown[]
  >`SELECT 1 FROM "Application" WHERE id = ${applicationId} AND "cycleId" = ${cycleId} FOR UPDATE`
  return rows.length === 1
}

/** The cycle that an application belongs to. */
export async function cycleIdOfApplication(tx: Tx, applicationId: string): Promise<string | null> {
  const row = await tx.application.findUnique({ where: { id: applicationId }, select: { cycleId: true } })
  return row?.cycleId ?? null
}

/** Writes the stage to which a row of the regulation led. */
export async function moveStage(tx: Tx, cycleId: string, stage: Stage): Promise<void> {
  await tx.cycle.update({ where: { id: cycleId }, data: { stage } })
}

/** Numbers of all editions, in the system or before it. */
export async function knownEditions(tx: Tx): Promise<number[]> {
  const rows = await tx.cycle.findMany({ select: { edition: true } })
  return rows.map(({ edition }) => edition)
}

/** A new cycle in draft. */
export async function insertCycle(
  tx: Tx,
  cycle: {
    edition: number
    title: string
    awardYear: number
    rulebook: Rulebook
    createdAt: Date
    createdBy: string | null
  },
): Promise<string> {
  const row = await tx.cycle.create({
    data: { ...cycle, rulebook: cycle.rulebook as unknown as Prisma.InputJsonObject },
  })
  return row.id
}

/** Writes the rulebook of a draft; the database refuses it once the cycle has pinned one. */
export async function writeRulebook(tx: Tx, cycleId: string, rulebook: Rulebook): Promise<void> {
  await tx.cycle.update({ where: { id: cycleId }, data: { rulebook: rulebook as unknown as Prisma.InputJsonObject } })
}

/** Pins the rulebook and the window of an announced cycle. */
export async function pinCycle(
  tx: Tx,
  cycleId: string,
  pinned: { pinnedAt: Date; windowOpensAt: Date; windowClosesAt: Date; contact: string },
): Promise<void> {
  await tx.cycle.update({ where: { id: cycleId }, data: pinned })
}

export async function writeCancellation(tx: Tx, cycleId: string, cancelledReason: string): Promise<void> {
  await tx.cycle.update({ where: { id: cycleId }, data: { cancelledReason } })
}

/** The cycles that the scope sees, newest first. */
export async function cyclesInScope(tx: Tx, scope: Scope): Promise<CycleFacts[]> {
  const rows = await tx.cycle.findMany({ where: cyclesSeen(scope), orderBy: { edition: 'desc' } })
  return rows.map(cycleFacts)
}

export type Approval = { id: string; document: string; approvedOn: string; recordedAt: Date }

/** Approvals of what the regulation leaves open, newest first. */
export async function approvalsOf(tx: Tx, cycleId: string): Promise<Approval[]> {
  return tx.rulebookApproval.findMany({ where: { cycleId }, orderBy: { recordedAt: 'desc' } })
}

export async function insertApproval(
  tx: Tx,
  approval: { cycleId: string; document: string; approvedOn: string; recordedBy: string; recordedAt: Date },
): Promise<void> {
  await tx.rulebookApproval.create({ data: approval })
}

/** Has any sheet of the cycle been submitted? */
export async function hasScores(tx: Tx, cycleId: string): Promise<boolean> {
  return (await tx.sheet.findFirst({ where: { cycleId, submittedAt: { not: null } }, select: { id: true } })) !== null
}

/** Departments and recommending bodies that are told of an announcement (A13). */
export async function addressees(tx: Tx): Promise<Record<'departments' | 'people', { id: string; name: string }[]>> {
  const departments = await tx.department.findMany({ select: { id: true, name: true }, orderBy: { id: 'asc' } })
  const people = await tx.user.findMany({
    where: { roles: { some: { role: { in: ['recommender', 'member', 'chair'] } } } },
    select: { id: true, name: true },
    orderBy: { id: 'asc' },
  })
  return { departments, people }
}

/** Editions for which reviewers can sign and review. */
export async function cyclesUnderReview(tx: Tx): Promise<CycleFacts[]> {
  const stages = ['announcement', 'application', 'eligibility', 'documentReview', 'onSiteReview']
  const rows = await tx.cycle.findMany({ where: { stage: { in: stages } }, orderBy: { edition: 'desc' } })
  return rows.map(cycleFacts)
}
