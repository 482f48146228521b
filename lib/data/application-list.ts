import { sightOf } from '../rules/sight'
import type { Standing } from '../rules/standing'
import type { Tx } from './db'
import { Prisma } from './generated/client'
import type { Scope } from './scope'

export type ListSort = 'receipt' | 'name' | 'submitted' | 'score' | 'standing'
export type ListFilter = {
  kind: 'organization' | 'individual' | null
  standing: Standing | null
  zone: string | null
  search: string
  sort: ListSort
  descending: boolean
  page: number
  size: number
}

export type ApplicationLine = {
  id: string
  kind: 'organization' | 'individual'
  name: string
  creditCode: string | null
  zone: string
  standing: Standing
  receiptNo: string | null
  submittedAt: Date | null
  acceptedAt: Date | null
  /** filled when the panel closes; null while it is sealed */
  score: string | null
}

export type ApplicationCounts = { total: number; drafts: number; unhandled: number; running: number; accepted: number }

/** `standingOf` in SQL, the latest fact first; a test holds the two together. */
export const STANDING_SQL = Prisma.sql`CASE
  WHEN a."withdrawnAt" IS NOT NULL THEN 'withdrawn'
  WHEN a."disqualifiedAt" IS NOT NULL THEN 'disqualified'
  WHEN a."honouredAt" IS NOT NULL THEN 'honoured'
  WHEN a.approved IS NOT NULL THEN CASE WHEN a.approved THEN 'approved' ELSE 'notApproved' END
  WHEN a.publicised THEN 'publicised'
  WHEN a.preliminary IS NOT NULL THEN CASE WHEN a.preliminary THEN 'preliminaryWinner' ELSE 'notChosen' END
  WHEN a."candidateLane" IS NOT NULL THEN CASE WHEN a."candidateLane" = 'none' THEN 'notProposed' ELSE 'candidate' END
  WHEN a.attended THEN 'visited'
  WHEN a.shortlisted IS NOT NULL THEN CASE WHEN a.shortlisted THEN 'shortlisted' ELSE 'notShortlisted' END
  WHEN a."panelId" IS NOT NULL THEN 'underReview'
  WHEN a.eligible IS NOT NULL THEN CASE WHEN a.eligible THEN 'eligible' ELSE 'ineligible' END
  WHEN a."acceptedAt" IS NOT NULL THEN 'accepted'
  WHEN a."returnedAt" IS NOT NULL THEN 'returned'
  WHEN a."submittedAt" IS NOT NULL THEN 'submitted'
  ELSE 'draft' END`

const ORDER: Record<ListSort, Prisma.Sql> = {
  receipt: Prisma.sql`a."receiptNo"`,
  name: Prisma.sql`p.name COLLATE "zh-Hans-CN-x-icu"`,
  submitted: Prisma.sql`a."submittedAt"`,
  score: Prisma.sql`a."documentScore"`,
  standing: STANDING_SQL,
}

function whereOf(cycleId: string, { kind, standing, zone, search }: ListFilter): Prisma.Sql {
  const like = `%${search.replace(/[\\%_]/g, '\\$&')}%`
  const parts = [Prisma.sql`a."cycleId" = ${cycleId}`]
  if (kind) parts.push(Prisma.sql`a.kind = ${kind}`)
  if (zone) parts.push(Prisma.sql`p.zone = ${zone}`)
  if (standing) parts.push(Prisma.sql`${STANDING_SQL} = ${standing}`)
  if (search)
    parts.push(Prisma.sql`(p.name ILIKE ${like} OR p."creditCode" ILIKE ${like} OR a."receiptNo" ILIKE ${like})`)
  return Prisma.join(parts, ' AND ')
}

/** One page of an edition's applications and how many there are, in two queries; null for whoever doesn't see all of them. */
export async function applicationList(
  tx: Tx,
  { actor }: Scope,
  cycleId: string,
  filter: ListFilter,
): Promise<{ rows: ApplicationLine[]; total: number } | null> {
  if (sightOf(actor, 'application') !== 'all') return null
  const where = whereOf(cycleId, filter)
  const direction = filter.descending ? Prisma.sql`DESC NULLS LAST` : Prisma.sql`ASC NULLS LAST`
  const [rows, counts] = await Promise.all([
    tx.$queryRaw<ApplicationLine[]>`
      SELECT a.id, a.kind, p.name, p."creditCode", p.zone, ${STANDING_SQL} AS standing, a."receiptNo",
        a."submittedAt", a."acceptedAt", round(a."documentScore", 2)::text AS score
      FROM "Application" a JOIN "Party" p ON p.id = a."partyId" WHERE ${where}
      ORDER BY ${ORDER[filter.sort]} ${direction}, a.id
      LIMIT ${filter.size} OFFSET ${(filter.page - 1) * filter.size}`,
    tx.$queryRaw<{ total: number }[]>`
      SELECT count(*)::int AS total FROM "Application" a JOIN "Party" p ON p.id = a."partyId" WHERE ${where}`,
  ])
  return { rows, total: counts[0]?.total ?? 0 }
}

/** How the applications of an edition stand, for the head of the table and the act of closing. */
export async function applicationCounts(tx: Tx, cycleId: string, now: Date): Promise<ApplicationCounts> {
  const [counts] = await tx.$queryRaw<ApplicationCounts[]>`
    WITH open AS (
      SELECT a.*, a."withdrawnAt" IS NULL AND a."disqualifiedAt" IS NULL AS stands FROM "Application" a
      WHERE a."cycleId" = ${cycleId})
    SELECT count(*)::int AS total,
      count(*) FILTER (WHERE stands AND "submittedAt" IS NULL)::int AS drafts,
      count(*) FILTER (WHERE stands AND "submittedAt" IS NOT NULL AND "acceptedAt" IS NULL AND "returnedAt" IS NULL)::int
        AS unhandled,
      count(*) FILTER (WHERE stands AND "acceptedAt" IS NULL AND "returnedAt" IS NOT NULL AND EXISTS (
        SELECT 1 FROM "Correction" c WHERE c."applicationId" = open.id AND c."answeredAt" IS NULL AND c."dueAt" >= ${now}
      ))::int AS running,
      count(*) FILTER (WHERE stands AND "acceptedAt" IS NOT NULL)::int AS accepted
    FROM open`
  return counts ?? { total: 0, drafts: 0, unhandled: 0, running: 0, accepted: 0 }
}
