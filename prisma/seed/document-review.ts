import { db } from '@/lib/data/db'
import { cycleById, cycleOfEdition } from '@/lib/data/editions'
import { panelsOf } from '@/lib/data/panels'
import { tieAtCut } from '@/lib/rules/ranking'
import { closePanel, openConsensus, recordConsensus } from '@/lib/use-cases/document-review/consensus'
import { declareConflict } from '@/lib/use-cases/document-review/declare-conflict'
import { excuseAssignment } from '@/lib/use-cases/document-review/excuse-assignment'
import { formPanel } from '@/lib/use-cases/document-review/form-panel'
import { issueDocumentReport } from '@/lib/use-cases/document-review/issue-report'
import { rankingOf } from '@/lib/use-cases/document-review/ranking-facts'
import { submitSheet } from '@/lib/use-cases/document-review/save-sheet'
import { settleTie } from '@/lib/use-cases/document-review/settle-tie'
import { confirmShortlist, proposeShortlist, startOnSiteReview } from '@/lib/use-cases/document-review/shortlist'
import { signUndertaking } from '@/lib/use-cases/document-review/sign-undertaking'
import type { Plan } from './plan'
import { consensusItems, sheetOf } from './scores'
import { must, type World } from './world'

type Kind = 'organization' | 'individual'
type PanelPlan = { name: string; kind: Kind; reviewers: string[]; applicants: string[] }

const minutes = (world: World, count: number) => world.at(new Date(world.now().getTime() + count * 60_000))

function panelsOfPlan({ organizations, individuals }: Plan): PanelPlan[] {
  const names = organizations.filter(({ fate }) => !fate).map(({ name }) => name)
  const half = names.length > 5 ? Math.ceil(names.length / 2) : names.length
  const panels: PanelPlan[] = [
    {
      name: '资料评审一组',
      kind: 'organization',
      reviewers: ['reviewer1', 'reviewer2', 'reviewer3', 'reviewer4'],
      applicants: names.slice(0, half),
    },
    {
      name: '资料评审二组',
      kind: 'organization',
      reviewers: ['reviewer4', 'reviewer5', 'reviewer6'],
      applicants: names.slice(half),
    },
    {
      name: '个人评审组',
      kind: 'individual',
      reviewers: ['reviewer2', 'reviewer4', 'reviewer6'],
      applicants: individuals.map(({ name }) => name),
    },
  ]
  return panels.filter(({ applicants }) => applicants.length > 0)
}

const levelOf = (plan: Plan, name: string) =>
  [...plan.organizations, ...plan.individuals].find((one) => one.name === name)?.level ?? 50

/** Sets applicants of one level apart, but for organizations that share the level at ranks 10 and 11: the tie at the cut. */
function tiltOf(plan: Plan, name: string): number {
  const levels = plan.organizations.filter(({ fate }) => !fate).map(({ level }) => level)
  const [last, next] = levels.sort((a, b) => b - a).slice(9, 11)
  const all = [...plan.organizations, ...plan.individuals]
  const isAtCut = last === next && plan.organizations.some((one) => one.name === name && one.level === last)
  return isAtCut ? 0 : all.findIndex((one) => one.name === name) + 1
}

async function formAll(world: World, cycleId: string, panels: readonly PanelPlan[]): Promise<void> {
  const applications = await db.application.findMany({
    where: { cycleId, eligible: true },
    select: { id: true, party: { select: { name: true } } },
  })
  const handler = await world.actor('handler1')
  for (const { name, kind, reviewers, applicants } of panels) {
    const actors = await Promise.all(reviewers.map((login) => world.actor(login)))
    const reviewerIds = actors.map(({ reviewerId }) => reviewerId ?? '')
    const applicationIds = applications.filter(({ party }) => applicants.includes(party.name)).map(({ id }) => id)
    must(
      await formPanel(
        handler,
        { cycleId, name, kind, leadId: reviewerIds[0] ?? '', reviewerIds, applicationIds },
        world.now(),
      ),
    )
  }
}

/** One reviewer finds an interest in one organization and is excused from it: the conflict of the demo. */
async function declareOneConflict(
  world: World,
  cycleId: string,
  panel: PanelPlan,
): Promise<{ login: string; name: string } | null> {
  const [login, name] = [panel.reviewers.at(-1), panel.applicants[2]]
  if (panel.reviewers.length < 4 || !login || !name) return null
  const actor = await world.actor(login)
  const application = await db.application.findFirstOrThrow({
    where: { cycleId, party: { name } },
    select: { id: true },
  })
  const reason = '本人近三年为该企业做过卓越绩效辅导，申请回避。'
  must(await declareConflict(actor, { cycleId, applicationId: application.id, isFree: false, reason }, world.now()))
  const assignment = await db.assignment.findFirstOrThrow({
    where: { applicationId: application.id, reviewerId: actor.reviewerId ?? '' },
  })
  must(
    await excuseAssignment(
      await world.actor('handler1'),
      { cycleId, assignmentId: assignment.id, reason: '评审员申报利害关系，予以回避。' },
      world.now(),
    ),
  )
  return { login, name }
}

