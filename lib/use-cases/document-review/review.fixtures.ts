import { db } from '@/lib/data/db'
import { type Actor, VISITOR } from '@/lib/rules/actor'
import { editionFor } from '@/lib/rules/criteria'
import { RULEBOOK_2021, type Rulebook } from '@/lib/rules/rulebook'
import type { Result } from '@/lib/rules/unmet'
import { closePanel, openConsensus, recordConsensus } from './consensus'
import { declareConflict } from './declare-conflict'
import { formPanel } from './form-panel'
import { issueDocumentReport } from './issue-report'
import { itemKey } from './item-keys'
import { submitSheet } from './save-sheet'
import { signUndertaking } from './sign-undertaking'

type Kind = 'organization' | 'individual'
export type ReviewerActor = Actor & { reviewerId: string; name: string }
export type Review = Awaited<ReturnType<typeof aReview>>

export const now = new Date('2026-11-20T10:00:00+08:00')
export const handler: Actor = { ...VISITOR, userId: 'handler', name: '经办甲', roles: ['handler'] }
export const handler2: Actor = { ...VISITOR, userId: 'handler2', name: '经办乙', roles: ['handler'] }
export const lead: Actor = { ...VISITOR, userId: 'lead', name: '负责人甲', roles: ['lead'] }
export const lead2: Actor = { ...VISITOR, userId: 'lead2', name: '负责人乙', roles: ['lead'] }
export const auditor: Actor = { ...VISITOR, userId: 'auditor', name: '审计', roles: ['auditor'] }

export const codes = (result: Result<unknown>) => (result.ok ? [] : result.unmet.map(({ code }) => code))
export const must = <T>(result: Result<T>): T => {
  if (result.ok) return result.value
  throw new Error(JSON.stringify(result.unmet))
}
let serial = 0

async function aReviewer(employerName: string): Promise<ReviewerActor> {
  const name = `评审员${++serial}`
  const user = await db.user.create({ data: { login: `rv${serial}`, name, passwordHash: '-', createdAt: now } })
  const { id } = await db.reviewer.create({ data: { userId: user.id, employerName, qualification: '教授' } })
  return { ...VISITOR, userId: user.id, name, roles: ['reviewer'], reviewerId: id }
}

async function anApplication(cycleId: string, kind: Kind) {
  const name = `${kind === 'organization' ? '单位' : '个人'}${String(++serial).padStart(4, '0')}`
  const party = await db.party.create({ data: { kind, name, createdAt: now } })
  const times = { savedAt: now, createdAt: now, submittedAt: now, acceptedAt: now }
  const { id } = await db.application.create({ data: { cycleId, kind, partyId: party.id, eligible: true, ...times } })
  return { id, name, kind, partyId: party.id }
}

/** An edition in document review with eligible applicants and a pool of reviewers, none of them signed yet. */
export async function aReview({
  organizations = 1,
  individuals = 0,
  reviewers = 3,
  rulebook = RULEBOOK_2021,
}: {
  organizations?: number
  individuals?: number
  reviewers?: number
  rulebook?: Rulebook
}) {
  const edition = 500 + ++serial
  const { id: cycleId } = await db.cycle.create({
    data: {
      edition,
      title: `第${edition}届`,
      awardYear: 2026,
      stage: 'documentReview',
      rulebook: rulebook as object,
      pinnedAt: now,
      createdAt: now,
    },
  })
  const applications = []
  for (let i = 0; i < organizations; i++) applications.push(await anApplication(cycleId, 'organization'))
  for (let i = 0; i < individuals; i++) applications.push(await anApplication(cycleId, 'individual'))
  const pool: ReviewerActor[] = []
  for (let i = 0; i < reviewers; i++) pool.push(await aReviewer(`第${serial}研究院`))
  return { cycleId, applications, reviewers: pool }
}

export async function sign(review: Review, reviewers = review.reviewers): Promise<void> {
  for (const actor of reviewers) must(await signUndertaking(actor, { cycleId: review.cycleId, agreed: true }, now))
}

/** A panel of these reviewers, the first of them its lead, with the applications of a kind. */
export async function aPanel(review: Review, kind: Kind = 'organization', reviewers = review.reviewers) {
  const ids = reviewers.map(({ reviewerId }) => reviewerId)
  const input = {
    cycleId: review.cycleId,
    name: `评审组${++serial}`,
    kind,
    leadId: ids[0] ?? '',
    reviewerIds: ids,
    applicationIds: review.applications.filter((one) => one.kind === kind).map(({ id }) => id),
  }
  return must(await formPanel(handler, input, now)).panelId
}

/** All items of a sheet at one per cent. */
export const itemsAt = (kind: Kind, percent: number) =>
  Object.fromEntries(
    editionFor(kind, 'GB/T 19580-2012').items.map(({ number }) => [
      itemKey(number),
      { percent, strengths: `强项${percent}`, opportunities: '', references: '' },
    ]),
  )

export const sheetOf = (review: Review, applicationId: string, kind: Kind, percent: number, version = 0) => ({
  cycleId: review.cycleId,
  applicationId,
  round: 'document' as const,
  version,
  keyFactors: '',
  items: itemsAt(kind, percent),
})

export const declareFree = async (review: Review, actor: Actor, applicationId: string) =>
  must(await declareConflict(actor, { cycleId: review.cycleId, applicationId, isFree: true, reason: '' }, now))

/** Every member scores every application at its level. */
export async function scoreAll(review: Review, kind: Kind, levels: readonly number[], reviewers = review.reviewers) {
  const own = review.applications.filter((one) => one.kind === kind)
  for (const [i, { id }] of own.entries()) {
    for (const actor of reviewers) {
      await declareFree(review, actor, id)
      must(await submitSheet(actor, sheetOf(review, id, kind, levels[i] ?? 50), now))
    }
  }
}

export const agreedOn = (review: Review, applicationId: string, kind: Kind, percent: number) => ({
  cycleId: review.cycleId,
  applicationId,
  round: 'document' as const,
  items: Object.fromEntries(Object.keys(itemsAt(kind, percent)).map((key) => [key, { percent, comment: '' }])),
  dissent: '',
  remark: '',
})

/** The panel's lead opens, records each level and closes. */
export async function agreeAll(review: Review, panelId: string, kind: Kind, levels: readonly number[]) {
  const [first] = review.reviewers
  must(await openConsensus(first!, { cycleId: review.cycleId, panelId }, now))
  for (const [i, { id }] of review.applications.filter((one) => one.kind === kind).entries())
    must(await recordConsensus(first!, agreedOn(review, id, kind, levels[i] ?? 50), now))
  must(await closePanel(first!, { cycleId: review.cycleId, panelId }, now))
}

/** An edition whose panels have closed at these levels; the report is out unless a tie at the cut forbids it. */
export async function aScoredReview(levels: { organization?: number[]; individual?: number[] }, rulebook?: Rulebook) {
  const { organization = [], individual = [] } = levels
  const review = await aReview({
    organizations: organization.length,
    individuals: individual.length,
    ...(rulebook && { rulebook }),
  })
  await sign(review)
  for (const kind of ['organization', 'individual'] as const) {
    if (levels[kind]?.length) {
      const panelId = await aPanel(review, kind)
      await scoreAll(review, kind, levels[kind] ?? [])
      await agreeAll(review, panelId, kind, levels[kind] ?? [])
    }
  }
  const report = await issueDocumentReport(handler, { cycleId: review.cycleId }, now)
  return { ...review, report, ids: review.applications.map(({ id }) => id) }
}
