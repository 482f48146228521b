import { applicationFacts } from '@/lib/data/applications'
import type { CycleFacts } from '@/lib/data/cycles'
import { db } from '@/lib/data/db'
import { cycleById, cycleSeen } from '@/lib/data/editions'
import {
  acceptedApplications,
  cellOf,
  decisionsOn,
  departmentsToAsk,
  type ReplyFacts,
  repliesAbout,
  repliesSeen,
} from '@/lib/data/inquiries'
import { restDayTables } from '@/lib/data/rest-days'
import { scopeOf } from '@/lib/data/scope'
import type { Actor } from '@/lib/rules/actor'
import { addDays, dayOf, workingDaysAfter } from '@/lib/rules/calendar'
import { decide, type Transition } from '@/lib/rules/decide'
import { matrixOf, missingDuties, sortOf } from '@/lib/rules/inquiry-scope'
import { sightOf } from '@/lib/rules/sight'
import { decideEligibility, finishEligibility } from '@/lib/rules/stages/eligibility'
import { enterPaperReply, lapseInquiry, sendInquiries } from '@/lib/rules/stages/eligibility-inquiries'
import { conditionsOf } from '../application/conditions-of'
import { seeSubmission } from '../application/see-submission'
import { secretsAmong } from './decide-eligibility'
import { finishFacts } from './finish-eligibility'
import { sendFacts } from './send-inquiries'

type Departments = Awaited<ReturnType<typeof departmentsToAsk>>
type Applications = Awaited<ReturnType<typeof acceptedApplications>>

/**
 * The cells that stand ticked before sending: those of the rulebook. Once letters are out, only applicants about whom nobody was asked yet;
 * what the office left out then isn't ticked for it again.
 */
function proposed(cycle: CycleFacts, departments: Departments, applications: Applications) {
  const asked = new Set(departments.flatMap(({ askedAbout }) => askedAbout))
  const matrix = matrixOf(cycle.rulebook.inquiry, departments, applications)
  return new Map([...matrix].map(([id, ids]) => [id, ids.filter((one) => !asked.has(one))]))
}

/** The letters that are out, with how many of their cells are open. */
function lettersOf(replies: readonly ReplyFacts[]) {
  return [...new Map(replies.map((reply) => [reply.inquiryId, reply])).values()].map((letter) => {
    const cells = replies.filter(({ inquiryId }) => inquiryId === letter.inquiryId)
    const open = cells.filter(({ answer, lapsedAt }) => answer === null && lapsedAt === null).length
    return { ...letter, cells: cells.length, open, lapsed: cells.filter(({ lapsedAt }) => lapsedAt !== null).length }
  })
}

/** The matrix of inquiries with what is decided and what blocks (A15), for the office and auditors. */
export async function seeEligibility(actor: Actor, cycleId: string, now: Date) {
  const scope = scopeOf(actor)
  const cycle = await cycleSeen(db, scope, cycleId)
  if (!cycle || sightOf(actor, 'inquiry') !== 'all') return null
  const [applications, departments, replies, finish, tables] = [
    await acceptedApplications(db, cycleId),
    await departmentsToAsk(db, cycleId),
    await repliesSeen(db, scope, { cycleId }),
    await finishFacts(db, cycleId),
    await restDayTables(db),
  ]
  const today = dayOf(now)
  const reckoned = workingDaysAfter(today, cycle.rulebook.inquiry.workingDays, tables)
  // a year without its table is said, not guessed: then the office names the day itself
  const dueOn = 'day' in reckoned ? reckoned.day : ''
  const missingYear = 'missingYear' in reckoned ? reckoned.missingYear : null
  const ask = <S>(row: Transition<S>, facts: S) => decide(row, { roles: actor.roles, stage: cycle.stage, facts })
  const ticked = proposed(cycle, departments, applications)
  // the button asks what no ticking could mend; which cells are ticked is asked when they are sent
  const all = new Map(
    departments.map(({ id, askedAbout }) => [
      id,
      applications.filter((one) => !askedAbout.includes(one.id)).map((one) => one.id),
    ]),
  )
  const days = { dueOn: dueOn || addDays(today, 1), today }
  return {
    cycle,
    applications: applications.map((one) => ({ ...one, sort: sortOf(one) })),
    departments,
    ticked,
    replies,
    letters: lettersOf(replies).map((letter) => ({
      ...letter,
      lapse: ask(lapseInquiry, { dueOn: letter.dueOn, today, open: letter.open }),
    })),
    dueOn,
    missingYear,
    missingDuties: missingDuties(cycle.rulebook.inquiry, departments, [...new Set(applications.map(sortOf))]),
    send: ask(sendInquiries, sendFacts(all, departments, applications, days)),
    finish: ask(finishEligibility, finish),
  }
}

/** One applicant with computed conditions, replies and earlier decisions, for the office's decision. */
export async function seeEligibilityOf(actor: Actor, cycleId: string, applicationId: string, now: Date) {
  if (sightOf(actor, 'inquiry') !== 'all') return null
  const [application, submission] = [
    await applicationFacts(db, applicationId),
    await seeSubmission(actor, applicationId),
  ]
  if (!application || application.cycleId !== cycleId || !submission) return null
  const cycle = await cycleById(db, cycleId)
  const [replies, decisions] = [
    await repliesAbout(db, scopeOf(actor), applicationId),
    await decisionsOn(db, applicationId),
  ]
  const conditions = conditionsOf(submission, cycle, now)
  const findings = conditions.map(({ condition, state }) => ({
    condition,
    computed: state,
    found: 'met' as const,
    reason: '…',
  }))
  const facts = {
    isAccepted: application.acceptedAt !== null,
    isOut: application.withdrawnAt !== null || application.disqualifiedAt !== null,
    cells: replies.map(cellOf),
    asked: replies.length > 0,
    secrets: secretsAmong(replies),
    conditions: conditions.map(({ condition }) => condition),
    findings,
    eligible: true,
  }
  const today = dayOf(now)
  const said = { answer: 'noObjection' as const, detail: '', documentNo: '…', documentOn: '', hasFile: true, today }
  const paper = (reply: ReplyFacts) =>
    decide(enterPaperReply, {
      roles: actor.roles,
      stage: cycle.stage,
      facts: { cell: cellOf(reply), isAsked: false, ...said },
    })
  return {
    cycle,
    application,
    conditions,
    replies: replies.map((reply) => ({ ...reply, paper: paper(reply) })),
    decisions,
    decide: decide(decideEligibility, { roles: actor.roles, stage: cycle.stage, facts }),
  }
}
