import { useTranslations } from 'next-intl'
import { Table } from '@/components/ui/table'

type Reviewer = {
  id: string
  name: string
  employer: string
  fields: readonly string[]
  before: number
  added: number
  mix: readonly { trade: string; count: number }[]
}

/** The plan by reviewers: how many sheets each would have, and of which trades. */
export function AssignmentLoads({ reviewers }: { reviewers: readonly Reviewer[] }) {
  const t = useTranslations('assignment')
  return (
    <Table
      caption={t('byReviewer')}
      rows={reviewers}
      rowKey={({ id }) => id}
      empty="—"
      columns={[
        { key: 'name', header: t('reviewer'), rowHeader: true, cell: ({ name }) => name },
        { key: 'employer', header: t('employer'), cell: ({ employer }) => employer },
        { key: 'fields', header: t('fields'), cell: ({ fields }) => fields.join('、') || '—' },
        { key: 'before', header: t('before'), align: 'end', cell: ({ before }) => before },
        { key: 'added', header: t('added'), align: 'end', cell: ({ added }) => added },
        { key: 'total', header: t('total'), align: 'end', cell: ({ before, added }) => before + added },
        {
          key: 'mix',
          header: t('mix'),
          cell: ({ mix }) => (
            <span className="assignment-mix">
              {mix.map(({ trade, count }) => t('mixItem', { trade: trade || t('noTrade'), count })).join('、') || '—'}
            </span>
          ),
        },
      ]}
    />
  )
}
