import type { CycleFacts } from '@/lib/data/cycles'
import type { Tx } from '@/lib/data/db'
import { eligibleApplications, panelNames, writeConflicts, writePanel } from '@/lib/data/panels'
import { reviewerPool } from '@/lib/data/reviewers'
import type { Actor } from '@/lib/rules/actor'
import { formPanel as row } from '@/lib/rules/stages/review-panels'
import type { Result } from '@/lib/rules/unmet'
import { perform } from '../perform'
import { conflictsBetween, seatOf, sheetsNeeded } from './conflicts-between'
import type { FormPanelInput } from './inputs'

async function load(tx: Tx, input: FormPanelInput, cycle: CycleFacts, now: Date) {
  const { cycleId, reviewerIds, applicationIds } = input
  const pool = (await reviewerPool(tx, cycleId)).filter(({ id }) => reviewerIds.includes(id))
  const eligible = await eligibleApplications(tx, cycleId)
  const free = eligible.filter(({ kind, panelId }) => kind === input.kind && panelId === null)
  const chosen = free.filter(({ id }) => applicationIds.includes(id))
  const { found, keepsAway } = await conflictsBetween(tx, cycle, pool, chosen, now)
  const pairs = chosen.flatMap(({ id: applicationId }) =>
    pool.filter(({ id }) => !keepsAway(id, applicationId)).map(({ id: reviewerId }) => ({ reviewerId, applicationId })),
  )
  return {
    nameTaken: (await panelNames(tx, cycleId)).includes(input.name),
    seats: pool.map(seatOf),
    unknownSeats: reviewerIds.length - pool.length,
    leadIsMember: reviewerIds.includes(input.leadId),
    leadKeptFrom: chosen.filter(({ id }) => keepsAway(input.leadId, id)).map(({ name }) => name),
    minimum: sheetsNeeded(input.kind, cycle),
    notAssignable: applicationIds
      .filter((id) => !chosen.some((application) => application.id === id))
      .map((id) => eligible.find((application) => application.id === id)?.name ?? '—'),
    applications: chosen.length,
    reviewersLeft: chosen.map(({ id, name }) => ({
      applicant: name,
      left: pairs.filter(({ applicationId }) => applicationId === id).length,
    })),
    conflicts: found,
    pairs,
  }
}

/** Forms a panel and gives its members their sheets; who has a conflict of interest on record gets none (A8(2), A16). */
export async function formPanel(actor: Actor, input: FormPanelInput, now: Date): Promise<Result<{ panelId: string }>> {
  const { cycleId, name, kind, leadId, reviewerIds, applicationIds } = input
  return perform(actor, now, {
    row,
    cycleId,
    subject: { kind: 'cycle', id: cycleId },
    load: (tx, cycle) => load(tx, input, cycle, now),
    write: async (tx, { conflicts, pairs }) => {
      await writeConflicts(tx, cycleId, conflicts, now)
      const panel = { cycleId, name, kind, leadId, createdAt: now }
      return { panelId: await writePanel(tx, panel, reviewerIds, applicationIds, pairs, actor.userId ?? '') }
    },
    trace: ({ conflicts, pairs }) => ({
      after: {
        name,
        kind,
        members: reviewerIds,
        applications: applicationIds.length,
        sheets: pairs.length,
        conflicts: conflicts.length,
      },
    }),
  })
}
