import type { Kind } from '../rules/stages/review-shortlist'
import type { Tx } from './db'
import type { Prisma } from './generated/client'

const asDate = (day: string) => new Date(`${day}T00:00:00Z`)
const asDay = (date: Date) => date.toISOString().slice(0, 10)

export type Findings = { strengths: string; opportunities: string; verified: string }
export type Question = { question: string; answer: string }

/** Everybody who was shortlisted, with visit or defence, panel, scores and what is outstanding. */
export async function shortlistedApplications(tx: Tx, cycleId: string, where: Prisma.ApplicationWhereInput = {}) {
  const rows = await tx.application.findMany({
    where: { AND: [{ cycleId, shortlisted: true, withdrawnAt: null, disqualifiedAt: null }, where] },
    orderBy: [{ kind: 'desc' }, { documentRank: 'asc' }],
    select: {
      id: true,
      kind: true,
      partyId: true,
      documentScore: true,
      documentRank: true,
      compositeScore: true,
      compositeRank: true,
      candidateLane: true,
      attended: true,
      party: { select: { name: true, zone: true } },
      panel: { select: { id: true, name: true, leadId: true, members: { select: { reviewerId: true } } } },
      conflicts: { where: { dismissedAt: null }, select: { reviewerId: true } },
      visit: { include: { days: { orderBy: { day: 'asc' } } } },
      defence: true,
      assignments: {
        where: { round: { in: ['onSite', 'defence'] } },
        select: {
          reviewerId: true,
          round: true,
          excusedAt: true,
          reviewer: { select: { user: { select: { name: true } } } },
          sheets: { where: { supersededAt: null }, select: { submittedAt: true } },
        },
      },
      consensus: { where: { round: { in: ['onSite', 'defence'] } }, select: { round: true } },
    },
  })
  return rows.map(
    ({ party, panel, conflicts, visit, assignments, consensus, documentScore, compositeScore, ...row }) => {
      const members = panel?.members.map(({ reviewerId }) => reviewerId) ?? []
      const away = new Set(conflicts.map(({ reviewerId }) => reviewerId))
      return {
        ...row,
        ...party,
        kind: row.kind as Kind,
        documentScore: documentScore?.toFixed(8) ?? null,
        compositeScore: compositeScore?.toFixed(8) ?? null,
        panelId: panel?.id ?? null,
        panelName: panel?.name ?? '',
        leadId: panel?.leadId ?? null,
        /** members of the panel without a conflict that stands */
        team: members.filter((id) => !away.has(id)),
        visit: visit && {
          ...visit,
          days: visit.days.map(({ day }) => asDay(day)),
          findings: visit.findings as unknown as Findings[],
        },
        defence: row.defence && { ...row.defence, questions: row.defence.questions as unknown as Question[] },
        sheets: assignments.map(({ sheets, reviewer, ...assignment }) => ({
          ...assignment,
          reviewerName: reviewer.user.name,
          isIn: sheets[0]?.submittedAt != null,
        })),
        hasConsensus: consensus.length > 0,
      }
    },
  )
}

export type ShortlistedApplication = Awaited<ReturnType<typeof shortlistedApplications>>[number]

/** One shortlisted application of the cycle, or null. */
export async function shortlistedApplication(
  tx: Tx,
  cycleId: string,
  id: string,
): Promise<ShortlistedApplication | null> {
  const [row] = await shortlistedApplications(tx, cycleId, { id })
  return row ?? null
}

/** Writes or moves the plan of a visit; the database holds its number of days. */
export async function writeVisitPlan(
  tx: Tx,
  plan: { cycleId: string; applicationId: string; agenda: string; plannedBy: string; plannedAt: Date },
  days: readonly string[],
): Promise<string> {
  const { applicationId } = plan
  const { id } = await tx.visit.upsert({ where: { applicationId }, create: plan, update: plan })
  await tx.visitDay.deleteMany({ where: { visitId: id } })
  await tx.visitDay.createMany({ data: [...new Set(days)].map((day) => ({ visitId: id, day: asDate(day) })) })
  return id
}

type Recorded = { outcome: string; outcomeWhy: string; recordedBy: string; recordedAt: Date }

export async function writeVisitRecord(
  tx: Tx,
  applicationId: string,
  record: Recorded & { findings: readonly Findings[] },
): Promise<void> {
  await tx.visit.update({
    where: { applicationId },
    data: { ...record, findings: record.findings as unknown as Prisma.InputJsonValue },
  })
  await tx.application.update({ where: { id: applicationId }, data: { attended: record.outcome === 'visited' } })
}

export async function writeDefencePlan(
  tx: Tx,
  plan: { cycleId: string; applicationId: string; heldAt: Date; place: string; plannedBy: string; plannedAt: Date },
): Promise<void> {
  await tx.defence.upsert({ where: { applicationId: plan.applicationId }, create: plan, update: plan })
}

export async function writeDefenceRecord(
  tx: Tx,
  applicationId: string,
  record: Recorded & { questions: readonly Question[] },
): Promise<void> {
  await tx.defence.update({
    where: { applicationId },
    data: { ...record, questions: record.questions as unknown as Prisma.InputJsonValue },
  })
  await tx.application.update({ where: { id: applicationId }, data: { attended: record.outcome === 'heard' } })
}

/** Issues the candidate lists with their composite scores. */
export async function writeCandidates(
  tx: Tx,
  cycleId: string,
  choices: readonly { id: string; lane: string; rank: number; score: string; isRepeat: boolean }[],
  issuedAt: Date,
): Promise<void> {
  for (const { id, lane, rank, score } of choices) {
    await tx.application.update({
      where: { id },
      data: { compositeScore: score, compositeRank: rank, candidateLane: lane },
    })
  }
  const candidates = choices.filter(({ lane }) => lane !== 'none')
  await tx.candidate.createMany({
    data: candidates.map(({ id, lane, rank, score, isRepeat }) => ({
      lane,
      rank,
      score,
      isRepeat,
      applicationId: id,
      cycleId,
      issuedAt,
    })),
  })
}

export async function writeReport(
  tx: Tx,
  report: {
    cycleId: string
    kind: string
    applicationId?: string
    panelId?: string
    content: unknown
    hash: string
    issuedBy: string
    issuedAt: Date
  },
): Promise<string> {
  const row = await tx.report.create({ data: { ...report, content: report.content as Prisma.InputJsonValue } })
  return row.id
}

/** Candidates issued to the leading group, by lane and rank. */
export async function candidatesOf(tx: Tx, cycleId: string) {
  const rows = await tx.candidate.findMany({
    where: { cycleId, application: { withdrawnAt: null, disqualifiedAt: null } },
    orderBy: [{ lane: 'asc' }, { rank: 'asc' }],
    include: {
      application: {
        select: { kind: true, partyId: true, documentScore: true, party: { select: { name: true, zone: true } } },
      },
    },
  })
  return rows.map(({ application, score, lane, ...row }) => ({
    ...row,
    lane: lane as 'award' | 'nomination' | 'individual',
    score: score.toFixed(8),
    name: application.party.name,
    zone: application.party.zone,
    partyId: application.partyId,
    documentScore: application.documentScore?.toFixed(8) ?? null,
  }))
}

export type CandidateRecord = Awaited<ReturnType<typeof candidatesOf>>[number]
