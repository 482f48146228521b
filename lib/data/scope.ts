import type { Actor, Role } from '../rules/actor'
import { hasRole } from '../rules/actor'
import { sightOf, sightsOf } from '../rules/sight'
import { STAGES } from '../rules/stage'
import { Prisma } from './generated/client'

declare const scoped: unique symbol

/** Whose eyes a read looks through. Every read takes one first, so that an unscoped read does not type-check. */
export type Scope = { readonly actor: Actor; readonly [scoped]: true }

/** The scope of an actor. */
export function scopeOf(actor: Actor): Scope {
  return { actor } as Scope
}

const nothing: { id: { in: string[] } } = { id: { in: [] } }

/** Cycles: drafts are for the office; whatever was announced is public. */
export function cyclesSeen({ actor }: Scope): Prisma.CycleWhereInput {
  return sightOf(actor, 'cycleDraft') === 'all' ? {} : { stage: { notIn: ['draft'] }, pinnedAt: { not: null } }
}

const FROM_DELIBERATION = STAGES.slice(STAGES.indexOf('deliberation'), STAGES.indexOf('cancelled'))

function applicationsOf(actor: Actor, role: Role): Prisma.ApplicationWhereInput {
  switch (role) {
    case 'handler':
    case 'lead':
    case 'auditor':
      return {}
    case 'applicant':
      return { partyId: { in: [...actor.partyIds] } }
    case 'recommender':
      return { recommendingBodyId: { in: [...actor.recommendingBodyIds] }, submittedAt: { not: null } }
    case 'department':
      return { inquiryReplies: { some: { inquiry: { departmentId: { in: [...actor.departmentIds] } } } } }
    case 'reviewer':
      return { assignments: { some: { reviewerId: actor.reviewerId ?? '', excusedAt: null } } }
    case 'member':
    case 'chair':
      return { candidate: { isNot: null }, cycle: { stage: { in: [...FROM_DELIBERATION] } } }
    default:
      return nothing
  }
}

/** Applications whose name and standing the actor sees. */
export function applicationsSeen({ actor }: Scope): Prisma.ApplicationWhereInput {
  const parts = sightsOf(actor, 'application').map(({ role }) => applicationsOf(actor, role))
  return parts.length === 0 ? nothing : { OR: parts }
}

/**
 * Applications whose form, report and evidence the actor may open: for a reviewer only where the undertaking is signed, the
 * declaration says free, and no conflict stands (A28); drafts only for those who write them.
 */
export function applicationContentSeen({ actor }: Scope): Prisma.ApplicationWhereInput {
  const parts: Prisma.ApplicationWhereInput[] = []
  if (hasRole(actor, 'handler', 'lead', 'auditor')) parts.push({ submittedAt: { not: null } })
  if (hasRole(actor, 'applicant')) parts.push(applicationsOf(actor, 'applicant'))
  if (hasRole(actor, 'recommender')) parts.push(applicationsOf(actor, 'recommender'))
  if (hasRole(actor, 'reviewer') && actor.reviewerId) {
    const reviewerId = actor.reviewerId
    parts.push({
      assignments: { some: { reviewerId, excusedAt: null, reviewer: { discipline: { not: 'barred' } } } },
      conflicts: { none: { reviewerId, dismissedAt: null } },
      declarations: { some: { reviewerId, isFree: true } },
      cycle: { undertakings: { some: { reviewerId } } },
    })
  }
  return parts.length === 0 ? nothing : { OR: parts }
}

/** Cells of the inquiry matrix: a department sees what it was asked, the office and auditors all. */
export function inquiriesSeen({ actor }: Scope): Prisma.InquiryReplyWhereInput {
  if (hasRole(actor, 'handler', 'lead', 'auditor')) return {}
  if (hasRole(actor, 'department')) return { inquiry: { departmentId: { in: [...actor.departmentIds] } } }
  return nothing
}

