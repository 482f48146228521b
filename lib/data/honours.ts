import type { HonourFacts } from '../rules/bars'
import type { Lane } from '../rules/seats'
import { sightOf } from '../rules/sight'
import type { Tx } from './db'
import type { Scope } from './scope'
import { lineagesOf } from './succession'

/** What a party, or one whom it succeeds, has won, as far as it bars or counts as a repeat. */
export async function honoursOfParties(tx: Tx, partyIds: readonly string[]): Promise<Map<string, HonourFacts[]>> {
  const lineages = await lineagesOf(tx, partyIds)
  const rows = await tx.honour.findMany({ where: { partyId: { in: [...new Set([...lineages.values()].flat())] } } })
  return new Map(
    partyIds.map((id) => [
      id,
      rows
        .filter(({ partyId }) => lineages.get(id)?.includes(partyId))
        .map(({ lane, awardYear, editionLabel, revokedAt }) => ({
          ...{ lane: lane as Lane, awardYear, editionLabel },
          revoked: revokedAt !== null,
        })),
    ]),
  )
}

export type HonourWrite = {
  partyId: string
  cycleId: string | null
  applicationId: string | null
  winnerName: string
  lane: Lane
  edition: number
  editionLabel: string
  awardYear: number
  decidedOn: string
  decisionNo: string
  isRepeat: boolean
}

/** Enters an honour into the register (A21). */
export async function writeHonour(tx: Tx, { decidedOn, ...honour }: HonourWrite): Promise<string> {
  const row = await tx.honour.create({ data: { ...honour, decidedOn: new Date(`${decidedOn}T00:00:00Z`) } })
  return row.id
}

/** The register, newest edition first; of one cycle, or of all. */
export async function honourRegister(tx: Tx, where: { cycleId?: string } = {}) {
  const rows = await tx.honour.findMany({
    where,
    orderBy: [{ edition: 'desc' }, { lane: 'asc' }, { winnerName: 'asc' }],
    include: { prize: true, payee: { select: { mask: true } } },
  })
  return rows.map((row) => ({ ...row, lane: row.lane as Lane, decidedOn: row.decidedOn.toISOString().slice(0, 10) }))
}

export type HonourRecord = Awaited<ReturnType<typeof honourRegister>>[number]

/** One honour of the cycle with its prize, or null. */
export async function honourOfCycle(tx: Tx, cycleId: string, id: string): Promise<HonourRecord | null> {
  const [row] = (await honourRegister(tx, { cycleId })).filter((honour) => honour.id === id)
  return row ?? null
}

/** An honour by its certificate's number, for whoever verifies it. */
export async function honourByCertificate(tx: Tx, certificateNo: string) {
  return tx.honour.findUnique({
    where: { certificateNo },
    select: {
      winnerName: true,
      lane: true,
      edition: true,
      editionLabel: true,
      awardYear: true,
      decidedOn: true,
      decisionNo: true,
      revokedAt: true,
      certificateNo: true,
    },
  })
}

export async function writeCertificate(
  tx: Tx,
  id: string,
  issued: { certificateNo: string; certificateToken: string; issuedAt: Date },
): Promise<void> {
  await tx.honour.update({ where: { id }, data: issued })
}

/** The certificate that an application led to, while its honour stands; null otherwise. */
export async function certificateOf(tx: Tx, applicationId: string) {
  return tx.honour.findFirst({
    where: { applicationId, certificateNo: { not: null }, revokedAt: null },
    select: { id: true, certificateNo: true },
  })
}

/** An honour with its certificate, for the office and auditors, and for the winner's own accounts. */
export async function certificateSeen(tx: Tx, { actor }: Scope, id: string) {
  const own = sightOf(actor, 'honourRegister') === 'all' ? {} : { partyId: { in: [...actor.partyIds] } }
  return tx.honour.findFirst({
    where: { id, certificateNo: { not: null }, revokedAt: null, ...own },
    select: {
      winnerName: true,
      lane: true,
      editionLabel: true,
      awardYear: true,
      decidedOn: true,
      decisionNo: true,
      certificateNo: true,
      certificateToken: true,
    },
  })
}

export async function writePrize(
  tx: Tx,
  prize: { honourId: string; amount: number; reason: string; decidedBy: string; decidedAt: Date },
): Promise<void> {
  await tx.prize.create({ data: prize })
}

export async function writePrizeApproval(
  tx: Tx,
  honourId: string,
  approvedBy: string,
  approvedAt: Date,
): Promise<void> {
  await tx.prize.update({ where: { honourId }, data: { approvedBy, approvedAt } })
}

export async function writePayment(
  tx: Tx,
  honourId: string,
  payment: { voucher: string; paidAt: Date; voucherFileId: string | null },
): Promise<void> {
  await tx.prize.update({ where: { honourId }, data: payment })
}

export async function writeRevocation(
  tx: Tx,
  id: string,
  revoked: { revokedAt: Date; revokedGround: string; revokedWhy: string },
): Promise<void> {
  await tx.honour.update({ where: { id }, data: revoked })
}

export async function writeBar(
  tx: Tx,
  bar: { partyId: string; ground: string; from: string; until: string; decision: string },
): Promise<void> {
  const { from, until, ...rest } = bar
  await tx.bar.create({
    data: { ...rest, fromOn: new Date(`${from}T00:00:00Z`), untilOn: new Date(`${until}T00:00:00Z`) },
  })
}

/** What decides on the money: full funding and higher awards, from the last submitted version of the application. */
export async function prizeContent(tx: Tx, applicationId: string): Promise<Record<string, unknown>> {
  const row = await tx.submissionVersion.findFirst({
    where: { applicationId },
    orderBy: { number: 'desc' },
    select: { content: true },
  })
  return (row?.content ?? {}) as Record<string, unknown>
}
