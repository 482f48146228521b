import { useFormatter, useTranslations } from 'next-intl'
import { RowLink } from '@/components/ui/row-link'
import { Table, type TableColumn } from '@/components/ui/table'
import type { Standing } from '@/lib/rules/standing'
import { standingTag } from './standing-tag'

export type TableLine = {
  id: string
  kind: 'organization' | 'individual'
  name: string
  zone: string
  standing: Standing
  receiptNo: string | null
  submittedAt: Date | null
  score: string | null
}
export type TableFilter = {
  kind: string | null
  standing: string | null
  zone: string | null
  search: string
  sort: string
  descending: boolean
  size: number
}

type Props = {
  cycleId: string
  rows: readonly TableLine[]
  filter: TableFilter
  href: (change: Record<string, string | undefined>) => string
}

/** All applications of an edition. A score stands here only once its panel has closed. */
export function ApplicationTable({ cycleId, rows, filter, href }: Props) {
  const t = useTranslations('application')
  const zone = useTranslations('people.zones')
  const standingName = useTranslations('application.standing')
  const format = useFormatter()
  const sort = (key: string): TableColumn<TableLine>['sort'] => {
    const isCurrent = filter.sort === key
    const next = isCurrent && !filter.descending ? 'desc' : isCurrent ? 'asc' : key === 'score' ? 'desc' : 'asc'
    return {
      href: href({ sort: key, order: next, page: undefined }),
      direction: isCurrent ? (filter.descending ? 'descending' : 'ascending') : 'none',
    }
  }
  return (
    <Table
      caption={t('office.table')}
      empty={t('office.empty')}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { key: 'receipt', header: t('office.receipt'), cell: (row) => row.receiptNo ?? '—', sort: sort('receipt') },
        {
          key: 'name',
          header: t('office.name'),
          rowHeader: true,
          sort: sort('name'),
          cell: ({ id, name }) => <RowLink href={`/cycles/${cycleId}/applications/${id}`}>{name}</RowLink>,
        },
        { key: 'kind', header: t('office.kind'), cell: ({ kind }) => t(`kind.${kind}`) },
        {
          key: 'zone',
          header: t('office.zone'),
          cell: (row) => (row.zone && zone.has(row.zone as 'gaoxin') ? zone(row.zone as 'gaoxin') : '—'),
        },
        {
          key: 'standing',
          header: t('office.standing'),
          sort: sort('standing'),
          cell: ({ standing }) => standingTag(standing, standingName(standing)),
        },
        {
          key: 'submitted',
          header: t('office.submitted'),
          sort: sort('submitted'),
          cell: ({ submittedAt }) =>
            submittedAt ? format.dateTime(submittedAt, { dateStyle: 'medium', timeStyle: 'short' }) : '—',
        },
        {
          key: 'score',
          header: t('office.score'),
          align: 'end',
          sort: sort('score'),
          cell: ({ score }) => score ?? <span className="text-ink-soft">{t('office.sealed')}</span>,
        },
      ]}
    />
  )
}
