import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Tag } from '@/components/ui/page'
import { Table, type TableColumn } from '@/components/ui/table'
import { type Ranked, tieAtCut } from '@/lib/rules/ranking'
import { shown } from '@/lib/rules/scoring'

/** A ranking with its cut line, what settled a tie, and why each stands where it stands. */
export function RankingTable<R extends Ranked>({
  caption,
  ranked,
  cap,
  more = [],
  name,
}: {
  caption: string
  ranked: readonly R[]
  cap: number
  more?: readonly TableColumn<R>[]
  name?: (row: R) => ReactNode
}) {
  const t = useTranslations('cycle')
  const atCut = new Set(tieAtCut(ranked, cap).map(({ id }) => id))
  return (
    <Table
      caption={caption}
      rows={ranked}
      rowKey={({ id }) => id}
      empty={t('ranking.empty')}
      rowTone={(row) => (ranked[cap - 1]?.id === row.id && ranked.length > cap ? 'cut' : undefined)}
      columns={[
        { key: 'rank', header: t('ranking.rank'), align: 'end', cell: ({ rank }) => rank },
        { key: 'name', header: t('fields.applicant'), rowHeader: true, cell: (row) => name?.(row) ?? row.name },
        { key: 'score', header: t('ranking.score'), align: 'end', cell: ({ score }) => shown(score) },
        { key: 'results', header: t('ranking.results'), align: 'end', cell: ({ results }) => `${shown(results)}%` },
        {
          key: 'leadership',
          header: t('ranking.leadership'),
          align: 'end',
          cell: ({ leadership }) => `${shown(leadership)}%`,
        },
        {
          key: 'why',
          header: t('ranking.why'),
          cell: ({ id, tied, settledBy }) =>
            tied ? (
              <Tag tone={atCut.has(id) ? 'danger' : 'neutral'}>
                {t(atCut.has(id) ? 'ranking.tied' : 'ranking.equal')}
              </Tag>
            ) : settledBy ? (
              t(`tieBreaks.${settledBy}`)
            ) : (
              t('ranking.byScore')
            ),
        },
        ...more,
      ]}
    />
  )
}
