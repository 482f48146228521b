import { db } from '@/lib/data/db'
import {
  aftercareDue,
  lettersFor,
  openCorrectionsOf,
  openDraftsOf,
  openInquiriesOf,
  openVotesOf,
  proposalsFor,
  runningCycles,
  unhandledSubmissions,
} from '@/lib/data/desk'
import { queueOf } from '@/lib/data/sheets'
import type { Actor } from '@/lib/rules/actor'
import { hasRole } from '@/lib/rules/actor'

/** Something that is due: a sentence of the catalogue `desk.tasks`, where to do it, by when. */
export type Task = {
  key: string
  task: string
  facts: Record<string, string | number>
  href: string
  dueAt: Date | null
  cycle: string
}

async function officeTasks(actor: Actor): Promise<Task[]> {
  if (!hasRole(actor, 'handler', 'lead')) return []
  const tasks: Task[] = []
  if (hasRole(actor, 'lead')) {
    for (const { id, act, cycle } of await proposalsFor(db, actor.userId ?? '')) {
      tasks.push({
        key: id,
        task: 'confirm',
        facts: { act },
        href: `/cycles/${cycle.id}`,
        dueAt: null,
        cycle: cycle.title,
      })
    }
  }
  for (const { id, title, stage, windowClosesAt } of await runningCycles(db)) {
    const unhandled = stage === 'application' ? await unhandledSubmissions(db, id) : 0
    if (unhandled > 0)
      tasks.push({
        key: `${id}-unhandled`,
        task: 'unhandled',
        facts: { count: unhandled },
        href: `/cycles/${id}/applications`,
        dueAt: windowClosesAt,
        cycle: title,
      })
    const page = {
      draft: 'announcement',
      announcement: '',
      application: 'applications',
      eligibility: 'eligibility',
      documentReview: 'panels',
      onSiteReview: 'on-site',
      deliberation: 'meeting',
      publicity: 'publicity',
      council: 'council',
      supervision: 'honours',
    }[stage as 'draft']
    tasks.push({
      key: id,
      task: 'stage',
      facts: { stage },
      href: `/cycles/${id}/${page ?? ''}`,
      dueAt: stage === 'application' ? windowClosesAt : null,
      cycle: title,
    })
  }
  return tasks
}

async function ownTasks(actor: Actor): Promise<Task[]> {
  const [corrections, drafts] = hasRole(actor, 'applicant')
    ? [await openCorrectionsOf(db, actor.partyIds), await openDraftsOf(db, actor.partyIds)]
    : [[], []]
  return [
    ...corrections.map(({ applicationId, dueAt, application }) => ({
      key: applicationId,
      task: 'correct',
      facts: { name: application.party.name },
      href: `/applications/${applicationId}`,
      dueAt,
      cycle: '',
    })),
    ...drafts.map(({ id, party, cycle }) => ({
      key: id,
      task: 'draft',
      facts: { name: party.name },
      href: `/applications/${id}`,
      dueAt: cycle.windowClosesAt,
      cycle: cycle.title,
    })),
  ]
}

async function askedTasks(actor: Actor): Promise<Task[]> {
  const tasks: Task[] = []
  if (hasRole(actor, 'department')) {
    const { count, dueOn } = await openInquiriesOf(db, actor.departmentIds)
    if (count > 0)
      tasks.push({
        key: 'inquiries',
        task: 'answer',
        facts: { count },
        href: '/inquiries',
        dueAt: dueOn ? new Date(`${dueOn}T23:59:59+08:00`) : null,
        cycle: '',
      })
  }
  if (hasRole(actor, 'reviewer') && actor.reviewerId) {
    const queue = await queueOf(db, actor.reviewerId)
    const open = queue.filter(
      ({ submittedAt, excused, inConflict, isFree }) => !submittedAt && !excused && !inConflict && isFree !== false,
    )
    if (open.length > 0)
      tasks.push({
        key: 'sheets',
        task: 'score',
        facts: { count: open.length },
        href: '/review',
        dueAt: null,
        cycle: open[0]?.cycleTitle ?? '',
      })
  }
  if (hasRole(actor, 'member', 'chair')) {
    for (const { cycleId, heldAt, votingOpenedAt, votingClosedAt, cycle } of await openVotesOf(
      db,
      actor.userId ?? '',
    )) {
      const voting = votingOpenedAt !== null && votingClosedAt === null
      tasks.push({
        key: cycleId,
        task: voting ? 'vote' : 'attend',
        facts: {},
        href: `/cycles/${cycleId}/meeting`,
        dueAt: heldAt,
        cycle: cycle.title,
      })
    }
  }
  return tasks
}

const SOON = 14 * 86_400_000
const endOf = (day: Date) => new Date(`${day.toISOString().slice(0, 10)}T23:59:59+08:00`)

/** What follows honours: for the office what is late or due soon of all winners, for a winner its own. */
async function aftercareTasks(actor: Actor, now: Date): Promise<Task[]> {
  const isOffice = hasRole(actor, 'handler', 'lead')
  if (!isOffice && !hasRole(actor, 'applicant')) return []
  const { duties, visits } = await aftercareDue(db, new Date(now.getTime() + SOON), isOffice ? null : actor.partyIds)
  return [
    ...duties.map(({ id, title, dueOn, honour }) => ({
      key: id,
      task: 'duty',
      facts: { name: honour.winnerName, title },
      href: `/awards/${honour.id}`,
      dueAt: endOf(dueOn),
      cycle: honour.editionLabel,
    })),
    ...visits.map(({ id, plannedOn, visitedOn, followUpDueOn, honour }) => ({
      key: id,
      task: visitedOn ? 'followUp' : 'awardVisit',
      facts: { name: honour.winnerName },
      href: `/awards/${honour.id}`,
      dueAt: endOf(visitedOn && followUpDueOn ? followUpDueOn : plannedOn),
      cycle: honour.editionLabel,
    })),
  ]
}

/** Everybody's home: what is due to me, by when, and my letters. */
export async function seeDesk(actor: Actor, now: Date) {
  const [tasks, letters] = [
    [
      ...(await officeTasks(actor)),
      ...(await ownTasks(actor)),
      ...(await askedTasks(actor)),
      ...(await aftercareTasks(actor, now)),
    ],
    await lettersFor(db, { userId: actor.userId ?? '', partyIds: actor.partyIds, departmentIds: actor.departmentIds }),
  ]
  return { tasks, letters }
}
