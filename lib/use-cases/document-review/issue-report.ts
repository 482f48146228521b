import type { CycleFacts } from '@/lib/data/cycles'
import type { Tx } from '@/lib/data/db'
import { hashOf } from '@/lib/data/ledger'
import { eligibleApplications, panelsOf } from '@/lib/data/panels'
import { writeDocumentRanks } from '@/lib/data/ranking'
import { fileReport, issuedReport } from '@/lib/data/reports'
import { consensusOf } from '@/lib/data/sheets'
import type { Actor } from '@/lib/rules/actor'
import { shown, stored } from '@/lib/rules/scoring'
import { issueDocumentReport as row } from '@/lib/rules/stages/review-shortlist'
import type { Result } from '@/lib/rules/unmet'
import type { CycleInput } from '../announcement/inputs'
import { perform } from '../perform'
import { type RankedApplication, rankingOf } from './ranking-facts'

export type DocumentReportLine = {
  id: string
  name: string
  rank: number
  /** shown to two decimals; `exact` is what ranks */
  score: string
  exact: string
  results: string
  leadership: string
  settledBy: string | null
  tieReason: string | null
  panel: string
  dissent: string
  remark: string
}
export type DocumentReport = {
  cycle: string
  criteria: string
  aggregation: string
  panels: { name: string; lead: string; members: { name: string; employer: string }[]; applications: number }[]
  organization: DocumentReportLine[]
  individual: DocumentReportLine[]
}

/** What the report's rules read, and what it will say. */
export async function reportFacts(tx: Tx, cycle: CycleFacts) {
  const [panels, eligible] = [await panelsOf(tx, cycle.id), await eligibleApplications(tx, cycle.id)]
  return {
    issued: (await issuedReport(tx, cycle.id, 'documentReview')) !== null,
    openPanels: panels.filter(({ closedAt }) => closedAt === null).map(({ name }) => name),
    unassigned: eligible.filter(({ panelId }) => panelId === null).map(({ name }) => name),
    ranked: await rankingOf(tx, cycle),
    shortlist: cycle.rulebook.shortlist,
    panels,
  }
}

async function contentOf(
  tx: Tx,
  cycle: CycleFacts,
  { panels, ranked }: Awaited<ReturnType<typeof reportFacts>>,
): Promise<DocumentReport> {
  const ids = [...ranked.organization, ...ranked.individual].map(({ id }) => id)
  const agreed = await consensusOf(tx, ids, 'document')
  const line = (one: RankedApplication): DocumentReportLine => {
    const consensus = agreed.find(({ applicationId }) => applicationId === one.id)
    return {
      id: one.id,
      name: one.name,
      rank: one.rank,
      score: shown(one.score),
      exact: stored(one.score),
      results: shown(one.results),
      leadership: shown(one.leadership),
      settledBy: one.settledBy,
      tieReason: one.tieReason,
      panel: panels.find(({ applications }) => applications.some(({ id }) => id === one.id))?.name ?? '',
      dissent: consensus?.dissent ?? '',
      remark: consensus?.remark ?? '',
    }
  }
  return {
    cycle: cycle.title,
    criteria: cycle.rulebook.criteriaEdition,
    aggregation: cycle.rulebook.review.aggregation,
    panels: panels.map(({ name, leadId, members, applications }) => ({
      name,
      lead: members.find(({ id }) => id === leadId)?.name ?? '',
      members: members.map((member) => ({ name: member.name, employer: member.employer })),
      applications: applications.length,
    })),
    organization: ranked.organization.map(line),
    individual: ranked.individual.map(line),
  }
}

/** Issues the document-review report, frozen with its hash: what the shortlist rests on (A16). */
export async function issueDocumentReport(
  actor: Actor,
  { cycleId }: CycleInput,
  now: Date,
): Promise<Result<{ hash: string }>> {
  return perform(actor, now, {
    row,
    cycleId,
    subject: { kind: 'cycle', id: cycleId },
    load: (tx, cycle) => reportFacts(tx, cycle),
    write: async (tx, facts, cycle) => {
      const content = await contentOf(tx, cycle, facts)
      const hash = hashOf(content)
      await writeDocumentRanks(tx, [...facts.ranked.organization, ...facts.ranked.individual])
      await fileReport(tx, {
        cycleId,
        kind: 'documentReview',
        content,
        hash,
        issuedBy: actor.userId ?? '',
        issuedAt: now,
      })
      return { hash }
    },
    trace: (_facts, { hash }) => ({ after: { hash } }),
  })
}