/** What departments stated about an applicant, for itself to explain (A15): nothing sensitive. */
export function statedAbout({ actor }: Scope): Prisma.InquiryReplyWhereInput {
  if (!hasRole(actor, 'applicant')) return nothing
  const own = { partyId: { in: [...actor.partyIds] } }
  return { sensitive: false, answer: { in: ['facts', 'veto'] }, application: own }
}

/** May these eyes read what a reply says, and its proof? What is sensitive is for the lead, auditors and the department itself. */
export function readsReply({ actor }: Scope, reply: { sensitive: boolean; departmentId: string }): boolean {
  if (!reply.sensitive || sightOf(actor, 'inquirySecret') === 'all') return true
  return hasRole(actor, 'department') && actor.departmentIds.includes(reply.departmentId)
}

/** Objections: the office and auditors all; the one concerned those that were taken up about it. Never the objector. */
export function objectionsSeen({ actor }: Scope): Prisma.ObjectionWhereInput {
  if (hasRole(actor, 'handler', 'lead', 'auditor')) return {}
  if (hasRole(actor, 'applicant'))
    return { acceptedAt: { not: null }, application: { partyId: { in: [...actor.partyIds] } } }
  return nothing
}

/** The seal of a round's sheets: the panel's lead breaks it; on site and in the hearing it breaks when the last sheet is in. */
export const UNSEALED = Prisma.sql`CASE WHEN a.round = 'document' THEN p."consensusOpenedAt" IS NOT NULL
  ELSE NOT EXISTS (SELECT 1 FROM "Assignment" b JOIN "Sheet" t ON t."assignmentId" = b.id AND t."supersededAt" IS NULL
    WHERE b."applicationId" = app.id AND b.round = a.round AND b."excusedAt" IS NULL AND t."submittedAt" IS NULL) END`

/**
 * Score sheets (aliases a, app, p of `openedSheets`), never before the seal is broken, whoever asks: then to the office and auditors, and
 * to the panel's lead and those who scored that application, unless a conflict keeps them away from it.
 */
export function sheetsSeen({ actor }: Scope): Prisma.Sql {
  if (sightOf(actor, 'sheet') === 'unsealed') return UNSEALED
  const reviewerId = actor.reviewerId
  if (!hasRole(actor, 'reviewer') || !reviewerId) return Prisma.sql`FALSE`
  return Prisma.sql`${UNSEALED}
    AND (p."leadId" = ${reviewerId} OR EXISTS (SELECT 1 FROM "Assignment" z WHERE z."reviewerId" = ${reviewerId}
      AND z."applicationId" = app.id AND z.round = a.round AND z."excusedAt" IS NULL))
    AND NOT EXISTS (SELECT 1 FROM "Conflict" k
      WHERE k."reviewerId" = ${reviewerId} AND k."applicationId" = app.id AND k."dismissedAt" IS NULL)
    AND NOT EXISTS (SELECT 1 FROM "ConflictDeclaration" d
      WHERE d."reviewerId" = ${reviewerId} AND d."applicationId" = app.id AND NOT d."isFree")`
}

/** What panels agreed on: recorded only after the seal is broken; a reviewer sees that of the own applications without conflict. */
export function consensusSeen({ actor }: Scope): Prisma.ConsensusWhereInput {
  if (sightOf(actor, 'consensus') === 'unsealed') return {}
  const reviewerId = actor.reviewerId
  if (!hasRole(actor, 'reviewer') || !reviewerId) return nothing
  return {
    application: {
      OR: [{ panel: { leadId: reviewerId } }, { assignments: { some: { reviewerId, excusedAt: null } } }],
      conflicts: { none: { reviewerId, dismissedAt: null } },
      declarations: { none: { reviewerId, isFree: false } },
    },
  }
}

/** Rankings count closed panels only; the office, auditors and the leading group see them. */
export function rankingSeen({ actor }: Scope): Prisma.ApplicationWhereInput {
  return sightOf(actor, 'ranking') === 'unsealed' ? { documentScore: { not: null } } : nothing
}
