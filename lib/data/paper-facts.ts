import type { Tx } from './db'

const day = (date: Date) => date.toISOString().slice(0, 10)
type Kind = 'organization' | 'individual'

const byName = { party: { name: 'asc' as const } }

/** Every submission that stands, with what identifies its latest version (A14). */
export async function submissionsOf(tx: Tx, cycleId: string) {
  const rows = await tx.application.findMany({
    where: { cycleId, submittedAt: { not: null }, receiptNo: { not: null }, withdrawnAt: null },
    orderBy: byName,
    select: {
      id: true,
      kind: true,
      receiptNo: true,
      party: { select: { name: true } },
      versions: { orderBy: { number: 'desc' }, take: 1 },
      corrections: { orderBy: { requestedAt: 'asc' } },
    },
  })
  return rows.map(({ party, kind, receiptNo, versions, ...row }) => ({
    ...row,
    name: party.name,
    kind: kind as Kind,
    receiptNo: receiptNo ?? '',
    version: versions[0] ?? null,
  }))
}

/** The letters of inquiry of an edition with their cells; who left is asked about no more (A15). */
export async function inquiriesOf(tx: Tx, cycleId: string) {
  const rows = await tx.inquiry.findMany({
    where: { cycleId },
    orderBy: { department: { position: 'asc' } },
    select: {
      id: true,
      dueOn: true,
      silenceMeansNoObjection: true,
      department: { select: { name: true } },
      replies: {
        where: { application: { withdrawnAt: null, disqualifiedAt: null } },
        orderBy: [{ application: { kind: 'desc' } }, { application: byName }],
        select: {
          answer: true,
          detail: true,
          documentNo: true,
          application: {
            select: {
              kind: true,
              party: { select: { name: true, creditCode: true, employer: { select: { name: true } } } },
            },
          },
        },
      },
    },
  })
  return rows.map(({ department, dueOn, replies, ...row }) => ({
    ...row,
    department: department.name,
    dueOn: day(dueOn),
    cells: replies.map(({ application: { kind, party }, ...cell }) => ({
      ...cell,
      kind: kind as Kind,
      name: party.name,
      creditCode: party.creditCode ?? '',
      employer: party.employer?.name ?? '',
    })),
  }))
}

/** How many went how far in an edition: what reports state of its course. */
export async function courseOf(tx: Tx, cycleId: string) {
  const count = (where: object) => tx.application.count({ where: { cycleId, ...where } })
  const standing = { withdrawnAt: null, disqualifiedAt: null }
  return {
    applied: await count({ submittedAt: { not: null } }),
    accepted: await count({ acceptedAt: { not: null } }),
    eligible: await count({ eligible: true, ...standing }),
    shortlistedOrganizations: await count({ shortlisted: true, kind: 'organization', ...standing }),
    shortlistedIndividuals: await count({ shortlisted: true, kind: 'individual', ...standing }),
    attended: await count({ attended: true, ...standing }),
    departments: await tx.inquiry.count({ where: { cycleId } }),
    panels: await tx.panel.count({ where: { cycleId } }),
  }
}

/** Who is qualified, by name (A15). */
export async function eligibleParties(tx: Tx, cycleId: string) {
  const rows = await tx.application.findMany({
    where: { cycleId, eligible: true, withdrawnAt: null, disqualifiedAt: null },
    orderBy: byName,
    select: { kind: true, party: { select: { name: true, employer: { select: { name: true } } } } },
  })
  return rows.map(({ kind, party }) => ({ kind, name: party.name, employer: party.employer?.name ?? '' }))
}

/** Where the individuals of an edition work, by application. */
export async function employersOf(tx: Tx, cycleId: string): Promise<Map<string, string>> {
  const rows = await tx.application.findMany({
    where: { cycleId, kind: 'individual', party: { employerId: { not: null } } },
    select: { id: true, party: { select: { employer: { select: { name: true } } } } },
  })
  return new Map(rows.map(({ id, party }) => [id, party.employer?.name ?? '']))
}

/** Who was left out of the on-site review, and when the list was confirmed (A16). */
export async function leftOutOf(tx: Tx, cycleId: string) {
  const first = await tx.shortlisting.findFirst({ where: { cycleId }, orderBy: { confirmedAt: 'asc' } })
  if (!first) return []
  const rows = await tx.application.findMany({
    where: { cycleId, shortlisted: false, withdrawnAt: null, disqualifiedAt: null },
    orderBy: byName,
    select: { id: true, kind: true, party: { select: { name: true } } },
  })
  return rows.map(({ id, kind, party }) => ({ id, kind: kind as Kind, name: party.name, at: first.confirmedAt }))
}

/** Names of the members of each panel, by its id, and the name of its lead. */
export async function panelTeams(tx: Tx, cycleId: string) {
  const rows = await tx.panel.findMany({
    where: { cycleId },
    select: {
      id: true,
      leadId: true,
      members: { select: { reviewer: { select: { id: true, user: { select: { name: true } } } } } },
    },
  })
  return new Map(
    rows.map(({ id, leadId, members }) => {
      const names = new Map(members.map(({ reviewer }) => [reviewer.id, reviewer.user.name]))
      return [id, { names, lead: names.get(leadId) ?? '' }] as const
    }),
  )
}

/** Objections in numbers, all of them closed or not (A19). */
export async function objectionCount(tx: Tx, cycleId: string) {
  const count = (where: object) => tx.objection.count({ where: { cycleId, ...where } })
  return {
    filed: await count({}),
    accepted: await count({ acceptedAt: { not: null } }),
    upheld: await count({ conclusion: { in: ['upheld', 'partly'] } }),
  }
}

/** What objections came to, without who objected and without their words, which could tell it (A19). */
export async function settledObjections(tx: Tx, cycleId: string) {
  const rows = await tx.objection.findMany({
    where: { cycleId, OR: [{ closedAt: { not: null } }, { rejectedAt: { not: null } }] },
    orderBy: { filedAt: 'asc' },
    select: {
      id: true,
      filedAt: true,
      acceptedAt: true,
      handlingWhy: true,
      conclusion: true,
      conclusionWhy: true,
      handling: true,
      reply: true,
      application: { select: { party: { select: { name: true } } } },
    },
  })
  return rows.map(({ application, ...row }) => ({ ...row, about: application?.party.name ?? '' }))
}

/** Revocations that were confirmed, by honour: the city's approval that each rests on (A27). */
export async function revocationsOf(tx: Tx, cycleId: string) {
  const rows = await tx.proposal.findMany({ where: { cycleId, act: 'revocation', outcome: 'confirmed' } })
  return new Map(
    rows.map(({ subjectId, payload }) => {
      const { approvalDocument, approvedOn } = payload as { approvalDocument: string; approvedOn: string }
      return [subjectId, { documentNo: approvalDocument, day: approvedOn }] as const
    }),
  )
}

/** What panels agreed on each application of an edition, with the findings of its visit (A16, A17). */
export async function assessedApplications(tx: Tx, cycleId: string) {
  const rows = await tx.application.findMany({
    where: { cycleId, consensus: { some: {} }, withdrawnAt: null, disqualifiedAt: null },
    orderBy: byName,
    select: {
      id: true,
      kind: true,
      party: { select: { name: true } },
      consensus: { select: { round: true, items: true, remark: true, dissent: true, total: true } },
      visit: { select: { findings: true } },
    },
  })
  return rows.map(({ party, kind, ...row }) => ({ ...row, kind: kind as Kind, name: party.name }))
}
