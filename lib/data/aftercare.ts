import type { RecoveryEntry, TakenBack } from '../rules/money'
import type { Lane } from '../rules/seats'
import { sightOf } from '../rules/sight'
import type { Tx } from './db'
import type { Prisma } from './generated/client'
import type { Scope } from './scope'
import { decrypt, encrypt } from './seal'

export const dayOrNull = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null
const dateOf = (day: string) => new Date(`${day}T00:00:00Z`)

const shown = {
  party: { select: { creditCode: true, documentMask: true } },
  prize: { include: { voucherFile: { select: { id: true, name: true } } } },
  payee: { select: { mask: true, enteredAt: true } },
  duties: { orderBy: [{ dueOn: 'asc' }, { id: 'asc' }], include: { file: { select: { name: true } } } },
  improvements: { orderBy: [{ year: 'asc' }, { givenAt: 'asc' }] },
  visits: { orderBy: { plannedOn: 'desc' } },
  cases: { orderBy: { openedAt: 'desc' } },
  recoveries: { orderBy: [{ enteredAt: 'asc' }, { id: 'asc' }] },
} satisfies Prisma.HonourInclude

/** Honours with all that followed, that the scope sees: the office and auditors all, a winner its own; one query whatever there is. */
export async function awardsSeen(tx: Tx, { actor }: Scope, where: { id?: string; cycleId?: string } = {}) {
  const sight = sightOf(actor, 'prize')
  if (sight !== 'all' && sight !== 'own') return []
  const own = sight === 'all' ? {} : { partyId: { in: [...actor.partyIds] } }
  const rows = await tx.honour.findMany({
    where: { AND: [{ cycleId: { not: null } }, where, own] },
    include: shown,
    orderBy: [{ edition: 'desc' }, { lane: 'asc' }, { winnerName: 'asc' }],
  })
  return rows.map(({ cycleId, decidedOn, duties, visits, cases, recoveries, party, ...row }) => ({
    ...row,
    code: party.creditCode ?? party.documentMask ?? '',
    cycleId: cycleId ?? '',
    lane: row.lane as Lane,
    decidedOn: decidedOn.toISOString().slice(0, 10),
    duties: duties.map((duty) => ({ ...duty, dueOn: duty.dueOn.toISOString().slice(0, 10) })),
    visits: visits.map((visit) => ({
      ...visit,
      plannedOn: visit.plannedOn.toISOString().slice(0, 10),
      visitedOn: dayOrNull(visit.visitedOn),
      followUpDueOn: dayOrNull(visit.followUpDueOn),
      closedOn: dayOrNull(visit.closedOn),
    })),
    cases: cases.map((one) => ({
      ...one,
      ground: one.ground as 'fraud' | 'incident',
      statementDueOn: one.statementDueOn.toISOString().slice(0, 10),
      groupDecidedOn: dayOrNull(one.groupDecidedOn),
    })),
    recoveries: recoveries.map((one) => ({
      ...one,
      what: one.what as TakenBack,
      entry: one.entry as RecoveryEntry['entry'],
    })),
  }))
}

export type Award = Awaited<ReturnType<typeof awardsSeen>>[number]

export type Account = { accountName: string; bank: string; accountNo: string }

export async function writePayee(
  tx: Tx,
  honourId: string,
  account: Account & { mask: string; by: string; at: Date },
): Promise<void> {
  const { mask, by, at, ...secret } = account
  const data = { cipher: encrypt(JSON.stringify(secret)), mask, enteredBy: by, enteredAt: at }
  await tx.payee.upsert({ where: { honourId }, create: { honourId, ...data }, update: data })
}

/** The accounts of an edition's winners, in full. For the act that hands them to the treasury. */
export async function accountsOf(tx: Tx, cycleId: string): Promise<Map<string, Account>> {
  const rows = await tx.payee.findMany({ where: { honour: { cycleId } }, select: { honourId: true, cipher: true } })
  return new Map(rows.map(({ honourId, cipher }) => [honourId, JSON.parse(decrypt(cipher)) as Account]))
}

export async function insertDuty(
  tx: Tx,
  { dueOn, ...duty }: { honourId: string; title: string; dueOn: string; plannedBy: string; plannedAt: Date },
): Promise<string> {
  return (await tx.duty.create({ data: { ...duty, dueOn: dateOf(dueOn) }, select: { id: true } })).id
}

export async function writeDuty(
  tx: Tx,
  id: string,
  data: { report?: string; fileId?: string; reportedAt?: Date; acceptedBy?: string; acceptedAt?: Date },
): Promise<void> {
  await tx.duty.update({ where: { id }, data })
}

export async function insertImprovement(
  tx: Tx,
  data: {
    honourId: string
    year: number
    figures: Record<string, string>
    note: string
    givenBy: string
    givenAt: Date
  },
): Promise<void> {
  await tx.improvement.create({ data })
}

export async function insertVisit(
  tx: Tx,
  { plannedOn, ...visit }: { honourId: string; plannedOn: string; plannedBy: string },
): Promise<string> {
  return (await tx.awardVisit.create({ data: { ...visit, plannedOn: dateOf(plannedOn) }, select: { id: true } })).id
}

export async function writeVisit(
  tx: Tx,
  id: string,
  data: {
    visitedOn?: string
    people?: string
    findings?: string
    followUp?: string
    followUpDueOn?: string
    recordedAt?: Date
    closedOn?: string
    closedNote?: string
  },
): Promise<void> {
  const { visitedOn, followUpDueOn, closedOn, ...rest } = data
  await tx.awardVisit.update({
    where: { id },
    data: {
      ...rest,
      ...(visitedOn && { visitedOn: dateOf(visitedOn) }),
      ...(followUpDueOn && { followUpDueOn: dateOf(followUpDueOn) }),
      ...(closedOn && { closedOn: dateOf(closedOn) }),
    },
  })
}

export async function insertCase(
  tx: Tx,
  {
    statementDueOn,
    ...data
  }: {
    honourId: string
    ground: string
    suspicion: string
    openedBy: string
    openedAt: Date
    statementDueOn: string
  },
): Promise<void> {
  await tx.revocationCase.create({ data: { ...data, statementDueOn: dateOf(statementDueOn) } })
}

/** Writes a part of the open case; the database holds each part to be written once. */
export async function writeCase(
  tx: Tx,
  honourId: string,
  data: {
    statement?: string
    statedAt?: Date
    findings?: string
    isProven?: boolean
    verifiedAt?: Date
    groupDecision?: string
    groupDecidedOn?: string
    endedAt?: Date
  },
): Promise<void> {
  const { groupDecidedOn, ...rest } = data
  await tx.revocationCase.updateMany({
    where: { honourId, endedAt: null },
    data: { ...rest, ...(groupDecidedOn && { groupDecidedOn: dateOf(groupDecidedOn) }) },
  })
}

export async function insertRecovery(
  tx: Tx,
  data: RecoveryEntry & { honourId: string; document: string; enteredBy: string; enteredAt: Date },
): Promise<void> {
  await tx.recovery.create({ data })
}
