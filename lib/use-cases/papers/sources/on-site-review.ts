import type { CycleFacts } from '@/lib/data/cycles'
import type { Tx } from '@/lib/data/db'
import { candidatesOf, type ShortlistedApplication, shortlistedApplications } from '@/lib/data/on-site'
import { assessedApplications, courseOf, panelTeams } from '@/lib/data/paper-facts'
import { issuedReport } from '@/lib/data/reports'
import { fromDecimal } from '@/lib/rules/exact'
import { shown } from '@/lib/rules/scoring'
import type { Lane } from '@/lib/rules/seats'
import type { Source } from '../subject'

type CompositeReport = {
  summary: string
  choices: {
    id: string
    name: string
    kind: 'organization' | 'individual'
    rank: number
    score: string
    isRepeat: boolean
    lane: Lane | 'none'
  }[]
}

const twoDecimals = (exact: string | null) => (exact === null ? '—' : shown(fromDecimal(exact)))

const weightsOf = ({ rulebook: { composite } }: CycleFacts) => ({
  document: composite.documentWeight,
  site: composite.siteWeight,
  individualDocument: composite.individualDocumentWeight,
  defence: composite.individualDefenceWeight,
})

/** Organizations with a planned visit, each with its team. */
async function visited(tx: Tx, cycleId: string) {
  const teams = await panelTeams(tx, cycleId)
  const withTeam = (application: ShortlistedApplication) => {
    const panel = teams.get(application.panelId ?? '')
    const team = application.team.map((id) => panel?.names.get(id) ?? '').filter((name) => name !== '')
    const { name, panelName } = application
    return { name, panel: panelName, lead: panel?.lead ?? '', team, days: application.visit?.days ?? [] }
  }
  return (await shortlistedApplications(tx, cycleId)).flatMap((application) =>
    application.visit ? [{ id: application.id, visit: application.visit, team: withTeam(application) }] : [],
  )
}

export const visitPlans: Source<'visitPlan'> = async (tx, cycle) =>
  (await visited(tx, cycle.id)).map(({ id, visit, team }) => ({
    id,
    name: team.name,
    content: { ...team, agenda: visit.agenda, daysMax: cycle.rulebook.site.daysMax },
  }))

/** The score stands in it only once the panel has agreed: before that it is sealed. */
export const visitReports: Source<'visitReport'> = async (tx, { id: cycleId }) => {
  const agreed = new Map((await assessedApplications(tx, cycleId)).map((one) => [one.id, one.consensus]))
  return (await visited(tx, cycleId)).flatMap(({ id, visit, team }) => {
    const onSite = agreed.get(id)?.find(({ round }) => round === 'onSite')
    if (visit.outcome !== 'visited' || !onSite) return []
    const { remark, dissent, total } = onSite
    const content = { ...team, findings: visit.findings, score: twoDecimals(total.toFixed(8)), remark, dissent }
    return [{ id, name: team.name, content }]
  })
}

export const evaluations: Source<'compositeEvaluation'> = async (tx, cycle) => {
  const report = await issuedReport<CompositeReport>(tx, cycle.id, 'composite')
  if (!report) return []
  const all = await shortlistedApplications(tx, cycle.id)
  const documents = new Map(all.map(({ id, documentScore }) => [id, documentScore]))
  const content = {
    summary: report.content.summary,
    weights: weightsOf(cycle),
    choices: report.content.choices.map(({ id, name, kind, rank, score, lane, isRepeat }) => ({
      name,
      kind,
      rank,
      score,
      lane,
      isRepeat,
      document: twoDecimals(documents.get(id) ?? null),
    })),
    absent: all.filter(({ attended }) => attended === false).map(({ name }) => name),
    hash: report.hash,
  }
  return [{ id: '', name: '', content }]
}

export const reviews: Source<'compositeReview'> = async (tx, cycle) => {
  const candidates = await candidatesOf(tx, cycle.id)
  if (candidates.length === 0) return []
  const content = {
    course: await courseOf(tx, cycle.id),
    weights: weightsOf(cycle),
    seats: cycle.rulebook.seats,
    candidates: candidates.map(({ name, lane, rank, score, isRepeat }) => ({
      name,
      lane,
      rank,
      isRepeat,
      score: twoDecimals(score),
    })),
  }
  return [{ id: '', name: '', content }]
}
