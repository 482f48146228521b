import type { IssuingBodyKey } from '../rules/issuing-bodies'
import type { PaperKind } from '../rules/papers'
import { sightOf } from '../rules/sight'
import type { Tx } from './db'
import type { Paper, Prisma } from './generated/client'
import type { Scope } from './scope'

export type PaperRecord = Omit<Paper, 'kind' | 'body' | 'facts'> & { kind: PaperKind; body: IssuingBodyKey }

const withoutFacts = ({ facts: _facts, kind, body, ...row }: Paper): PaperRecord => ({
  ...row,
  kind: kind as PaperKind,
  body: body as IssuingBodyKey,
})

/** Papers are for the office and auditors; what others get of them is sent to them. */
const papersSeen = ({ actor }: Scope): Prisma.PaperWhereInput =>
  sightOf(actor, 'paper') === 'all' ? {} : { id: { in: [] } }

export type RegisterFilter = { kind: PaperKind | null; search: string; page: number; size: number }

/** A page of the register of an edition, the latest first. */
export async function paperRegister(tx: Tx, scope: Scope, cycleId: string, filter: RegisterFilter) {
  const contains = { contains: filter.search, mode: 'insensitive' as const }
  const where: Prisma.PaperWhereInput = {
    AND: [
      papersSeen(scope),
      { cycleId },
      ...(filter.kind ? [{ kind: filter.kind }] : []),
      ...(filter.search ? [{ OR: [{ title: contains }, { documentNo: contains }, { subjectName: contains }] }] : []),
    ],
  }
  const total = await tx.paper.count({ where })
  const rows = await tx.paper.findMany({
    where,
    orderBy: [{ madeAt: 'desc' }, { id: 'desc' }],
    skip: (filter.page - 1) * filter.size,
    take: filter.size,
  })
  const subjects = rows.map(({ kind, subjectId }) => ({ kind, subjectId }))
  const highest = await tx.paper.groupBy({
    by: ['kind', 'subjectId'],
    where: { cycleId, OR: subjects },
    _max: { version: true },
  })
  const latest = new Map(highest.map(({ kind, subjectId, _max }) => [`${kind} ${subjectId}`, _max.version]))
  const isLatest = ({ kind, subjectId, version }: Paper) => latest.get(`${kind} ${subjectId}`) === version
  return { rows: rows.map((row) => ({ ...withoutFacts(row), isLatest: isLatest(row) })), total }
}

/** The latest version of each paper of a kind, by what it is about. */
export async function latestPapers(tx: Tx, cycleId: string, kind: PaperKind): Promise<Map<string, PaperRecord>> {
  const rows = await tx.paper.findMany({ where: { cycleId, kind }, orderBy: { version: 'asc' } })
  return new Map(rows.map((row) => [row.subjectId, withoutFacts(row)]))
}

/** Papers on record of an edition by kind: those of which nothing is made yet are missing. */
export async function papersByKind(tx: Tx, cycleId: string): Promise<Map<string, number>> {
  const rows = await tx.paper.groupBy({ by: ['kind'], where: { cycleId, version: 1 }, _count: true })
  return new Map(rows.map(({ kind, _count }) => [kind, _count]))
}

/** Holds the series until the commit and tells its next number. The database refuses any other. */
export async function nextNumber(tx: Tx, series: string, year: number): Promise<number> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(580030, hashtext(${series}::text || ${year}::text))`
  const last = await tx.paper.aggregate({ where: { series, year }, _max: { number: true } })
  return (last._max.number ?? 0) + 1
}

export async function insertPaper(
  tx: Tx,
  paper: Omit<PaperRecord, 'id' | 'scanFileId' | 'scannedBy' | 'scannedAt'> & { facts: unknown },
): Promise<string> {
  const row = await tx.paper.create({ data: { ...paper, facts: paper.facts as Prisma.InputJsonValue } })
  return row.id
}

/** A paper of the edition with whether a later version stands beside it. */
export async function paperOfCycle(tx: Tx, cycleId: string, id: string) {
  const row = await tx.paper.findFirst({ where: { id, cycleId } })
  if (!row) return null
  const { kind, subjectId, version } = row
  const later = await tx.paper.count({ where: { cycleId, kind, subjectId, version: { gt: version } } })
  return { ...withoutFacts(row), isLatest: later === 0 }
}

export async function fileScan(
  tx: Tx,
  id: string,
  scan: { scanFileId: string; scannedBy: string; scannedAt: Date },
): Promise<void> {
  await tx.paper.update({ where: { id }, data: scan })
}
