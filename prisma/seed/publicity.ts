import { db } from '@/lib/data/db'
import { cycleOfEdition } from '@/lib/data/editions'
import { currentNotice } from '@/lib/data/publicity'
import { addDays, startOf } from '@/lib/rules/calendar'
import { finishPublicity } from '@/lib/use-cases/publicity/finish-publicity'
import { confirmNotice, proposeNotice } from '@/lib/use-cases/publicity/notice'
import { playPapers } from './papers'
import type { Plan } from './plan'
import { must, type World } from './world'

/** Plays 社会公示 (A19): the notice, its full period, and on to the council. */
export async function playPublicity(
  world: World,
  plan: Plan,
  until: 'fixed' | 'published' | 'end' = 'end',
): Promise<void> {
  const cycle = await cycleOfEdition(db, plan.edition)
  if (!cycle) throw new Error(`no edition ${plan.edition}`)
  const cycleId = cycle.id
  if (until === 'fixed') return
  world.at(plan.calendar.publicityAt)
  const input = {
    cycleId,
    title: `${plan.title}获奖初选名单公示`,
    body: '根据《南昌市市长质量奖管理办法》，经组织申报、资格审核、资料评审、现场评审和领导小组会议集体审议，现将获奖初选名单予以公示。公示期内，任何单位和个人对公示名单有异议的，可以书面形式或者通过本系统实名提出，并提供事实依据和联系方式；单位提出的应加盖公章。办公室对异议人信息严格保密。',
    days: cycle.rulebook.publicity.minDays,
  }
  must(await proposeNotice(await world.actor('handler1'), input, world.now()))
  must(await confirmNotice(await world.actor('lead1'), { cycleId }, world.now()))
  await playPapers(world, plan, ['publicityNotice'])
  if (until === 'published') return
  const notice = await currentNotice(db, cycleId)
  world.at(new Date(startOf(addDays(notice?.endsOn ?? '', 1)).getTime() + 9 * 3_600_000))
  must(await finishPublicity(await world.actor('lead1'), { cycleId }, world.now()))
}
