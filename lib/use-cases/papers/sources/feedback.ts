import { assessedApplications } from '@/lib/data/paper-facts'
import type { ConsensusItems } from '@/lib/data/sheets'
import { BANDS } from '@/lib/rules/bands'
import { editionFor, type Item } from '@/lib/rules/criteria'
import type { Finding } from '@/lib/text/papers/document-review'
import type { Source } from '../subject'

/** The band in which a percentage lies: an applicant learns this and no more of its score. */
function bandOf({ kind }: Item, percent: number): string {
  const band = BANDS[kind].find(({ from, to }) => percent >= from && percent <= to)
  return band ? `${band.from}%—${band.to}%` : ''
}

/** Feedback rests on the last round in which the panel agreed. */
export const feedback: Source<'feedbackReport'> = async (tx, cycle) =>
  (await assessedApplications(tx, cycle.id)).map(({ id, name, kind, consensus, visit }) => {
    const last = consensus.find(({ round }) => round !== 'document') ?? consensus[0]
    const agreed = (last?.items ?? {}) as ConsensusItems
    const edition = editionFor(kind, cycle.rulebook.criteriaEdition)
    const items = edition.items.flatMap((item) => {
      const entry = agreed[item.number]
      if (!entry) return []
      const { number, title } = item
      return [{ number, title: title.zh, band: bandOf(item, entry.percent), comment: entry.comment }]
    })
    const findings = (visit?.findings ?? []) as Finding[]
    return { id, name, content: { name, kind, criteria: edition.name, items, findings, remark: last?.remark ?? '' } }
  })
