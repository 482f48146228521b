import type { Content, Kind } from '../rules/form'
import type { ApplicationState } from '../rules/stages/application-facts'
import type { Tx } from './db'
import type { Prisma } from './generated/client'
import { applicationsSeen, type Scope } from './scope'

const fields = {
  id: true,
  cycleId: true,
  partyId: true,
  kind: true,
  recommendingBodyId: true,
  version: true,
  savedAt: true,
  createdAt: true,
  receiptNo: true,
  submittedAt: true,
  returnedAt: true,
  acceptedAt: true,
  withdrawnAt: true,
  withdrawnReason: true,
  disqualifiedAt: true,
  eligible: true,
  panelId: true,
  shortlisted: true,
  attended: true,
  candidateLane: true,
  preliminary: true,
  publicised: true,
  approved: true,
  honouredAt: true,
  party: {
    select: {
      name: true,
      kind: true,
      orgKind: true,
      creditCode: true,
      documentMask: true,
      region: true,
      zone: true,
      industry: true,
      employer: { select: { id: true, name: true, creditCode: true } },
    },
  },
  recommendingBody: { select: { name: true, nameEn: true } },
} satisfies Prisma.ApplicationSelect

type Row = Prisma.ApplicationGetPayload<{ select: typeof fields }>

function record({ kind, ...row }: Row) {
  return { ...row, kind: kind as Kind }
}

/** One application as recorded, without its content, scores or seals. */
export type ApplicationRecord = ReturnType<typeof record>

/** One application that the scope sees; null when it isn't there or isn't for these eyes. */
export async function applicationSeen(tx: Tx, scope: Scope, id: string): Promise<ApplicationRecord | null> {
  const row = await tx.application.findFirst({ where: { AND: [{ id }, applicationsSeen(scope)] }, select: fields })
  return row && record(row)
}

/** One application of the actor's own parties; null for any other. */
export async function ownApplication(tx: Tx, { actor }: Scope, id: string): Promise<ApplicationRecord | null> {
  const row = await tx.application.findFirst({ where: { id, partyId: { in: [...actor.partyIds] } }, select: fields })
  return row && record(row)
}

/** One application by its id, for acts that have checked the right to it already. */
export async function applicationFacts(tx: Tx, id: string): Promise<ApplicationRecord | null> {
  const row = await tx.application.findUnique({ where: { id }, select: fields })
  return row && record(row)
}

/** The applications of the actor's own parties, newest edition first. */
export async function ownApplications(tx: Tx, scope: Scope) {
  const rows = await tx.application.findMany({
    where: { partyId: { in: [...scope.actor.partyIds] } },
    select: { ...fields, cycle: { select: { title: true, edition: true, stage: true, windowClosesAt: true } } },
    orderBy: [{ cycle: { edition: 'desc' } }, { createdAt: 'asc' }],
  })
  return rows.map(({ cycle, ...row }) => ({ ...record(row), cycle }))
}

/** Accepted applications that are still in the running. */
export async function acceptedOf(tx: Tx, cycleId: string): Promise<ApplicationRecord[]> {
  const where = { cycleId, acceptedAt: { not: null }, withdrawnAt: null, disqualifiedAt: null }
  const rows = await tx.application.findMany({
    where,
    select: fields,
    orderBy: [{ kind: 'desc' }, { receiptNo: 'asc' }],
  })
  return rows.map(record)
}

/** Accepted applications that the office found eligible and that are still in the running. */
export async function eligibleOf(tx: Tx, cycleId: string): Promise<ApplicationRecord[]> {
  return (await acceptedOf(tx, cycleId)).filter(({ eligible }) => eligible === true)
}

/** What the acts of this stage ask about an application. */
export function stateOf(row: ApplicationRecord): ApplicationState {
  const { id, cycleId, partyId, kind, recommendingBodyId } = row
  const { submittedAt, returnedAt, acceptedAt, withdrawnAt, disqualifiedAt } = row
  return {
    id,
    cycleId,
    partyId,
    kind,
    recommendingBodyId,
    submittedAt,
    returnedAt,
    acceptedAt,
    withdrawnAt,
    disqualifiedAt,
  }
}

/** The draft as it stands. The caller has checked that it is the actor's own. */
export async function draftOf(tx: Tx, id: string): Promise<{ content: Content; version: number; savedAt: Date }> {
  const select = { content: true, version: true, savedAt: true }
  const row = await tx.application.findUniqueOrThrow({ where: { id }, select })
  return { ...row, content: row.content as Content }
}

/** Is there an application of this party in this edition? */
export async function applicationOfParty(tx: Tx, cycleId: string, partyId: string): Promise<string | null> {
  const row = await tx.application.findUnique({
    where: { cycleId_partyId: { cycleId, partyId } },
    select: { id: true },
  })
  return row?.id ?? null
}

/** Writes a new draft. The database holds to one per party and edition. */
export async function insertApplication(
  tx: Tx,
  draft: { cycleId: string; partyId: string; kind: Kind; content: Content; at: Date; by: string },
): Promise<string> {
  const { at, by, content, ...facts } = draft
  const data = { ...facts, content: content as Prisma.InputJsonObject, createdAt: at, savedAt: at, savedBy: by }
  return (await tx.application.create({ data, select: { id: true } })).id
}

/** Writes the whole draft under the lock of its row. */
export async function writeDraft(
  tx: Tx,
  id: string,
  draft: { content: Content; recommendingBodyId: string | null; at: Date; by: string },
): Promise<number> {
  const row = await tx.application.update({
    where: { id },
    data: {
      content: draft.content as Prisma.InputJsonObject,
      recommendingBodyId: draft.recommendingBodyId,
      savedAt: draft.at,
      savedBy: draft.by,
      version: { increment: 1 },
    },
    select: { version: true },
  })
  return row.version
}

/** Sets facts of an application that an act established. */
export async function markApplication(
  tx: Tx,
  id: string,
  facts: Partial<
    Pick<
      ApplicationRecord,
      'submittedAt' | 'returnedAt' | 'acceptedAt' | 'withdrawnAt' | 'withdrawnReason' | 'disqualifiedAt' | 'receiptNo'
    >
  >,
): Promise<void> {
  await tx.application.update({ where: { id }, data: facts })
}