async function scoreAll(
  world: World,
  plan: Plan,
  cycleId: string,
  panel: PanelPlan,
  skip: { login: string; name: string } | null,
  share: number,
): Promise<void> {
  const applications = await db.application.findMany({
    where: { cycleId, party: { name: { in: panel.applicants } } },
    select: { id: true, party: { select: { name: true } } },
  })
  for (const [r, login] of panel.reviewers.entries()) {
    const actor = await world.actor(login)
    for (const [i, { id, party }] of applications.entries()) {
      if (skip?.login === login && skip.name === party.name) continue
      minutes(world, 1)
      must(await declareConflict(actor, { cycleId, applicationId: id, isFree: true, reason: '' }, world.now()))
      if (r * applications.length + i >= share * panel.reviewers.length * applications.length) continue
      const items = sheetOf(panel.kind, levelOf(plan, party.name), r, tiltOf(plan, party.name))
      const input = { cycleId, applicationId: id, round: 'document' as const, version: 0, keyFactors: '', items }
      must(await submitSheet(actor, input, world.now()))
    }
  }
}

async function agree(world: World, plan: Plan, cycleId: string, panel: PanelPlan): Promise<void> {
  const record = (await panelsOf(db, cycleId)).find(({ name }) => name === panel.name)
  if (!record) throw new Error(`no panel ${panel.name}`)
  const lead = await world.actor(panel.reviewers[0] ?? '')
  must(await openConsensus(lead, { cycleId, panelId: record.id }, world.now()))
  for (const { id, name } of record.applications) {
    minutes(world, 2)
    const items = consensusItems(panel.kind, levelOf(plan, name), tiltOf(plan, name))
    must(
      await recordConsensus(
        lead,
        { cycleId, applicationId: id, round: 'document', items, dissent: '', remark: '' },
        world.now(),
      ),
    )
  }
  must(await closePanel(lead, { cycleId, panelId: record.id }, world.now()))
}

async function shortlistAll(world: World, plan: Plan, cycleId: string): Promise<void> {
  world.at(plan.calendar.shortlistAt)
  const lead = await world.actor('lead1')
  const cycle = await cycleById(db, cycleId)
  const before = await rankingOf(db, cycle)
  for (const [i, { id }] of tieAtCut(before.organization, cycle.rulebook.shortlist.organization).entries()) {
    must(
      await settleTie(
        lead,
        { cycleId, applicationId: id, place: i + 1, reason: '评审组集体复核后按改进成效排序。' },
        world.now(),
      ),
    )
  }
  const { organization, individual } = await rankingOf(db, cycle)
  const chosen = [
    ...organization.slice(0, cycle.rulebook.shortlist.organization),
    ...individual.slice(0, cycle.rulebook.shortlist.individual),
  ].map(({ id }) => id)
  must(await issueDocumentReport(await world.actor('handler1'), { cycleId }, world.now()))
  must(await proposeShortlist(await world.actor('handler1'), { cycleId, chosen, excessReason: '' }, world.now()))
  must(await confirmShortlist(lead, { cycleId }, world.now()))
  must(await startOnSiteReview(lead, { cycleId }, world.now()))
}

/**
 * Plays 资料评审 (A16). `half`: the organizations' panels are done, so that the ranking shows its tie at the cut, and the individuals'
 * panel has half of its sheets. `scored`: all panels closed. `end`: shortlisted, told, and on to on-site review.
 */
export async function playDocumentReview(
  world: World,
  plan: Plan,
  until: 'formed' | 'half' | 'scored' | 'end' = 'end',
): Promise<void> {
  const cycle = await cycleOfEdition(db, plan.edition)
  if (!cycle) throw new Error(`no edition ${plan.edition}`)
  const cycleId = cycle.id
  world.at(plan.calendar.reviewAt)
  for (const login of ['reviewer1', 'reviewer2', 'reviewer3', 'reviewer4', 'reviewer5', 'reviewer6']) {
    must(await signUndertaking(await world.actor(login), { cycleId, agreed: true }, world.now()))
  }
  const panels = panelsOfPlan(plan)
  await formAll(world, cycleId, panels)
  if (until === 'formed') return
  for (const [i, panel] of panels.entries()) {
    const skip = i === 0 ? await declareOneConflict(world, cycleId, panel) : null
    const stays = until === 'half' && panel.kind === 'individual'
    await scoreAll(world, plan, cycleId, panel, skip, stays ? 0.5 : 1)
    if (!stays) await agree(world, plan, cycleId, panel)
  }
  if (until === 'end') await shortlistAll(world, plan, cycleId)
}
