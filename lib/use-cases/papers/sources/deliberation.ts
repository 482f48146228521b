import type { CycleFacts } from '@/lib/data/cycles'
import type { Tx } from '@/lib/data/db'
import { meetingsOf, preliminaryList } from '@/lib/data/meetings'
import { publishedNotices } from '@/lib/data/notices'
import { settledObjections } from '@/lib/data/paper-facts'
import { VISITOR } from '@/lib/rules/actor'
import { dayOf } from '@/lib/rules/calendar'
import { passes, votesNeeded } from '@/lib/rules/voting'
import type { InLane } from '@/lib/text/papers/common'
import type { BallotLine, MinutesFacts, ObjectionFacts } from '@/lib/text/papers/deliberation'
import { meetingFacts, resultOf } from '../../deliberation/meeting-facts'
import type { Source } from '../subject'

/** What the vote of one meeting came to; nothing while it is open, which is its seal (A18). */
export async function ballotsOf(tx: Tx, cycle: CycleFacts, meetingId: string): Promise<BallotLine[]> {
  const facts = await meetingFacts(tx, VISITOR, cycle.id, meetingId)
  const { pass } = cycle.rulebook.meeting
  return facts
    ? (await resultOf(tx, facts)).map(({ name, lane, tally }) => ({
        name,
        lane,
        ...tally,
        needed: votesNeeded(tally.voting, pass),
        passed: passes(tally, pass),
      }))
    : []
}

/** The preliminary list that stands, with names and employers alone. */
export async function listOf(tx: Tx, cycleId: string): Promise<(InLane & { meetingId: string })[]> {
  const list = await preliminaryList(tx, cycleId)
  return list.map(({ name, lane, employer, meetingId }) => ({ name, lane, employer, meetingId }))
}

const plain = (list: readonly InLane[]) => list.map(({ name, lane, employer = '' }) => ({ name, lane, employer }))

async function minutesOf(tx: Tx, cycle: CycleFacts, meetingId: string): Promise<MinutesFacts> {
  const facts = await meetingFacts(tx, VISITOR, cycle.id, meetingId)
  if (!facts) throw new Error(`no meeting ${meetingId}`)
  const { meeting, members, candidates } = facts
  const status = (wanted: string) =>
    members.flatMap(({ id, name, post }) => {
      const marked = meeting.attendances.find(({ memberId }) => memberId === id)
      return marked?.status === wanted ? [{ name, post, reason: marked.reason }] : []
    })
  const bare = (wanted: string) => status(wanted).map(({ name, post }) => ({ name, post }))
  const { ballot, quorum, pass } = cycle.rulebook.meeting
  return {
    number: meeting.number,
    heldAt: meeting.heldAt.toISOString(),
    place: meeting.place,
    agenda: meeting.agenda,
    due: meeting.due ?? members.length,
    present: bare('present'),
    excused: status('excused'),
    absent: bare('absent'),
    recusals: meeting.recusals.map(({ memberId, applicationId, reason }) => ({
      member: members.find(({ id }) => id === memberId)?.name ?? '',
      candidate: candidates.find((candidate) => candidate.applicationId === applicationId)?.name ?? '',
      reason,
    })),
    ballot,
    quorum,
    pass,
    ballots: await ballotsOf(tx, cycle, meetingId),
    list: plain((await listOf(tx, cycle.id)).filter((winner) => winner.meetingId === meetingId)),
    minutes: meeting.minutes,
  }
}

/** Minutes are made of meetings that are closed (A18). */
export const meetings: Source<'minutes'> = async (tx, cycle) => {
  const subjects = []
  for (const { id, number, closedAt } of await meetingsOf(tx, cycle.id))
    if (closedAt) subjects.push({ id, name: String(number), content: await minutesOf(tx, cycle, id) })
  return subjects
}

/** The notice as it was published: its text, list and days are not the paper's to change (A19). */
export const notices: Source<'publicityNotice'> = async (tx, { id: cycleId }) =>
  (await publishedNotices(tx, { cycleId, kind: 'publicity' })).flatMap((notice) => {
    const { id, title, body, publishedOn, endsOn, minDays, facts } = notice
    if (!publishedOn || !endsOn || !minDays) return []
    const { list } = facts as { list: InLane[] }
    return [{ id, name: title, content: { title, body, publishedOn, endsOn, minDays, list: plain(list) } }]
  })

export const objections: Source<'objectionReply'> = async (tx, { id: cycleId }) =>
  (await settledObjections(tx, cycleId)).map(({ id, about, filedAt, acceptedAt, ...rest }, at) => ({
    id,
    name: `${at + 1}${about && ` ${about}`}`,
    content: {
      about,
      filedOn: dayOf(filedAt),
      accepted: acceptedAt !== null,
      handlingWhy: rest.handlingWhy,
      conclusion: rest.conclusion as ObjectionFacts['conclusion'],
      conclusionWhy: rest.conclusionWhy,
      handling: rest.handling as ObjectionFacts['handling'],
      reply: rest.reply,
    },
  }))
