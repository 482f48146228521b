import { describe, expect, test } from 'vitest'
import { db } from '@/lib/data/db'
import { at } from '@/lib/data/guards.fixtures'
import { smallPdf } from '@/prisma/seed/pdf'
import { codes, handler, lead, must } from '../application/application.fixtures'
import { seeFile } from '../files/see-file'
import { enterPaperVote, openNextRound } from './rounds'
import { seeMeeting } from './see-meeting'
import { seeRoom } from './see-room'
import { castBallot, closeVoting, openVoting } from './vote'
import { aVote } from './vote.fixtures'

const scan = () => new File([smallPdf(['表决票'])], '表决票.pdf')
const count = (inFavour: number, against: number, abstain = 0) => ({ for: inFavour, against, abstain })

describe('a second round', () => {
  test('votes on some of the candidates; the last round of each decides, and the first stays on record', async () => {
    const { cycleId, meetingId, actors, listed, cast } = await aVote('secret', 3, 2)
    const [first = '', second = ''] = listed
    const on = { cycleId, meetingId }
    const again = { ...on, chosen: [second], reason: '票数相同' }
    expect(codes(await openNextRound(handler, again, at))).toContain('votingNotClosed')
    for (const n of [0, 1, 2]) {
      must(await cast(n, first, 'for'))
      must(await cast(n, second, n === 0 ? 'for' : 'against'))
    }
    must(await closeVoting(handler, on, at))
    expect(codes(await openNextRound(handler, { ...again, chosen: [] }, at))).toEqual(['roundNeedsCandidates'])
    expect(codes(await openNextRound(handler, { ...again, chosen: ['x'] }, at))).toEqual(['notACandidate'])
    must(await openNextRound(handler, again, at))
    expect(codes(await cast(0, second, 'for'))).toEqual(['votingNotOpen'])
    must(await openVoting(handler, on, at))
    expect(codes(await cast(0, first, 'against'))).toEqual(['notACandidate'])
    for (const n of [0, 1, 2]) must(await cast(n, second, 'for'))
    must(await closeVoting(handler, on, at))
    const view = await seeMeeting(actors[0]!, cycleId, at)
    const results = new Map(view?.current?.votes.map(({ applicationId, result }) => [applicationId, result]))
    expect(results.get(first)).toMatchObject({ for: 3, against: 0 })
    expect(results.get(second)).toMatchObject({ for: 3, against: 0 })
    expect(await db.ballot.count({ where: { meetingId, applicationId: second, round: 1 } })).toBe(3)
  })
})

describe('a vote on paper', () => {
  test('stands once two people have entered the same, and then nobody can vote here', async () => {
    const { cycleId, meetingId, actors, listed, cast } = await aVote('secret', 3, 2)
    const [first = '', second = ''] = listed
    const enter = (who: typeof handler, counts: Record<string, ReturnType<typeof count>>, file: File | null = null) =>
      enterPaperVote(who, { cycleId, meetingId, counts, file }, at)
    const right = { [first]: count(3, 0), [second]: count(1, 1) }
    expect(codes(await enter(handler, right))).toEqual(['scanNeeded'])
    expect(codes(await enter(handler, { [first]: count(3, 0) }, scan()))).toEqual(['paperNotCounted'])
    expect(codes(await enter(handler, { ...right, [first]: count(3, 1) }, scan()))).toEqual(['morePapersThanVoters'])
    must(await enter(handler, { ...right, [second]: count(2, 1) }, scan()))
    expect(codes(await cast(0, first, 'for'))).toEqual(['votedOnPaper'])
    // what the first read is told to nobody before the second has read it too
    const before = await seeMeeting(lead, cycleId, at)
    expect(before?.current?.votes.every(({ result }) => result === null)).toBe(true)
    expect(codes(await enter(lead, right))).toEqual(['paperCountsDiffer'])
    expect(must(await enter(handler, right))).toEqual({ stands: false })
    const both = await Promise.all([enter(lead, right), enter(lead, right)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    const view = await seeMeeting(actors[0]!, cycleId, at)
    const results = view?.current?.votes.map(({ result }) => result)
    expect(results).toMatchObject([count(3, 0), count(1, 1)])
    expect(await db.ballot.count({ where: { meetingId, memberId: { not: null } } })).toBe(0)
    const { fileId } = await db.paperVote.findFirstOrThrow({ where: { meetingId, supersededAt: null } })
    expect(await seeFile(actors[1]!, fileId)).not.toBeNull()
    await expect(db.paperVote.updateMany({ where: { meetingId }, data: { counts: {} } })).rejects.toThrow()
  })

  test('isn’t entered where somebody has voted in the system', async () => {
    const { cycleId, meetingId, listed, cast } = await aVote('secret', 2, 1)
    must(await cast(0, listed[0]!, 'for'))
    const counts = { [listed[0]!]: count(2, 0) }
    expect(codes(await enterPaperVote(handler, { cycleId, meetingId, counts, file: scan() }, at))).toEqual([
      'votedHereAlready',
    ])
  })
})

describe('the room', () => {
  test('follows how many have voted, and nothing of what', async () => {
    const { cycleId, meetingId, actors, listed } = await aVote('secret', 2, 1)
    const before = await seeRoom(actors[0]!, cycleId)
    const ballot = { cycleId, meetingId, applicationId: listed[0]! }
    must(await castBallot(actors[0]!, { ...ballot, choice: 'against' }, at))
    const after = await seeRoom(actors[1]!, cycleId)
    expect([before?.counts.cast, after?.counts.cast]).toEqual([0, 1])
    expect(JSON.stringify(after)).not.toMatch(/against|for|choice/)
    expect(await seeRoom({ ...actors[0]!, roles: ['applicant'] }, cycleId)).toBeNull()
  })
})
