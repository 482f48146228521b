import type { CycleFacts } from '@/lib/data/cycles'
import type { Tx } from '@/lib/data/db'
import { eligibleApplications, extendPanel, panelsOf, writeConflicts } from '@/lib/data/panels'
import { reviewerPool } from '@/lib/data/reviewers'
import type { Actor } from '@/lib/rules/actor'
import { assignReviewers as row } from '@/lib/rules/stages/review-panels'
import type { Result } from '@/lib/rules/unmet'
import { perform } from '../perform'
import { conflictsBetween, seatOf, sheetsNeeded } from './conflicts-between'
import type { AssignInput } from './inputs'

async function load(tx: Tx, input: AssignInput, cycle: CycleFacts, now: Date) {
  const { cycleId, panelId, reviewerIds, applicationIds } = input
  const [panel] = await panelsOf(tx, cycleId, { panelId })
  if (!panel) return null
  const pool = await reviewerPool(tx, cycleId)
  const added = pool.filter(({ id }) => reviewerIds.includes(id))
  const eligible = await eligibleApplications(tx, cycleId)
  const chosen = eligible.filter(
    ({ id, kind, panelId: at }) =>
      applicationIds.includes(id) && kind === panel.kind && (at === null || at === panelId),
  )
  const { found, keepsAway } = await conflictsBetween(tx, cycle, added, chosen, now)
  const sheetsOf = (id: string) => panel.applications.find((application) => application.id === id)?.assignments ?? []
  const pairs = chosen.flatMap(({ id: applicationId }) =>
    added
      .filter(
        ({ id }) => !keepsAway(id, applicationId) && !sheetsOf(applicationId).some((one) => one.reviewerId === id),
      )
      .map(({ id: reviewerId }) => ({ reviewerId, applicationId })),
  )
  const seated = new Set([...panel.members.map(({ id }) => id), ...added.map(({ id }) => id)])
  return {
    panel,
    // who sat here before isn't asked again whether he may: that he signed and isn't barred is asked at each sheet
    seats: pool
      .filter(({ id }) => seated.has(id))
      .map((one) => ({ ...seatOf(one), ...(!reviewerIds.includes(one.id) && SEATED) })),
    unknownSeats: reviewerIds.length - added.length,
    opened: panel.consensusOpenedAt !== null,
    minimum: sheetsNeeded(panel.kind, cycle),
    notAssignable: applicationIds
      .filter((id) => !chosen.some((application) => application.id === id))
      .map((id) => eligible.find((application) => application.id === id)?.name ?? '—'),
    applications: chosen.length,
    additions: pairs.length,
    reviewersLeft: chosen.map(({ id, name }) => ({
      applicant: name,
      left:
        sheetsOf(id).filter(({ excusedAt }) => !excusedAt).length +
        pairs.filter(({ applicationId }) => applicationId === id).length,
    })),
    conflicts: found,
    pairs,
  }
}

const SEATED = { discipline: 'active' as const, signed: true }

/** Gives a panel that still scores further reviewers or applications; who has a conflict on record gets no sheet (A8(2), A16). */
export async function assignReviewers(actor: Actor, input: AssignInput, now: Date): Promise<Result<void>> {
  const { cycleId, panelId, reviewerIds, applicationIds } = input
  return perform(actor, now, {
    row,
    cycleId,
    subject: { kind: 'panel', id: panelId },
    load: (tx, cycle) => load(tx, input, cycle, now),
    write: async (tx, { conflicts, pairs }) => {
      await writeConflicts(tx, cycleId, conflicts, now)
      const by = { assignedBy: actor.userId ?? '', assignedAt: now }
      await extendPanel(tx, { id: panelId, cycleId }, reviewerIds, applicationIds, pairs, by)
    },
    trace: ({ conflicts, pairs }) => ({
      after: { members: reviewerIds, applications: applicationIds, sheets: pairs.length, conflicts: conflicts.length },
    }),
  })
}
