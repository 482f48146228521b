import { db } from '@/lib/data/db'
import { cycleOfEdition } from '@/lib/data/editions'
import { preliminaryList } from '@/lib/data/meetings'
import { dayOf } from '@/lib/rules/calendar'
import { confirmCouncilDecision, proposeCouncilDecision } from '@/lib/use-cases/council/decision'
import { confirmResults, proposeResults } from '@/lib/use-cases/council/results'
import { recordSecondCheck } from '@/lib/use-cases/council/second-check'
import type { Plan } from './plan'
import { must, type World } from './world'

/** Plays 市政府常务会议审议 and 公布 (A20): everybody on the list is approved and announced. */
export async function playCouncil(world: World, plan: Plan, until: 'decided' | 'end' = 'end'): Promise<void> {
  const cycle = await cycleOfEdition(db, plan.edition)
  if (!cycle) throw new Error(`no edition ${plan.edition}`)
  const cycleId = cycle.id
  const [handler, lead] = [await world.actor('handler1'), await world.actor('lead1')]
  world.at(plan.calendar.councilAt)
  const list = await preliminaryList(db, cycleId)
  const checks = Object.fromEntries(
    list.map(({ applicationId }) => [applicationId, { colour: 'green' as const, isClean: true, note: '' }]),
  )
  must(await recordSecondCheck(handler, { cycleId, before: 'council', checks }, world.now()))
  const decisions = Object.fromEntries(list.map(({ applicationId }) => [applicationId, { approved: true, reason: '' }]))
  const decision = {
    cycleId,
    meetingNo: `${plan.awardYear}年第21次常务会议`,
    decidedOn: dayOf(world.now()),
    documentNo: `洪府发〔${plan.awardYear}〕18号`,
    decisions,
  }
  must(await proposeCouncilDecision(handler, decision, world.now()))
  must(await confirmCouncilDecision(lead, { cycleId }, world.now()))
  if (until === 'decided') return
  world.at(plan.calendar.announceResultsAt)
  const results = {
    cycleId,
    title: `关于表彰${plan.title}获奖组织和个人的决定`,
    body: '经市政府常务会议审议，决定对下列组织和个人予以表彰。希望获奖组织和个人珍惜荣誉，再接再厉，示范带动全市各行各业推广卓越绩效模式，为质量强市作出新的更大贡献。',
  }
  must(await proposeResults(handler, results, world.now()))
  must(await confirmResults(lead, { cycleId }, world.now()))
}
