import type { Tx } from '@/lib/data/db'
import { assessedApplications } from '@/lib/data/paper-facts'
import { type ConsensusItems, countedSheets } from '@/lib/data/sheets'
import { BANDS } from '@/lib/rules/bands'
import { editionFor, type Item } from '@/lib/rules/criteria'
import { ROUNDS } from '@/lib/rules/stages/review-sheets'
import type { Finding } from '@/lib/text/papers/document-review'
import type { Source } from '../subject'

type Texts = { strengths: string; opportunities: string }

/** The band in which a percentage lies: an applicant learns this and no more of its score. */
function bandOf({ kind }: Item, percent: number): string {
  const band = BANDS[kind].find(({ from, to }) => percent >= from && percent <= to)
  return band ? `${band.from}%—${band.to}%` : ''
}

const joined = (texts: readonly string[]) =>
  [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))].sort().join('；')

/** What the unsealed sheets say of each item, by application and round: the reviewers’ words, never their names or per cents. */
async function wordsOf(tx: Tx, ids: readonly string[]): Promise<(id: string, round: string, item: string) => Texts> {
  const said = new Map<string, Texts[]>()
  for (const round of ROUNDS)
    for (const { applicationId, items } of await countedSheets(tx, ids, round))
      for (const [item, { strengths, opportunities }] of Object.entries(items)) {
        const key = `${applicationId} ${round} ${item}`
        said.set(key, [...(said.get(key) ?? []), { strengths, opportunities }])
      }
  return (id, round, item) => {
    const all = said.get(`${id} ${round} ${item}`) ?? []
    return {
      strengths: joined(all.map(({ strengths }) => strengths)),
      opportunities: joined(all.map(({ opportunities }) => opportunities)),
    }
  }
}

/** Feedback rests on the last round in which the panel agreed. */
export const feedback: Source<'feedbackReport'> = async (tx, cycle) => {
  const applications = await assessedApplications(tx, cycle.id)
  const words = await wordsOf(
    tx,
    applications.map(({ id }) => id),
  )
  return applications.map(({ id, name, kind, consensus, visit }) => {
    const last = consensus.find(({ round }) => round !== 'document') ?? consensus[0]
    const agreed = (last?.items ?? {}) as ConsensusItems
    const edition = editionFor(kind, cycle.rulebook.criteriaEdition)
    const items = edition.items.flatMap((item) => {
      const { number, title } = item
      const entry = agreed[number]
      if (!entry) return []
      const said = words(id, last?.round ?? '', number)
      return [{ number, title: title.zh, band: bandOf(item, entry.percent), comment: entry.comment, ...said }]
    })
    const findings = (visit?.findings ?? []) as Finding[]
    return { id, name, content: { name, kind, criteria: edition.source, items, findings, remark: last?.remark ?? '' } }
  })
}
