import { RULEBOOK_2021 } from '../rules/rulebook'
import type { Stage } from '../rules/stage'
import { db, sqlState } from './db'

export const at = new Date('2026-11-20T10:00:00+08:00')
export const day = (text: string) => new Date(`${text}T00:00:00Z`)

let serial = 0
export const next = () => ++serial

/** SQLSTATE by which the database refuses, or `taken`. */
export const outcomeOf = (work: Promise<unknown>): Promise<string | null> =>
  work.then(
    () => 'taken',
    (error) => sqlState(error) ?? String(error),
  )

export async function aCycle(stage: Stage = 'documentReview', seats = RULEBOOK_2021.seats): Promise<string> {
  const edition = 900 + next()
  const pinnedAt = stage === 'draft' ? null : at
  const cancelledReason = stage === 'cancelled' ? '因故取消' : null
  const rulebook = { ...RULEBOOK_2021, seats } as object
  const row = await db.cycle.create({
    data: {
      edition,
      title: `第${edition}届`,
      awardYear: 2026,
      stage,
      rulebook,
      pinnedAt,
      cancelledReason,
      createdAt: at,
    },
  })
  return row.id
}

export async function aParty(kind = 'organization'): Promise<string> {
  return (await db.party.create({ data: { kind, name: `单位${next()}`, createdAt: at } })).id
}

export async function anApplication(cycleId: string, kind = 'organization'): Promise<string> {
  const partyId = await aParty(kind)
  return (await db.application.create({ data: { cycleId, kind, partyId, savedAt: at, createdAt: at } })).id
}

export async function aUser(): Promise<string> {
  return (await db.user.create({ data: { login: `g${next()}`, name: '某人', passwordHash: '-', createdAt: at } })).id
}

export async function aReviewer(): Promise<string> {
  return (await db.reviewer.create({ data: { userId: await aUser(), employerName: '研究院', qualification: '教授' } }))
    .id
}

/** A meeting with one present member; voting is open unless told otherwise. */
export async function aMeeting(cycleId: string, votingOpenedAt: Date | null = at) {
  const member = await db.groupMember.create({ data: { cycleId, userId: await aUser(), post: '委员' } })
  const meeting = await db.meeting.create({
    data: { cycleId, number: next(), heldAt: at, place: '会议室', preparedBy: 'x', preparedAt: at, votingOpenedAt },
  })
  const seat = { meetingId: meeting.id, memberId: member.id, cycleId }
  await db.attendance.create({ data: { ...seat, status: 'present' } })
  return seat
}

export async function anHonour(): Promise<string> {
  const facts = {
    winnerName: '某单位',
    lane: 'award',
    edition: 1,
    editionLabel: '首届',
    awardYear: 2020,
    decisionNo: '1号',
  }
  return (await db.honour.create({ data: { ...facts, partyId: await aParty(), decidedOn: day('2020-11-18') } })).id
}

export const aNotice = (
  cycleId: string,
  kind: string,
  period: { publishedOn?: Date; endsOn?: Date; minDays?: number },
) =>
  db.notice.create({
    data: {
      cycleId,
      kind,
      number: next(),
      title: 't',
      body: 'b',
      facts: {},
      publishedAt: at,
      publishedBy: 'x',
      hash: 'h',
      ...period,
    },
  })

export const aProposal = (cycleId: string, act: string) =>
  db.proposal.create({ data: { cycleId, act, payload: {}, proposedBy: 'handler', proposedAt: at } })

/** The reviewer's assignment to the application, with an open sheet. */
export async function aSheet(cycleId: string, applicationId: string, reviewerId: string): Promise<string> {
  const { id: assignmentId } = await db.assignment.create({
    data: { cycleId, applicationId, reviewerId, round: 'document', assignedBy: 'x', assignedAt: at },
  })
  return (await db.sheet.create({ data: { cycleId, assignmentId, savedAt: at } })).id
}
