import { applicationFacts } from '@/lib/data/applications'
import { db } from '@/lib/data/db'
import { cycleById, cycleSeen } from '@/lib/data/editions'
import {
  acceptedApplications,
  cellOf,
  countInquiries,
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
import { sightOf } from '@/lib/rules/sight'
import * as rows from '@/lib/rules/stages/eligibility'
import { conditionsOf } from '../application/conditions-of'
import { seeSubmission } from '../application/see-submission'
import { finishFacts } from './finish-eligibility'

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
  const free = departments.filter(({ asked }) => !asked)
  const letters = [...new Map(replies.map((reply) => [reply.inquiryId, reply])).values()].map((letter) => {
    const cells = replies.filter(({ inquiryId }) => inquiryId === letter.inquiryId)
    const open = cells.filter(({ answer, lapsedAt }) => answer === null && lapsedAt === null).length
    return { ...letter, cells: cells.length, open, lapse: ask(rows.lapseInquiry, { dueOn: letter.dueOn, today, open }) }
  })
  return {
    cycle,
    applications,
    departments,
    free,
    replies,
    letters,
    dueOn,
    missingYear,
    send: ask(rows.sendInquiries, {
      known: true,
      departments: 1,
      askedAlready: [],
      applicants: applications.length,
      dueOn: dueOn || addDays(today, 1),
      today,
    }),
    finish: ask(rows.finishEligibility, finish),
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
  const [replies, decisions, inquiries] = [
    await repliesAbout(db, applicationId),
    await decisionsOn(db, applicationId),
    await countInquiries(db, cycleId),
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
    asked: inquiries > 0,
    conditions: conditions.map(({ condition }) => condition),
    findings,
    eligible: true,
  }
  const paper = (reply: ReplyFacts) =>
    decide(rows.enterPaperReply, {
      roles: actor.roles,
      stage: cycle.stage,
      facts: { cell: cellOf(reply), isAsked: false, answer: 'noObjection', detail: '', documentNo: '…' },
    })
  return {
    cycle,
    application,
    conditions,
    replies: replies.map((reply) => ({ ...reply, paper: paper(reply) })),
    decisions,
    decide: decide(rows.decideEligibility, { roles: actor.roles, stage: cycle.stage, facts }),
  }
}

/** What a department was asked, open ones first. */
export async function seeInquiries(actor: Actor) {
  if (sightOf(actor, 'inquiry') === 'none') return null
  const replies = await repliesSeen(db, scopeOf(actor))
  const cycles = new Map(
    (await Promise.all([...new Set(replies.map(({ cycleId }) => cycleId))].map((id) => cycleById(db, id)))).map(
      (cycle) => [cycle.id, cycle],
    ),
  )
  return replies.map((reply) => {
    const cycle = cycles.get(reply.cycleId)
    const facts = {
      cell: cellOf(reply),
      isAsked: actor.departmentIds.includes(reply.departmentId),
      answer: 'noObjection' as const,
      detail: '',
      documentNo: '',
    }
    return {
      ...reply,
      cycleTitle: cycle?.title ?? '',
      decision: decide(rows.answerInquiry, { roles: actor.roles, stage: cycle?.stage ?? 'closed', facts }),
    }
  })
}
