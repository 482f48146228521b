import { db } from '@/lib/data/db'
import { type Actor, VISITOR } from '@/lib/rules/actor'
import { formFor } from '@/lib/rules/application-form'
import { RULEBOOK_2021 } from '@/lib/rules/rulebook'
import type { Result } from '@/lib/rules/unmet'
import { organizationContent } from '@/prisma/seed/application-content'
import { smallPdf } from '@/prisma/seed/pdf'
import { ORGANIZATIONS } from '@/prisma/seed/plan'
import { addEvidence } from './add-evidence'
import { saveApplication } from './save-application'
import { startApplication } from './start-application'
import { submitApplication } from './submit-application'

export const OPENS = new Date('2026-08-10T09:00:00+08:00')
export const CLOSES = new Date('2026-10-12T18:00:00+08:00')
export const now = new Date('2026-09-01T10:00:00+08:00')
export const later = (at: Date, seconds: number) => new Date(at.getTime() + seconds * 1000)
export const codes = (result: Result<unknown>) => (result.ok ? [] : result.unmet.map(({ code }) => code))
export const must = <T>(result: Result<T>): T => {
  if (result.ok) return result.value
  throw new Error(JSON.stringify(result.unmet))
}

export const handler: Actor = { ...VISITOR, userId: 'handler', name: '经办', roles: ['handler'] }
export const lead: Actor = { ...VISITOR, userId: 'lead', name: '负责人', roles: ['lead'] }
export const auditor: Actor = { ...VISITOR, userId: 'auditor', name: '审计', roles: ['auditor'] }
export const reviewer: Actor = { ...VISITOR, userId: 'reviewer', roles: ['reviewer'], reviewerId: 'r' }
export const department: Actor = { ...VISITOR, userId: 'dept', roles: ['department'], departmentIds: ['d'] }
/** A body whose recommender is `recommender`; made once per file by `makeBody`. */
export const recommender: Actor & { recommendingBodyIds: string[] } = {
  ...VISITOR,
  userId: 'rec',
  roles: ['recommender'],
  recommendingBodyIds: [],
}
let serial = 0

export async function newCycle(stage = 'application') {
  const edition = 100 + ++serial
  return db.cycle.create({
    data: {
      edition,
      title: `第${edition}届`,
      awardYear: 2026,
      stage,
      rulebook: RULEBOOK_2021 as object,
      pinnedAt: OPENS,
      windowOpensAt: OPENS,
      windowClosesAt: CLOSES,
      createdAt: OPENS,
    },
  })
}

export async function newApplicant(orgKind = 'enterprise'): Promise<Actor & { partyId: string }> {
  const name = `试验单位${++serial}`
  const party = await db.party.create({ data: { kind: 'organization', orgKind, name, createdAt: OPENS } })
  return { ...VISITOR, userId: `u${serial}`, name, roles: ['applicant'], partyIds: [party.id], partyId: party.id }
}

export const items = formFor('organization', RULEBOOK_2021)
  .steps.flatMap(({ fields }) => fields)
  .flatMap((field) => (field.type === 'item' ? [field.item] : []))

export const content = () =>
  organizationContent(ORGANIZATIONS[0]!, {
    years: ['2023', '2024', '2025'],
    items,
    day: '2026-09-01',
    bodyId: recommender.recommendingBodyIds[0] ?? '',
  })

export const pdf = (name = `${++serial}.pdf`) => new File([smallPdf([name])], name)
export const evidence = (applicationId: string, kind: 'licence' | 'certificate' | 'other', file = pdf()) => ({
  applicationId,
  kind,
  file,
  items: [],
  conditions: [],
  isSecret: false,
  note: '',
})

export async function drafted(actor: Actor & { partyId: string }, cycleId: string): Promise<string> {
  const { applicationId } = must(await startApplication(actor, { cycleId, partyId: actor.partyId }, now))
  const changes = Object.fromEntries(Object.entries(content()).map(([key, to]) => [key, { from: null, to }]))
  must(await saveApplication(actor, { applicationId, changes }, now))
  must(await addEvidence(actor, evidence(applicationId, 'licence'), now))
  must(await addEvidence(actor, evidence(applicationId, 'certificate'), now))
  return applicationId
}

export async function submittedIn(cycleId: string) {
  const actor = await newApplicant()
  const applicationId = await drafted(actor, cycleId)
  must(await submitApplication(actor, { applicationId }, now))
  return { actor, applicationId }
}

/** The recommending body that `recommender` speaks for and the drafts choose. */
export async function makeBody(): Promise<void> {
  const body = await db.recommendingBody.create({ data: { name: `开发区管委会${++serial}`, zone: 'gaoxin' } })
  recommender.recommendingBodyIds.splice(0, 1, body.id)
}
