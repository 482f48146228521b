import { db } from '@/lib/data/db'
import { cycleOfEdition } from '@/lib/data/editions'
import { acceptedApplications } from '@/lib/data/inquiries'
import { addDays, dayOf } from '@/lib/rules/calendar'
import { conditionsOf } from '@/lib/use-cases/application/conditions-of'
import { seeSubmission } from '@/lib/use-cases/application/see-submission'
import { answerInquiry } from '@/lib/use-cases/eligibility/answer-inquiry'
import { decideEligibility } from '@/lib/use-cases/eligibility/decide-eligibility'
import { finishEligibility } from '@/lib/use-cases/eligibility/finish-eligibility'
import { sendInquiries } from '@/lib/use-cases/eligibility/send-inquiries'
import { playPapers } from './papers'
import type { Plan } from './plan'
import { must, type World } from './world'

/** Names of the plan that the warning system marks other than green. */
const flagged = (plan: Plan) =>
  new Set(plan.organizations.filter(({ fate }) => fate === 'ineligible').map(({ name }) => name))

/** Departments that have accounts answer for everybody; one knows of a warning colour. */
async function answerAll(world: World, cycleId: string, logins: string[], bad: ReadonlySet<string>): Promise<void> {
  for (const login of logins) {
    const actor = await world.actor(login)
    const replies = await db.inquiryReply.findMany({
      where: { cycleId, inquiry: { departmentId: { in: [...actor.departmentIds] } } },
      select: { id: true, application: { select: { party: { select: { name: true } } } } },
    })
    for (const { id, application } of replies) {
      const objects = login === 'dept1' && bad.has(application.party.name)
      const said = objects
        ? {
            answer: 'facts' as const,
            detail: '截至查询日，企业监管警示系统标注为黄色（年报公示信息隐瞒真实情况）。',
            documentNo: '洪市监函〔2026〕118号',
            documentOn: dayOf(world.now()),
          }
        : { answer: 'noObjection' as const, detail: '', documentNo: '', documentOn: '' }
      must(await answerInquiry(actor, { cycleId, replyId: id, sensitive: false, file: null, ...said }, world.now()))
    }
  }
}

/** Plays 资格审核 (A15): letters, replies, decisions with reasons, and on to document review. */
export async function playEligibility(world: World, plan: Plan, until: 'partly' | 'end' = 'end'): Promise<void> {
  const cycle = await cycleOfEdition(db, plan.edition)
  if (!cycle) throw new Error(`no edition ${plan.edition}`)
  const cycleId = cycle.id
  world.at(plan.calendar.inquiriesAt)
  const handler = await world.actor('handler1')
  const departments = await db.department.findMany({ where: { grants: { some: {} } }, select: { id: true } })
  const dueOn = addDays(dayOf(world.now()), 14)
  const accepted = (await acceptedApplications(db, cycleId)).map(({ id }) => id)
  const asks = Object.fromEntries(departments.map(({ id }) => [id, accepted]))
  must(await sendInquiries(handler, { cycleId, asks, dueOn }, world.now()))
  await playPapers(world, plan, ['inquiryLetter'])
  const bad = flagged(plan)
  // one department still owes its replies, so that there is something to fill in
  await answerAll(world, cycleId, until === 'partly' ? ['dept1', 'dept2'] : ['dept1', 'dept2', 'dept3'], bad)
  if (until === 'partly') return
  world.at(plan.calendar.eligibilityAt)
  const applications = await db.application.findMany({
    where: { cycleId, acceptedAt: { not: null }, withdrawnAt: null },
    select: { id: true, party: { select: { name: true } } },
  })
  for (const { id, party } of applications) {
    const submission = await seeSubmission(handler, id)
    if (!submission) throw new Error(`no submission of ${party.name}`)
    const fails = bad.has(party.name)
    const findings = Object.fromEntries(
      conditionsOf(submission, cycle, world.now()).map(({ condition, state }) => {
        const notMet = fails && condition === 'A10(5)'
        const reason = notMet
          ? '企业监管警示系统标注为黄色。'
          : state === 'met'
            ? ''
            : '经核对证实性材料和部门回复，认定符合。'
        return [condition, { found: notMet ? ('notMet' as const) : ('met' as const), reason }]
      }),
    )
    const reason = fails
      ? '不符合第十条第（五）项：企业监管警示系统未标注为绿色。'
      : '经汇总各部门意见并核对材料，符合申报条件。'
    const outcome = fails ? ('ineligible' as const) : ('eligible' as const)
    must(await decideEligibility(handler, { cycleId, applicationId: id, outcome, findings, reason }, world.now()))
  }
  must(await finishEligibility(await world.actor('lead1'), { cycleId }, world.now()))
}
