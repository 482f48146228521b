import type { CycleFacts } from '@/lib/data/cycles'
import { db } from '@/lib/data/db'
import { cycleOfEdition } from '@/lib/data/editions'
import { recommendingBodies } from '@/lib/data/recommendations'
import { yearsOf } from '@/lib/rules/application-form'
import { dayOf, startOf } from '@/lib/rules/calendar'
import { editionFor } from '@/lib/rules/criteria'
import type { Content } from '@/lib/rules/form'
import { acceptApplication } from '@/lib/use-cases/application/accept-application'
import { addEvidence } from '@/lib/use-cases/application/add-evidence'
import { closeApplications } from '@/lib/use-cases/application/close-applications'
import { giveRecommendation } from '@/lib/use-cases/application/give-recommendation'
import { returnApplication } from '@/lib/use-cases/application/return-application'
import { saveApplication } from '@/lib/use-cases/application/save-application'
import { startApplication } from '@/lib/use-cases/application/start-application'
import { submitApplication } from '@/lib/use-cases/application/submit-application'
import { withdrawApplication } from '@/lib/use-cases/application/withdraw-application'
import { organizationContent } from './application-content'
import { registerIndividualOf, registerOrganizationOf } from './application-parties'
import { personContent } from './application-person'
import { smallPdf } from './pdf'
import type { IndividualPlan, OrganizationPlan, Plan } from './plan'
import { must, type World } from './world'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const RETURNED = 1

type Applicant = { kind: 'organization'; plan: OrganizationPlan } | { kind: 'individual'; plan: IndividualPlan }
type Submitted = Applicant & { applicationId: string; bodyId: string }

/** How far a play goes: only drafts, all submitted, or on to the check of eligibility. */
export type Until = 'started' | 'submitted' | 'closed'

const later = (world: World, milliseconds: number) => world.at(new Date(world.now().getTime() + milliseconds))

/** People fill in forms by day. */
const inOfficeHours = (at: Date, i: number) =>
  new Date(startOf(dayOf(at)).getTime() + 9 * 60 * MINUTE + ((i * 47) % 400) * MINUTE)

const papers = ({
  kind,
  plan,
}: Applicant): [kind: 'licence' | 'certificate' | 'qualityWork', name: string, lines: string[]][] =>
  kind === 'organization'
    ? [
        [
          'licence',
          '营业执照.pdf',
          ['营业执照（副本）', plan.name, `统一社会信用代码 ${plan.creditCode}`, '演示数据，非真实证照'],
        ],
        [
          'certificate',
          '质量管理体系认证证书.pdf',
          ['质量管理体系认证证书', plan.name, 'GB/T 19001 / ISO 9001', '演示数据，非真实证书'],
        ],
      ]
    : [
        [
          'qualityWork',
          '从事质量工作年限证明.pdf',
          ['从事质量工作年限证明', plan.name, plan.employer, `自 ${plan.qualityWorkSince} 起从事质量工作`, '演示数据'],
        ],
      ]

async function attach(world: World, applicant: Applicant, applicationId: string): Promise<void> {
  for (const [kind, name, lines] of papers(applicant)) {
    later(world, MINUTE)
    const file = new File([smallPdf(lines)], name, { type: 'application/pdf' })
    const input = { applicationId, kind, file, items: [], conditions: [], isSecret: false, note: '' }
    must(await addEvidence(await world.actor(applicant.plan.login), input, world.now()))
  }
}

function contentOf(applicant: Applicant, cycle: CycleFacts, day: string, bodyId: string): Content {
  const items = editionFor(applicant.kind, cycle.rulebook.criteriaEdition).items.map(({ number }) => number)
  const facts = { years: yearsOf(cycle), items, day, bodyId }
  return applicant.kind === 'organization'
    ? organizationContent(applicant.plan, facts)
    : personContent(applicant.plan, facts)
}

async function fillIn(world: World, applicant: Applicant, cycle: CycleFacts, bodyId: string): Promise<Submitted> {
  const { login } = applicant.plan
  const partyId =
    applicant.kind === 'organization'
      ? await registerOrganizationOf(world, applicant.plan)
      : await registerIndividualOf(world, applicant.plan)
  const actor = await world.actor(login)
  later(world, 5 * MINUTE)
  const { applicationId } = must(await startApplication(actor, { cycleId: cycle.id, partyId }, world.now()))
  const prefilled = {
    employerName: '',
    employerCode: '',
    ...(applicant.kind === 'individual' && known(applicant.plan)),
  }
  const content = contentOf(applicant, cycle, dayOf(world.now()), bodyId)
  const changes = Object.fromEntries(
    Object.entries(content).map(([key, to]) => [key, { from: (prefilled as Content)[key] ?? null, to }]),
  )
  later(world, 40 * MINUTE)
  must(await saveApplication(actor, { applicationId, changes }, world.now()))
  await attach(world, applicant, applicationId)
  return { ...applicant, applicationId, bodyId }
}

const known = (plan: IndividualPlan) => ({ employerName: plan.employer, employerCode: plan.employerCode })

