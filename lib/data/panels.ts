import type { ConflictSource } from '../rules/conflicts'
import type { Tx } from './db'

/** Eligible applications of a cycle that are in the running, with the panel each has. */
export async function eligibleApplications(tx: Tx, cycleId: string) {
  const rows = await tx.application.findMany({
    where: { cycleId, eligible: true, withdrawnAt: null, disqualifiedAt: null },
    select: { id: true, kind: true, panelId: true, party: { select: { name: true, zone: true, industry: true } } },
    orderBy: { party: { name: 'asc' } },
  })
  return rows.map(({ party, ...row }) => ({ ...row, ...party, kind: row.kind as 'organization' | 'individual' }))
}

export async function panelNames(tx: Tx, cycleId: string): Promise<string[]> {
  const rows = await tx.panel.findMany({ where: { cycleId }, select: { name: true } })
  return rows.map(({ name }) => name)
}

/** A panel with its members and applications, and an assignment with an empty sheet for each pair without conflict. */
export async function writePanel(
  tx: Tx,
  panel: { cycleId: string; name: string; kind: string; leadId: string; createdAt: Date },
  reviewerIds: readonly string[],
  applicationIds: readonly string[],
  pairs: readonly { reviewerId: string; applicationId: string }[],
  assignedBy: string,
): Promise<string> {
  const { id } = await tx.panel.create({
    data: { ...panel, members: { create: reviewerIds.map((reviewerId) => ({ reviewerId })) } },
  })
  await tx.application.updateMany({
    where: { id: { in: [...applicationIds] }, cycleId: panel.cycleId },
    data: { panelId: id },
  })
  await writeAssignments(tx, panel.cycleId, 'document', pairs, assignedBy, panel.createdAt)
  return id
}

/** Assignments of a round, each with its empty sheet. */
export async function writeAssignments(
  tx: Tx,
  cycleId: string,
  round: string,
  pairs: readonly { reviewerId: string; applicationId: string }[],
  assignedBy: string,
  assignedAt: Date,
): Promise<void> {
  const rows = await tx.assignment.createManyAndReturn({
    data: pairs.map((pair) => ({ ...pair, cycleId, round, assignedBy, assignedAt })),
    select: { id: true },
  })
  await tx.sheet.createMany({ data: rows.map(({ id }) => ({ assignmentId: id, cycleId, savedAt: assignedAt })) })
}

export async function writeConflicts(
  tx: Tx,
  cycleId: string,
  conflicts: readonly {
    reviewerId: string
    applicationId: string
    source: ConflictSource
    detail: string
    raisedBy: string | null
  }[],
  raisedAt: Date,
): Promise<void> {
  await tx.conflict.createMany({
    data: conflicts.map((conflict) => ({ ...conflict, cycleId, raisedAt })),
    skipDuplicates: true,
  })
}

/** What is on record between reviewers and these applications, standing and dismissed. */
export async function conflictsOn(tx: Tx, applicationIds: readonly string[]) {
  const rows = await tx.conflict.findMany({
    where: { applicationId: { in: [...applicationIds] } },
    select: { reviewerId: true, applicationId: true, source: true, dismissedAt: true },
  })
  return rows.map(({ dismissedAt, ...row }) => ({ ...row, dismissed: dismissedAt !== null }))
}

/** By application, the reviewers whom a conflict or their own declaration keeps away from it. */
export async function keptAwayFrom(tx: Tx, applicationIds: readonly string[]): Promise<Map<string, Set<string>>> {
  const where = { applicationId: { in: [...applicationIds] } }
  const select = { reviewerId: true, applicationId: true } as const
  const rows = [
    ...(await tx.conflict.findMany({ where: { ...where, dismissedAt: null }, select })),
    ...(await tx.conflictDeclaration.findMany({ where: { ...where, isFree: false }, select })),
  ]
  const away = new Map<string, Set<string>>(applicationIds.map((id) => [id, new Set()]))
  for (const { reviewerId, applicationId } of rows) away.get(applicationId)?.add(reviewerId)
  return away
}

