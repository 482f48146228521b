import type { Tx } from './db'
import type { Prisma } from './generated/client'

export type OpenProposal<P = unknown> = {
  id: string
  act: string
  subjectId: string
  payload: P
  proposedBy: string
  proposerName: string
  proposedAt: Date
}

/** The open proposal for an act, or null. `subjectId` is empty for an act on the whole cycle. */
export async function openProposal<P>(
  tx: Tx,
  cycleId: string,
  act: string,
  subjectId = '',
): Promise<OpenProposal<P> | null> {
  const row = await tx.proposal.findFirst({ where: { cycleId, act, subjectId, settledAt: null } })
  if (!row) return null
  const proposer = await tx.user.findUnique({ where: { id: row.proposedBy }, select: { name: true } })
  return { ...row, payload: row.payload as P, proposerName: proposer?.name ?? '' }
}

/** All open proposals of a cycle, oldest first: what waits for the lead. */
export async function openProposals(tx: Tx, cycleId: string): Promise<OpenProposal[]> {
  const rows = await tx.proposal.findMany({ where: { cycleId, settledAt: null }, orderBy: { proposedAt: 'asc' } })
  const users = await tx.user.findMany({
    where: { id: { in: rows.map((row) => row.proposedBy) } },
    select: { id: true, name: true },
  })
  const names = new Map(users.map(({ id, name }) => [id, name]))
  return rows.map((row) => ({ ...row, proposerName: names.get(row.proposedBy) ?? '' }))
}

/** Writes a proposal. The database holds to one open proposal per act and subject. */
export async function propose(
  tx: Tx,
  proposal: {
    cycleId: string
    act: string
    subjectId?: string
    payload: unknown
    proposedBy: string
    proposedAt: Date
  },
): Promise<string> {
  const row = await tx.proposal.create({ data: { ...proposal, payload: proposal.payload as Prisma.InputJsonValue } })
  return row.id
}

/** Settles a proposal once. */
export async function settle(
  tx: Tx,
  id: string,
  settled: { outcome: 'confirmed' | 'rejected' | 'superseded'; settledBy: string; settledAt: Date; reason?: string },
): Promise<void> {
  await tx.proposal.update({ where: { id }, data: settled })
}

/** One open proposal of the cycle by its id. */
export async function openProposalById(
  tx: Tx,
  cycleId: string,
  id: string,
): Promise<Omit<OpenProposal, 'proposerName'> | null> {
  return tx.proposal.findFirst({ where: { id, cycleId, settledAt: null } })
}
