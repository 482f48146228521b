import type { Checkpoint, Colour, Records } from '../rules/stages/record-check'
import type { Tx } from './db'
import { recordChecksSeen, type Scope } from './scope'

const day = (date: Date) => date.toISOString().slice(0, 10)

/** The second looks of a cycle, newest first. */
export async function recordChecksIn(tx: Tx, scope: Scope, cycleId: string) {
  const rows = await tx.recordCheck.findMany({
    where: { AND: [recordChecksSeen(scope), { cycleId }] },
    orderBy: [{ recordedAt: 'desc' }, { id: 'desc' }],
    include: { application: { select: { party: { select: { name: true } } } } },
  })
  return rows.map(({ application, ...row }) => ({
    ...row,
    name: application.party.name,
    checkpoint: row.checkpoint as Checkpoint,
    colour: row.colour as Colour,
    records: row.records as Records,
    checkedOn: day(row.checkedOn),
  }))
}

/** Who is decided on next: candidates before the meeting, the standing list before the council. */
export async function concernedBy(tx: Tx, cycleId: string, checkpoint: Checkpoint) {
  const standing =
    checkpoint === 'deliberation' ? { candidate: { isNot: null } } : { winners: { some: { removedAt: null } } }
  const rows = await tx.application.findMany({
    where: { cycleId, withdrawnAt: null, disqualifiedAt: null, ...standing },
    select: { id: true, kind: true, party: { select: { name: true, orgKind: true } } },
    orderBy: [{ kind: 'desc' }, { party: { name: 'asc' } }],
  })
  return rows.map(({ id, kind, party }) => ({
    id,
    kind,
    name: party.name,
    isEnterprise: kind === 'organization' && party.orgKind !== 'publicInstitution',
  }))
}

export async function writeRecordCheck(
  tx: Tx,
  check: {
    cycleId: string
    applicationId: string
    checkpoint: Checkpoint
    colour: Colour
    records: Records
    detail: string
    source: string
    checkedOn: string
    fileId: string | null
    recordedBy: string
    recordedAt: Date
  },
): Promise<void> {
  await tx.recordCheck.create({ data: { ...check, checkedOn: new Date(`${check.checkedOn}T00:00:00Z`) } })
}