/** Seats and applications that a panel that still scores is given, with their sheets. */
export async function extendPanel(
  tx: Tx,
  panel: { id: string; cycleId: string },
  reviewerIds: readonly string[],
  applicationIds: readonly string[],
  pairs: readonly { reviewerId: string; applicationId: string }[],
  by: { assignedBy: string; assignedAt: Date },
): Promise<void> {
  const seats = reviewerIds.map((reviewerId) => ({ panelId: panel.id, reviewerId }))
  await tx.panelMember.createMany({ data: seats, skipDuplicates: true })
  await tx.application.updateMany({
    where: { id: { in: [...applicationIds] }, cycleId: panel.cycleId, panelId: null },
    data: { panelId: panel.id },
  })
  await writeAssignments(tx, panel.cycleId, 'document', pairs, by.assignedBy, by.assignedAt)
}

/** Conflicts of a cycle, standing and dismissed. */
export async function conflictsOf(tx: Tx, cycleId: string) {
  const rows = await tx.conflict.findMany({
    where: { cycleId },
    orderBy: { raisedAt: 'asc' },
    include: {
      reviewer: { select: { user: { select: { name: true } } } },
      application: { select: { party: { select: { name: true } } } },
    },
  })
  return rows.map(({ reviewer, application, ...row }) => ({
    ...row,
    source: row.source as ConflictSource,
    reviewerName: reviewer.user.name,
    applicantName: application.party.name,
  }))
}

export async function dismissConflictRow(
  tx: Tx,
  id: string,
  dismissed: { dismissedBy: string; dismissedAt: Date; dismissedWhy: string },
): Promise<void> {
  await tx.conflict.update({ where: { id }, data: dismissed })
}

/** The panels of a cycle with members, applications, and who has handed in: in or not in, never what. */
export async function panelsOf(tx: Tx, cycleId: string, where: { panelId?: string; reviewerId?: string } = {}) {
  const rows = await tx.panel.findMany({
    where: {
      cycleId,
      ...(where.panelId !== undefined && { id: where.panelId }),
      ...(where.reviewerId !== undefined && { members: { some: { reviewerId: where.reviewerId } } }),
    },
    orderBy: { name: 'asc' },
    include: {
      members: {
        include: { reviewer: { select: { id: true, employerName: true, user: { select: { name: true } } } } },
      },
      applications: {
        orderBy: { party: { name: 'asc' } },
        select: {
          id: true,
          kind: true,
          withdrawnAt: true,
          disqualifiedAt: true,
          party: { select: { name: true } },
          assignments: {
            where: { round: 'document' },
            select: {
              id: true,
              reviewerId: true,
              excusedAt: true,
              excusedWhy: true,
              sheets: { where: { supersededAt: null }, select: { id: true, submittedAt: true } },
            },
          },
          consensus: { where: { round: 'document' }, select: { id: true } },
        },
      },
    },
  })
  return rows.map(({ members, applications, ...panel }) => ({
    ...panel,
    members: members.map(({ reviewer }) => ({
      id: reviewer.id,
      name: reviewer.user.name,
      employer: reviewer.employerName,
    })),
    applications: applications
      .filter(({ withdrawnAt, disqualifiedAt }) => !withdrawnAt && !disqualifiedAt)
      .map(({ party, assignments, consensus, ...application }) => ({
        ...application,
        name: party.name,
        hasConsensus: consensus.length > 0,
        assignments: assignments.map(({ sheets, ...assignment }) => ({
          ...assignment,
          sheetId: sheets[0]?.id ?? null,
          isIn: sheets[0]?.submittedAt != null,
        })),
      })),
  }))
}

export type PanelRecord = Awaited<ReturnType<typeof panelsOf>>[number]

export async function markConsensusOpened(tx: Tx, panelId: string, consensusOpenedAt: Date): Promise<void> {
  await tx.panel.update({ where: { id: panelId }, data: { consensusOpenedAt } })
}

export async function markPanelClosed(tx: Tx, panelId: string, closedAt: Date): Promise<void> {
  await tx.panel.update({ where: { id: panelId }, data: { closedAt } })
}

/** The cycle to which a panel belongs. */
export async function cycleIdOfPanel(tx: Tx, panelId: string): Promise<string | null> {
  return (await tx.panel.findUnique({ where: { id: panelId }, select: { cycleId: true } }))?.cycleId ?? null
}
