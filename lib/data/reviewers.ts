import type { ApplicantFacts, Employment, ReviewerFacts } from '../rules/conflicts'
import type { Discipline } from '../rules/stages/review-panels'
import type { Tx } from './db'
import type { Prisma } from './generated/client'

export type ReviewerWrite = {
  userId: string
  employerName: string
  employerId: string | null
  pastEmployers: readonly Employment[]
  qualification: string
  fields: readonly string[]
  discipline: Discipline
  disciplineWhy: string
}

/** Puts an account into the pool of reviewers, or changes what the pool knows of it. */
export async function writeReviewer(tx: Tx, { userId, ...reviewer }: ReviewerWrite): Promise<string> {
  const data = {
    ...reviewer,
    fields: [...reviewer.fields],
    pastEmployers: reviewer.pastEmployers as unknown as Prisma.InputJsonValue,
  }
  const row = await tx.reviewer.upsert({ where: { userId }, create: { userId, ...data }, update: data })
  return row.id
}

/** Does this account hold the reviewer's role and stand in use? */
export async function isReviewerAccount(tx: Tx, userId: string): Promise<boolean> {
  return (await tx.user.count({ where: { id: userId, disabledAt: null, roles: { some: { role: 'reviewer' } } } })) === 1
}

/** The party that has this name, for the pool's employers. */
export async function partyNamed(tx: Tx, name: string): Promise<string | null> {
  const row = await tx.party.findFirst({ where: { kind: 'organization', name }, select: { id: true } })
  return row?.id ?? null
}

/** The whole pool by name; with a cycle, whether the undertaking is signed and how many sheets each has. */
export async function reviewerPool(tx: Tx, cycleId?: string) {
  const rows = await tx.reviewer.findMany({
    orderBy: { user: { name: 'asc' } },
    include: {
      user: { select: { id: true, name: true, login: true, disabledAt: true } },
      employer: { select: { industry: true, honours: { where: { revokedAt: null }, select: { id: true }, take: 1 } } },
      undertakings: { where: { cycleId: cycleId ?? '' }, select: { signedAt: true } },
      _count: { select: { assignments: { where: { cycleId: cycleId ?? '', excusedAt: null } } } },
    },
  })
  return rows.map(({ user, employer, undertakings, _count, ...row }) => ({
    ...row,
    winnersIndustry: employer && employer.honours.length > 0 ? employer.industry : null,
    name: user.name,
    login: user.login,
    inUse: user.disabledAt === null,
    discipline: row.discipline as Discipline,
    pastEmployers: row.pastEmployers as unknown as Employment[],
    signedAt: undertakings[0]?.signedAt ?? null,
    sheets: _count.assignments,
  }))
}

export type PoolReviewer = Awaited<ReturnType<typeof reviewerPool>>[number]

/** Accounts with the reviewer's role that aren't in the pool yet. */
export async function reviewersOutsidePool(tx: Tx): Promise<{ id: string; name: string; login: string }[]> {
  return tx.user.findMany({
    where: { disabledAt: null, reviewer: null, roles: { some: { role: 'reviewer' } } },
    select: { id: true, name: true, login: true },
    orderBy: { name: 'asc' },
  })
}

export const reviewerFacts = (reviewer: PoolReviewer): ReviewerFacts => reviewer

/** What the computed conflicts ask about applicants: the party itself, and for a person also the employer. */
export async function applicantsForConflicts(
  tx: Tx,
  applicationIds: readonly string[],
): Promise<Map<string, ApplicantFacts & { name: string }>> {
  const rows = await tx.application.findMany({
    where: { id: { in: [...applicationIds] } },
    select: {
      id: true,
      party: {
        select: {
          id: true,
          name: true,
          formerNames: true,
          industry: true,
          employer: { select: { id: true, name: true, industry: true } },
        },
      },
    },
  })
  return new Map(
    rows.map(({ id, party: { employer, ...party } }) => [
      id,
      {
        name: party.name,
        industry: employer?.industry ?? party.industry,
        partyIds: [party.id, ...(employer ? [employer.id] : [])],
        names: [party.name, ...party.formerNames, ...(employer ? [employer.name] : [])],
      },
    ]),
  )
}

/** Standing of a reviewer in a cycle, for the undertaking. */
export async function undertakingOf(tx: Tx, reviewerId: string, cycleId: string) {
  const row = await tx.reviewer.findUnique({
    where: { id: reviewerId },
    select: { discipline: true, undertakings: { where: { cycleId }, select: { signedAt: true } } },
  })
  return row && { discipline: row.discipline as Discipline, signed: row.undertakings.length > 0 }
}

export async function writeUndertaking(
  tx: Tx,
  signed: { cycleId: string; reviewerId: string; textHash: string; signedAt: Date },
): Promise<void> {
  await tx.undertaking.create({ data: signed })
}
