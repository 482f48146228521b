import { leftOutOf } from '@/lib/data/paper-facts'
import { issuedReport } from '@/lib/data/reports'
import { dayOf } from '@/lib/rules/calendar'
import type { Rulebook } from '@/lib/rules/rulebook'
import type { DocumentReport } from '../../document-review/issue-report'
import type { Source } from '../subject'

/** The report as it was issued and frozen: the paper adds nothing to it (A16). */
export const documentReviewReports: Source<'documentReviewReport'> = async (tx, cycle) => {
  const report = await issuedReport<DocumentReport>(tx, cycle.id, 'documentReview')
  if (!report) return []
  const { criteria, aggregation, panels, organization, individual } = report.content
  const lines = (all: DocumentReport['organization']) =>
    all.map(({ name, rank, score, panel, dissent, remark, tieReason }) => ({
      name,
      rank,
      score,
      panel,
      dissent,
      remark,
      tieReason,
    }))
  const content = {
    criteria,
    aggregation: aggregation as Rulebook['review']['aggregation'],
    panels,
    ranked: { organization: lines(organization), individual: lines(individual) },
    caps: cycle.rulebook.shortlist,
    issuedOn: dayOf(report.issuedAt),
    hash: report.hash,
  }
  return [{ id: '', name: '', content }]
}

export const leftOut: Source<'leftOutNotice'> = async (tx, { id: cycleId }) =>
  (await leftOutOf(tx, cycleId)).map(({ id, name, kind, at }) => ({
    id,
    name,
    content: { name, kind, decidedOn: dayOf(at) },
  }))
