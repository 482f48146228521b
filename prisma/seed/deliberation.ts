import { db } from '@/lib/data/db'
import { cycleById, cycleOfEdition } from '@/lib/data/editions'
import { groupMembers } from '@/lib/data/meetings'
import { candidatesOf } from '@/lib/data/on-site'
import { seatsOf } from '@/lib/rules/seats'
import { markAttendance, prepareMeeting, seatMember } from '@/lib/use-cases/deliberation/group'
import { confirmPreliminaryList, proposePreliminaryList } from '@/lib/use-cases/deliberation/preliminary-list'
import { castBallot, closeMeeting, closeVoting, openMeeting, openVoting } from '@/lib/use-cases/deliberation/vote'
import type { Plan } from './plan'
import { must, type World } from './world'

const GROUP = [
  ['chair1', '领导小组组长', true],
  ['member1', '市市场监督管理局局长', false],
  ['member2', '市工业和信息化局副局长', false],
  ['member3', '市生态环境局副局长', false],
  ['member4', '市应急管理局副局长', false],
] as const

/** Those who win: by lane the first of the candidates, as many as there are seats; a repeat winner takes none. */
export async function winnersOf(cycleId: string): Promise<string[]> {
  const { rulebook } = await cycleById(db, cycleId)
  const candidates = await candidatesOf(db, cycleId)
  const taken = { award: 0, nomination: 0, individual: 0 }
  return candidates.flatMap(({ applicationId, lane, isRepeat }) => {
    if (isRepeat) return [applicationId]
    if (taken[lane] >= seatsOf(lane, rulebook.seats)) return []
    taken[lane]++
    return [applicationId]
  })
}

/** Plays 领导小组审议 (A18): the group is seated, meets, votes in secret, and fixes the preliminary list. */
export async function playDeliberation(world: World, plan: Plan, until: 'seated' | 'end' = 'end'): Promise<void> {
  const cycle = await cycleOfEdition(db, plan.edition)
  if (!cycle) throw new Error(`no edition ${plan.edition}`)
  const cycleId = cycle.id
  const handler = await world.actor('handler1')
  for (const [login, post, isChair] of GROUP) {
    const { userId } = await world.actor(login)
    must(await seatMember(handler, { cycleId, userId: userId ?? '', post, employer: '', isChair }, world.now()))
  }
  const meetingInput = {
    cycleId,
    heldAt: new Date(plan.calendar.meetingAt),
    place: '市政府第二会议室',
    agenda: '一、听取综合评审报告；二、审议候选名单；三、无记名投票。',
  }
  const { meetingId } = must(await prepareMeeting(handler, meetingInput, world.now()))
  if (until === 'seated') return
  world.at(plan.calendar.meetingAt)
  const members = await groupMembers(db, cycleId)
  const statuses = Object.fromEntries(members.map(({ id }) => [id, 'present' as const]))
  must(await markAttendance(handler, { cycleId, meetingId, statuses }, world.now()))
  const chair = await world.actor('chair1')
  must(await openMeeting(chair, { cycleId, meetingId }, world.now()))
  must(await openVoting(chair, { cycleId, meetingId }, world.now()))
  const winners = await winnersOf(cycleId)
  const candidates = await candidatesOf(db, cycleId)
  for (const [login] of GROUP) {
    const member = await world.actor(login)
    for (const { applicationId } of candidates) {
      const choice = winners.includes(applicationId) ? ('for' as const) : ('against' as const)
      must(await castBallot(member, { cycleId, meetingId, applicationId, choice }, world.now()))
    }
  }
  must(await closeVoting(chair, { cycleId, meetingId }, world.now()))
  const minutes = '会议听取了领导小组办公室关于综合评审情况的报告，经充分审议并无记名投票，确定获奖初选名单。'
  must(await closeMeeting(handler, { cycleId, meetingId, minutes }, world.now()))
  const list = { cycleId, chosen: winners, vacancyReason: '经审议，达到奖励条件的候选者不足，部分奖项空缺。' }
  must(await proposePreliminaryList(handler, list, world.now()))
  must(await confirmPreliminaryList(await world.actor('lead1'), { cycleId }, world.now()))
}
