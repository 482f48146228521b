import type { Lane } from '../rules/seats'
import type { Tx } from './db'

const asDay = (date: Date) => date.toISOString().slice(0, 10)

/** What the executive meeting decided, name by name. */
export async function councilDecisions(tx: Tx, cycleId: string) {
  const rows = await tx.councilDecision.findMany({
    where: { cycleId },
    include: {
      application: {
        select: {
          partyId: true,
          kind: true,
          party: { select: { name: true } },
          winners: { where: { removedAt: null }, select: { lane: true, isRepeat: true } },
        },
      },
    },
  })
  return rows.map(({ application, decidedOn, ...row }) => ({
    ...row,
    decidedOn: asDay(decidedOn),
    name: application.party.name,
    partyId: application.partyId,
    lane: (application.winners[0]?.lane ?? 'award') as Lane,
    isRepeat: application.winners[0]?.isRepeat ?? false,
  }))
}

export async function writeCouncilDecisions(
  tx: Tx,
  cycleId: string,
  meeting: { meetingNo: string; decidedOn: string; documentNo: string; recordedBy: string; recordedAt: Date },
  decisions: readonly { applicationId: string; approved: boolean; reason: string }[],
): Promise<void> {
  const decidedOn = new Date(`${meeting.decidedOn}T00:00:00Z`)
  await tx.councilDecision.createMany({
    data: decisions.map((decision) => ({ ...decision, ...meeting, decidedOn, cycleId })),
  })
  for (const { applicationId, approved } of decisions)
    await tx.application.update({ where: { id: applicationId }, data: { approved } })
}

export async function markHonoured(tx: Tx, applicationIds: readonly string[], honouredAt: Date): Promise<void> {
  await tx.application.updateMany({ where: { id: { in: [...applicationIds] } }, data: { honouredAt } })
}
