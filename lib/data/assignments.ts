import type { Round } from '../rules/stages/review-sheets'
import type { Tx } from './db'

/** Standing of one assignment of the cycle. */
export async function assignmentFacts(tx: Tx, id: string, cycleId: string) {
  const row = await tx.assignment.findFirst({
    where: { id, cycleId },
    select: {
      excusedAt: true,
      round: true,
      reviewerId: true,
      sheets: { where: { supersededAt: null }, select: { submittedAt: true } },
      application: {
        select: {
          panel: { select: { consensusOpenedAt: true } },
          conflicts: { where: { dismissedAt: null }, select: { reviewerId: true } },
        },
      },
    },
  })
  if (!row) return null
  return {
    excused: row.excusedAt !== null,
    submitted: row.sheets[0]?.submittedAt != null,
    inConflict: row.application.conflicts.some(({ reviewerId }) => reviewerId === row.reviewerId),
    opened: row.round === 'document' && row.application.panel?.consensusOpenedAt != null,
  }
}

/** A reviewer's own assignment, for giving it back; null when there is none. */
export async function ownAssignmentId(
  tx: Tx,
  reviewerId: string,
  applicationId: string,
  round: Round,
): Promise<string | null> {
  const row = await tx.assignment.findUnique({
    where: { reviewerId_applicationId_round: { reviewerId, applicationId, round } },
    select: { id: true },
  })
  return row?.id ?? null
}

export async function excuse(
  tx: Tx,
  id: string,
  excused: { excusedAt: Date; excusedBy: string; excusedWhy: string },
): Promise<void> {
  await tx.assignment.update({ where: { id }, data: excused })
}

/** A submitted sheet of the cycle, for reopening; null when it isn't there. */
export async function sheetToReopen(tx: Tx, sheetId: string, cycleId: string) {
  const row = await tx.sheet.findFirst({
    where: { id: sheetId, cycleId, supersededAt: null },
    include: {
      assignment: {
        select: {
          round: true,
          applicationId: true,
          application: {
            select: { panel: { select: { consensusOpenedAt: true } }, consensus: { select: { round: true } } },
          },
        },
      },
    },
  })
  if (!row) return null
  const { round, application, applicationId } = row.assignment
  const opened =
    round === 'document'
      ? application.panel?.consensusOpenedAt != null
      : application.consensus.some((c) => c.round === round)
  return {
    id: row.id,
    assignmentId: row.assignmentId,
    cycleId,
    applicationId,
    round: round as Round,
    revision: row.revision,
    items: row.items,
    keyFactors: row.keyFactors,
    submitted: row.submittedAt !== null,
    opened,
  }
}

/** Sets a sealed sheet aside with the reason, and opens its next revision with the same text. */
export async function reopen(
  tx: Tx,
  sheet: NonNullable<Awaited<ReturnType<typeof sheetToReopen>>>,
  reopened: { reopenedBy: string; reopenedWhy: string; at: Date },
): Promise<void> {
  const { at, ...why } = reopened
  await tx.sheet.update({ where: { id: sheet.id }, data: { ...why, supersededAt: at } })
  await tx.sheet.create({
    data: {
      assignmentId: sheet.assignmentId,
      cycleId: sheet.cycleId,
      revision: sheet.revision + 1,
      items: sheet.items ?? {},
      keyFactors: sheet.keyFactors,
      savedAt: at,
    },
  })
}