async function submit(world: World, { plan, applicationId }: Submitted): Promise<void> {
  later(world, 20 * MINUTE)
  must(await submitApplication(await world.actor(plan.login), { applicationId }, world.now()))
}

/** The office sends one back for a clearer figure; it comes again two days later. */
async function returnAndResubmit(world: World, submitted: Submitted): Promise<void> {
  const { applicationId, plan } = submitted
  const dueAt = new Date(world.now().getTime() + 8 * DAY)
  const items = ['“行业地位及依据”请注明统计口径和出处。', '请补充近三年顾客满意度的调查方法。']
  later(world, 3 * 60 * MINUTE)
  must(await returnApplication(await world.actor('handler1'), { applicationId, items, dueAt }, world.now()))
  later(world, 20 * 60 * MINUTE)
  const content = await db.application.findUniqueOrThrow({ where: { id: applicationId }, select: { content: true } })
  const from = String((content.content as Content).position ?? '')
  const to = `${from}统计口径为上年度营业收入，出处为省行业协会年度报告；满意度由第三方按分层抽样问卷测量。`
  const actor = await world.actor(plan.login)
  must(await saveApplication(actor, { applicationId, changes: { position: { from, to } } }, world.now()))
  await submit(world, submitted)
}

/** The accounts that speak for recommending bodies, by body. */
async function recommenders(): Promise<Map<string, string>> {
  const grants = await db.roleGrant.findMany({
    where: { role: 'recommender', recommendingBodyId: { not: null } },
    select: { recommendingBodyId: true, user: { select: { login: true } } },
  })
  return new Map(grants.map(({ recommendingBodyId, user }) => [recommendingBodyId ?? '', user.login]))
}

async function recommend(world: World, all: readonly Submitted[]): Promise<void> {
  const logins = await recommenders()
  for (const { applicationId, bodyId, plan } of all) {
    const login = logins.get(bodyId)
    if (!login) continue
    later(world, 10 * MINUTE)
    const reason = `${plan.name}长期重视质量工作，经营规范，信用良好，在本辖区同行业中具有示范带动作用，经研究同意推荐。`
    must(await giveRecommendation(await world.actor(login), { applicationId, recommends: true, reason }, world.now()))
  }
}

/**
 * Plays 组织申报 (A14) from the opened window to the check of eligibility: registers every applicant of the plan, fills in, submits over
 * the whole window, one is returned and comes again, who is to withdraw withdraws; then the office accepts all and closes.
 */
export async function playApplication(world: World, plan: Plan, until: Until = 'closed'): Promise<void> {
  const cycle = await cycleOfEdition(db, plan.edition)
  if (!cycle) throw new Error(`no edition ${plan.edition}`)
  const bodies = await recommendingBodies(db)
  const opens = Math.max(new Date(plan.calendar.windowOpensAt).getTime(), world.now().getTime())
  const closes = new Date(plan.calendar.windowClosesAt).getTime()
  const applicants: Applicant[] = [
    ...plan.organizations.map((o): Applicant => ({ kind: 'organization', plan: o })),
    ...plan.individuals.map((p): Applicant => ({ kind: 'individual', plan: p })),
  ]
  // the last fifth of the window stays free for corrections
  const step = ((closes - opens) * 0.8) / (applicants.length + 1)
  const submitted: Submitted[] = []
  for (const [i, applicant] of applicants.entries()) {
    const at = inOfficeHours(new Date(opens + step * (i + 0.5)), i)
    if (at > world.now()) world.at(at)
    const zone = applicant.kind === 'organization' ? applicant.plan.zone : null
    const bodyId = bodies.find((body) => zone !== null && body.zone === zone)?.id ?? ''
    const filled = await fillIn(world, applicant, cycle, bodyId)
    if (until === 'started') continue
    await submit(world, filled)
    if (i === RETURNED) await returnAndResubmit(world, filled)
    submitted.push(filled)
  }
  if (until === 'started') return
  await recommend(world, submitted)
  for (const { plan: party, applicationId } of submitted) {
    if (!('fate' in party) || party.fate !== 'withdrawn') continue
    later(world, 30 * MINUTE)
    const reason = '本年度内部组织架构调整，经研究决定暂不参评。'
    must(await withdrawApplication(await world.actor(party.login), { applicationId, reason }, world.now()))
  }
  if (until === 'submitted') return
  await acceptAndClose(world, cycle, submitted, new Date(closes + 30 * MINUTE))
}

async function acceptAndClose(world: World, cycle: CycleFacts, all: readonly Submitted[], at: Date): Promise<void> {
  world.at(at)
  for (const { plan, applicationId } of all) {
    if ('fate' in plan && plan.fate === 'withdrawn') continue
    later(world, MINUTE)
    must(await acceptApplication(await world.actor('handler1'), { applicationId }, world.now()))
  }
  later(world, 10 * MINUTE)
  must(await closeApplications(await world.actor('lead1'), { cycleId: cycle.id }, world.now()))
}
