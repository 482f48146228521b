import { db } from '@/lib/data/db'
import { setDemoOffset } from '@/lib/data/demo-clock'
import { isDemo } from '@/lib/env'
import { STAGES } from '@/lib/rules/stage'
import { playAnnouncement } from './seed/announcement'
import { playApplication } from './seed/application'
import { playCouncil } from './seed/council'
import { playDeliberation } from './seed/deliberation'
import { playDocumentReview } from './seed/document-review'
import { playEligibility } from './seed/eligibility'
import { playHistory } from './seed/history'
import { playOnSiteReview } from './seed/on-site-review'
import { playPapers } from './seed/papers'
import { playPeople } from './seed/people'
import { FINISHED, type Plan, RUNNING } from './seed/plan'
import { playPublicity } from './seed/publicity'
import { playSupervision } from './seed/supervision'
import { newWorld, type World } from './seed/world'

const COMPLETE = 'demo.complete'
/** stands from the first row of the demo on: a start that finds it without the other makes the demo anew */
const BEGUN = 'demo.begun'
const OPENS_AT = '2026-11-24T09:30:00+08:00'

/** Plays an edition until it stands at the asked stage, in the state in which that stage is most worth looking at. */
async function playTo(world: World, plan: Plan, stage: string): Promise<void> {
  const order = STAGES.indexOf(stage as (typeof STAGES)[number])
  const passes = (name: (typeof STAGES)[number]) => order > STAGES.indexOf(name)
  if (stage === 'draft') return
  await playAnnouncement(world, plan)
  await playApplication(world, plan, passes('application') ? 'closed' : 'submitted')
  if (!passes('application')) return
  await playEligibility(world, plan, passes('eligibility') ? 'end' : 'partly')
  if (!passes('eligibility')) return
  await playPapers(world, plan, ['eligibleList'])
  await playDocumentReview(world, plan, passes('documentReview') ? 'end' : 'half')
  await playPapers(world, plan, ['documentReviewReport', 'leftOutNotice'])
  if (!passes('documentReview')) return
  await playOnSiteReview(world, plan, passes('onSiteReview') ? 'end' : 'planned')
  if (!passes('onSiteReview')) return
  await playPapers(world, plan, ['compositeEvaluation', 'compositeReview'])
  await playDeliberation(world, plan, passes('deliberation') ? 'end' : 'seated')
  if (!passes('deliberation')) return
  await playPapers(world, plan, ['minutes'])
  await playPublicity(world, plan, passes('publicity') ? 'end' : 'published')
  if (!passes('publicity')) return
  await playPapers(world, plan, ['councilRequest', 'councilReport'])
  await playCouncil(world, plan, passes('council') ? 'end' : 'decided')
  if (!passes('council')) return
  await playPapers(world, plan, ['commendationDecision'])
  if (passes('supervision')) await playSupervision(world, plan)
}

async function main(): Promise<void> {
  if (!isDemo()) throw new Error('the demo data are for the demo only')
  const asked = process.argv[process.argv.indexOf('--stage') + 1]
  const stage = process.argv.includes('--stage') ? (asked ?? '') : 'documentReview'
  if (!STAGES.includes(stage as never)) throw new Error(`no stage ${stage}; one of ${STAGES.join(', ')}`)
  if (await db.setting.findUnique({ where: { key: COMPLETE } })) return
  if ((await db.user.count()) > 0)
    throw new Error(
      'the database holds accounts that are not the demo’s: start with DEMO=0, or choose an empty DATA_DIR',
    )
  await db.setting.create({ data: { key: BEGUN, value: { stage } } })
  console.log(`• Playing the demo 生成演示数据（${stage}）…`)
  const world = newWorld('2023-12-01T09:00:00+08:00')
  await playPeople(world)
  await playHistory(world.now())
  await playTo(world, FINISHED, 'closed')
  await playTo(world, RUNNING, stage)
  const opens = new Date(Math.max(new Date(OPENS_AT).getTime(), world.now().getTime() + 3_600_000))
  const until = stage === 'documentReview' ? opens : new Date(world.now().getTime() + 3_600_000)
  await setDemoOffset((until.getTime() - Date.now()) / 1000)
  await db.setting.create({ data: { key: COMPLETE, value: { stage } } })
}

await main()
await db.$disconnect()
