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
