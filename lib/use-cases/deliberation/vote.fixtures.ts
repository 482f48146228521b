import { db } from '@/lib/data/db'
import { anApplication, at, aUser, next } from '@/lib/data/guards.fixtures'
import { type Actor, VISITOR } from '@/lib/rules/actor'
import { RULEBOOK_2021 } from '@/lib/rules/rulebook'
import type { Choice } from '@/lib/rules/voting'
import { castBallot } from './vote'

/** A meeting whose vote is open: so many members present, the first of them its chair, and so many candidates. */
export async function aVote(ballot: 'secret' | 'open', members: number, candidates: number) {
  const rulebook = { ...RULEBOOK_2021, meeting: { ...RULEBOOK_2021.meeting, ballot } } as object
  const edition = 700 + next()
  const { id: cycleId } = await db.cycle.create({
    data: {
      edition,
      title: `第${edition}届`,
      awardYear: 2026,
      stage: 'deliberation',
      rulebook,
      pinnedAt: at,
      createdAt: at,
    },
  })
  const meeting = await db.meeting.create({
    data: {
      cycleId,
      number: 1,
      heldAt: at,
      place: '会议室',
      preparedBy: 'x',
      preparedAt: at,
      openedAt: at,
      votingOpenedAt: at,
    },
  })
  const actors: Actor[] = []
  for (let n = 0; n < members; n++) {
    const userId = await aUser()
    const member = await db.groupMember.create({ data: { cycleId, userId, post: '委员', isChair: n === 0 } })
    await db.attendance.create({ data: { meetingId: meeting.id, memberId: member.id, cycleId, status: 'present' } })
    actors.push({ ...VISITOR, userId, name: `委员${n}`, roles: n === 0 ? ['chair', 'member'] : ['member'] })
  }
  const listed: string[] = []
  for (let n = 0; n < candidates; n++) {
    const applicationId = await anApplication(cycleId)
    await db.candidate.create({
      data: { cycleId, applicationId, lane: 'award', rank: n + 1, score: 800, issuedAt: at },
    })
    listed.push(applicationId)
  }
  const cast = (n: number, applicationId: string, choice: Choice) =>
    castBallot(actors[n] as Actor, { cycleId, meetingId: meeting.id, applicationId, choice }, at)
  return { cycleId, meetingId: meeting.id, actors, listed, cast }
}
