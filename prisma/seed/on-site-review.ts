import { db } from '@/lib/data/db'
import { cycleById, cycleOfEdition } from '@/lib/data/editions'
import { type ShortlistedApplication, shortlistedApplications } from '@/lib/data/on-site'
import { addDays, dayOf, startOf } from '@/lib/rules/calendar'
import type { Lane } from '@/lib/rules/seats'
import { recordConsensus } from '@/lib/use-cases/document-review/consensus'
import { declareConflict } from '@/lib/use-cases/document-review/declare-conflict'
import { submitSheet } from '@/lib/use-cases/document-review/save-sheet'
import { confirmCandidates, proposeCandidates, startDeliberation } from '@/lib/use-cases/on-site-review/candidates'
import { compositeRanking } from '@/lib/use-cases/on-site-review/composite'
import { planDefence, recordDefence } from '@/lib/use-cases/on-site-review/defence'
import { planVisit, recordVisit } from '@/lib/use-cases/on-site-review/visit'
import accounts from '../demo-accounts.json'
import { playPapers } from './papers'
import type { Plan } from './plan'
import { consensusItems, sheetOf } from './scores'
import { must, type World } from './world'

const FINDINGS = {
  reason: '',
  strengths: '高层领导亲自推动卓越绩效，现场管理规范，关键过程指标可视化。',
  opportunities: '供应商质量数据的共享和对标分析可进一步深化。',
  verified: '现场核实了自评报告中的主要数据，与原始记录一致。',
}

async function secondRound(
  world: World,
  plan: Plan,
  cycleId: string,
  application: ShortlistedApplication,
): Promise<void> {
  const round = application.kind === 'organization' ? ('onSite' as const) : ('defence' as const)
  const level = Math.min(
    95,
    ([...plan.organizations, ...plan.individuals].find(({ name }) => name === application.name)?.level ?? 50) + 5,
  )
  const reviewers = await db.reviewer.findMany({
    where: { id: { in: application.team } },
    select: { id: true, user: { select: { login: true } } },
  })
  for (const [r, { user }] of reviewers.entries()) {
    const actor = await world.actor(user.login)
    must(
      await declareConflict(actor, { cycleId, applicationId: application.id, isFree: true, reason: '' }, world.now()),
    )
    const items = sheetOf(application.kind, level, r)
    must(
      await submitSheet(
        actor,
        { cycleId, applicationId: application.id, round, version: 0, keyFactors: '', items },
        world.now(),
      ),
    )
  }
  const lead = reviewers.find(({ id }) => id === application.leadId) ?? reviewers[0]
  const items = consensusItems(application.kind, level)
  must(
    await recordConsensus(
      await world.actor(lead?.user.login ?? accounts[0]!.login),
      { cycleId, applicationId: application.id, round, items, dissent: '', remark: '' },
      world.now(),
    ),
  )
}

/** From the composite ranking: the best first-time organizations for the award and the nomination, the best individuals. */
async function propose(world: World, plan: Plan, cycleId: string): Promise<void> {
  const cycle = await cycleById(db, cycleId)
  const { ranked } = await compositeRanking(db, cycle)
  const lanes: Record<string, Lane | 'none'> = {}
  for (const [i, { id }] of ranked.organization.entries()) lanes[id] = i < 3 ? 'award' : i < 7 ? 'nomination' : 'none'
  for (const [i, { id }] of ranked.individual.entries()) lanes[id] = i < 3 ? 'individual' : 'none'
  const summary = '评审组按资料评审和现场评审（答辩）得分加权形成综合得分，由高到低提出候选名单。'
  world.at(plan.calendar.candidatesAt)
  must(await proposeCandidates(await world.actor('handler1'), { cycleId, lanes, summary }, world.now()))
  must(await confirmCandidates(await world.actor('lead1'), { cycleId }, world.now()))
  must(await startDeliberation(await world.actor('lead1'), { cycleId }, world.now()))
}

/** Plays 现场评审 (A17): two organizations a day, hearings on one day, second-round scores, candidate lists. */
export async function playOnSiteReview(world: World, plan: Plan, until: 'planned' | 'end' = 'end'): Promise<void> {
  const cycle = await cycleOfEdition(db, plan.edition)
  if (!cycle) throw new Error(`no edition ${plan.edition}`)
  const cycleId = cycle.id
  const all = await shortlistedApplications(db, cycleId)
  const first = dayOf(new Date(plan.calendar.visitsFrom))
  const handler = await world.actor('handler1')
  const hearing = new Date(startOf(addDays(first, 7)).getTime() + 9 * 3_600_000)
  for (const [i, { id, kind }] of all.entries()) {
    if (kind === 'organization') {
      const day = addDays(first, Math.floor(i / 2))
      must(
        await planVisit(
          handler,
          { cycleId, applicationId: id, days: [day], agenda: '首次会议、现场考察、条款访谈、末次会议。' },
          world.now(),
        ),
      )
    } else
      must(
        await planDefence(
          handler,
          { cycleId, applicationId: id, heldAt: hearing, place: '市市场监督管理局三楼会议室' },
          world.now(),
        ),
      )
  }
  await playPapers(world, plan, ['visitPlan'])
  if (until === 'planned') return
  world.at(new Date(hearing.getTime() + 6 * 3_600_000))
  for (const application of all) {
    const { id, kind } = application
    if (kind === 'organization')
      must(await recordVisit(handler, { cycleId, applicationId: id, outcome: 'visited', ...FINDINGS }, world.now()))
    else
      must(
        await recordDefence(
          handler,
          { cycleId, applicationId: id, outcome: 'heard', reason: '', questions: '如何在本单位推广卓越绩效模式？' },
          world.now(),
        ),
      )
    await secondRound(world, plan, cycleId, application)
  }
  await propose(world, plan, cycleId)
}
