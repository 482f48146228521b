import type { Stage } from '../rules/stage'
import type { Discipline } from '../rules/stages/review-panels'
import type { Round, SheetFacts } from '../rules/stages/review-sheets'
import type { Tx } from './db'
import { Prisma } from './generated/client'
import { consensusSeen, type Scope, sheetsSeen, UNSEALED } from './scope'

/** What a reviewer wrote on one item. */
export type ItemEntry = { percent: number | null; strengths: string; opportunities: string; references: string }
export type SheetItems = Readonly<Record<string, ItemEntry>>

type Row = {
  assignmentId: string
  cycleId: string
  excusedAt: Date | null
  sheetId: string
  version: number
  items: SheetItems
  keyFactors: string
  submittedAt: Date | null
  revision: number
  kind: 'organization' | 'individual'
  applicantName: string
  panelId: string | null
  stage: Stage
  criteriaEdition: string
  discipline: Discipline
  opened: boolean
  signed: boolean
  isFree: boolean | null
  inConflict: boolean
  held: boolean
}

/**
 * A reviewer's own sheet with all that its rules ask, in one query; null when there is no such assignment. The document round is opened
 * by the panel's lead; on site and in the hearing a sheet opens to the panel once all sheets of that application are in.
 */
export async function ownSheet(
  tx: Tx,
  reviewerId: string,
  applicationId: string,
  round: Round,
  lock = false,
): Promise<Row | null> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT a.id AS "assignmentId", a."cycleId", a."excusedAt", s.id AS "sheetId", s.version, s.items, s."keyFactors", s."submittedAt",
      s.revision, app.kind, party.name AS "applicantName", app."panelId",
      c.stage, c.rulebook->>'criteriaEdition' AS "criteriaEdition", r.discipline,
      CASE WHEN a.round = 'document' THEN coalesce(p."consensusOpenedAt" IS NOT NULL, false)
           ELSE EXISTS (SELECT 1 FROM "Consensus" c WHERE c."applicationId" = app.id AND c.round = a.round) END AS opened,
      EXISTS (SELECT 1 FROM "Undertaking" u WHERE u."cycleId" = a."cycleId" AND u."reviewerId" = a."reviewerId") AS signed,
      (SELECT d."isFree" FROM "ConflictDeclaration" d WHERE d."reviewerId" = a."reviewerId" AND d."applicationId" = app.id) AS "isFree",
      EXISTS (SELECT 1 FROM "Conflict" c WHERE c."reviewerId" = a."reviewerId" AND c."applicationId" = app.id AND c."dismissedAt" IS NULL)
        AS "inConflict",
      CASE a.round WHEN 'document' THEN true
        WHEN 'onSite' THEN EXISTS (SELECT 1 FROM "Visit" v WHERE v."applicationId" = app.id AND v.outcome = 'visited')
        ELSE EXISTS (SELECT 1 FROM "Defence" d WHERE d."applicationId" = app.id AND d.outcome = 'heard') END AS held
    FROM "Assignment" a
    JOIN "Sheet" s ON s."assignmentId" = a.id AND s."supersededAt" IS NULL
    JOIN "Application" app ON app.id = a."applicationId" AND app."withdrawnAt" IS NULL AND app."disqualifiedAt" IS NULL
    JOIN "Party" party ON party.id = app."partyId"
    JOIN "Cycle" c ON c.id = a."cycleId"
    JOIN "Reviewer" r ON r.id = a."reviewerId"
    LEFT JOIN "Panel" p ON p.id = app."panelId"
    WHERE a."reviewerId" = ${reviewerId} AND a."applicationId" = ${applicationId} AND a.round = ${round}
    ${lock ? Prisma.sql`FOR UPDATE OF s` : Prisma.empty}`
  return rows[0] ?? null
}

export type OwnSheet = Row

/** Percents by item of what is scored. */
export function percentsOf(items: SheetItems): Record<string, number> {
  return Object.fromEntries(
    Object.entries(items).flatMap(([number, { percent }]) => (percent === null ? [] : [[number, percent]])),
  )
}

/** The facts of the rules about a sheet and what is about to be written. */
export function sheetFacts(row: Row, items: SheetItems, version: number, itemNumbers: readonly string[]): SheetFacts {
  const percents = percentsOf(items)
  return {
    isAssigned: true,
    excused: row.excusedAt !== null,
    barred: row.discipline === 'barred',
    signed: row.signed,
    declaredFree: row.isFree === true,
    inConflict: row.inConflict || row.isFree === false,
    submitted: row.submittedAt !== null,
    opened: row.opened,
    held: row.held,
    savedVersion: row.version,
    version,
    percents,
    missing: itemNumbers.filter((number) => percents[number] === undefined),
  }
}

/** Writes a draft in one statement that holds by itself; null when somebody saved, sealed or reopened it meanwhile. */
export async function saveSheetRow(
  tx: Tx,
  sheetId: string,
  version: number,
  draft: { items: SheetItems; keyFactors: string; savedAt: Date },
): Promise<number | null> {
  const { items, keyFactors, savedAt } = draft
  const saved = await tx.$executeRaw`
    UPDATE "Sheet" SET items = ${JSON.stringify(items)}::jsonb, "keyFactors" = ${keyFactors}, "savedAt" = ${savedAt}, version = version + 1
    WHERE id = ${sheetId} AND version = ${version} AND "submittedAt" IS NULL AND "supersededAt" IS NULL`
  return saved === 1 ? version + 1 : null
}

export async function sealSheet(
  tx: Tx,
  sheetId: string,
  sealed: { items: SheetItems; keyFactors: string; submittedAt: Date; total: string; hash: string },
): Promise<void> {
  await tx.sheet.update({
    where: { id: sheetId },
    data: {
      ...sealed,
      items: sealed.items as Prisma.InputJsonObject,
      savedAt: sealed.submittedAt,
      version: { increment: 1 },
    },
  })
}

/** A reviewer's queue: all assignments with what is left to do. */
export async function queueOf(tx: Tx, reviewerId: string) {
  const rows = await tx.$queryRaw<
    {
      applicationId: string
      applicantName: string
      kind: 'organization' | 'individual'
      round: Round
      cycleId: string
      cycleTitle: string
      panelId: string | null
      panelName: string | null
      leadId: string | null
      opened: boolean
      closed: boolean
      excused: boolean
      isFree: boolean | null
      inConflict: boolean
      submittedAt: Date | null
      scored: number
      version: number
    }[]
  >`
    SELECT app.id AS "applicationId", party.name AS "applicantName", app.kind, a.round, c.id AS "cycleId", c.title AS "cycleTitle",
      p.id AS "panelId", p.name AS "panelName", p."leadId", p."consensusOpenedAt" IS NOT NULL AS opened, p."closedAt" IS NOT NULL AS closed,
      a."excusedAt" IS NOT NULL AS excused, d."isFree",
      EXISTS (SELECT 1 FROM "Conflict" k WHERE k."reviewerId" = a."reviewerId" AND k."applicationId" = app.id AND k."dismissedAt" IS NULL)
        AS "inConflict",
      s."submittedAt", s.version,
      CASE WHEN s."submittedAt" IS NULL
        THEN (SELECT count(*)::int FROM jsonb_each(s.items) e WHERE jsonb_typeof(e.value->'percent') = 'number') ELSE 0 END AS scored
    FROM "Assignment" a
    JOIN "Sheet" s ON s."assignmentId" = a.id AND s."supersededAt" IS NULL
    JOIN "Application" app ON app.id = a."applicationId"
    JOIN "Party" party ON party.id = app."partyId"
    JOIN "Cycle" c ON c.id = a."cycleId" AND c.stage NOT IN ('closed', 'cancelled')
    LEFT JOIN "Panel" p ON p.id = app."panelId"
    LEFT JOIN "ConflictDeclaration" d ON d."reviewerId" = a."reviewerId" AND d."applicationId" = app.id
    WHERE a."reviewerId" = ${reviewerId} AND app."withdrawnAt" IS NULL AND app."disqualifiedAt" IS NULL
    ORDER BY c.edition DESC, a.round, party.name`
  return rows
}

export type QueueEntry = Awaited<ReturnType<typeof queueOf>>[number]

export type OpenedSheet = {
  sheetId: string
  applicationId: string
  reviewerId: string
  reviewerName: string
  items: SheetItems
  keyFactors: string
  total: string
  submittedAt: Date
}

function sheetsWhere(tx: Tx, applicationIds: readonly string[], round: Round, seen: Prisma.Sql) {
  return tx.$queryRaw<OpenedSheet[]>`
    SELECT s.id AS "sheetId", a."applicationId", a."reviewerId", u.name AS "reviewerName", s.items, s."keyFactors", s.total::text, s."submittedAt"
    FROM "Sheet" s
    JOIN "Assignment" a ON a.id = s."assignmentId"
    JOIN "Reviewer" r ON r.id = a."reviewerId"
    JOIN "User" u ON u.id = r."userId"
    JOIN "Application" app ON app.id = a."applicationId"
    LEFT JOIN "Panel" p ON p.id = app."panelId"
    WHERE a."applicationId" IN (${Prisma.join([...applicationIds])}) AND a.round = ${round}
      AND s."submittedAt" IS NOT NULL AND s."supersededAt" IS NULL AND a."excusedAt" IS NULL AND ${seen}
    ORDER BY u.name`
}

/** Sheets of these applications in a round that the scope sees: the where clause is the seal. */
export async function openedSheets(tx: Tx, scope: Scope, applicationIds: readonly string[], round: Round) {
  return applicationIds.length === 0 ? [] : sheetsWhere(tx, applicationIds, round, sheetsSeen(scope))
}

/** Unsealed sheets for the computing of scores: what comes of them is a number under its own sight, never the sheets. */
export async function countedSheets(tx: Tx, applicationIds: readonly string[], round: Round) {
  return applicationIds.length === 0 ? [] : sheetsWhere(tx, applicationIds, round, UNSEALED)
}

/** What the panel agreed on one item. */
export type ConsensusItems = Readonly<Record<string, { percent: number; comment: string }>>

export async function writeConsensus(
  tx: Tx,
  consensus: {
    cycleId: string
    applicationId: string
    round: Round
    items: ConsensusItems
    dissent: string
    remark: string
    total: string
    recordedBy: string
    recordedAt: Date
  },
): Promise<void> {
  await tx.consensus.create({ data: { ...consensus, items: consensus.items as Prisma.InputJsonObject } })
}

function agreedWhere(tx: Tx, where: Prisma.ConsensusWhereInput) {
  return tx.consensus
    .findMany({ where })
    .then((rows) =>
      rows.map((row) => ({ ...row, total: row.total.toFixed(8), items: row.items as unknown as ConsensusItems })),
    )
}

/** Consensus of a round for these applications, for the computing of scores. */
export async function consensusOf(tx: Tx, applicationIds: readonly string[], round: Round) {
  return agreedWhere(tx, { applicationId: { in: [...applicationIds] }, round })
}

/** Consensus of a round for these applications that the scope sees. */
export async function agreedSeen(tx: Tx, scope: Scope, applicationIds: readonly string[], round: Round) {
  return agreedWhere(tx, { AND: [{ applicationId: { in: [...applicationIds] }, round }, consensusSeen(scope)] })
}
