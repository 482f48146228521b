import { useTranslations } from 'next-intl'
import { Table } from '@/components/ui/table'
import { DateTime } from '@/components/ui/time'
import { Link } from '@/lib/text/navigation'

type Line = { id: string; party: { name: string }; cycle: { title: string } }
type DoneLine = Line & { opinion: { recommends: boolean; reason: string; givenAt: Date } | null }

/** What the body said. */
export function RecommendationsDone({ lines }: { lines: readonly DoneLine[] }) {
  const t = useTranslations('application.recommend')
  return (
    <Table
      caption={t('done')}
      empty={t('noDone')}
      rows={lines}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          header: t('name'),
          rowHeader: true,
          cell: ({ id, party }) => <Link href={`/recommendations/${id}`}>{party.name}</Link>,
        },
        { key: 'cycle', header: t('cycle'), cell: ({ cycle }) => cycle.title },
        {
          key: 'opinion',
          header: t('opinion'),
          cell: ({ opinion }) => opinion && t(opinion.recommends ? 'yes' : 'no'),
        },
        { key: 'reason', header: t('reason'), cell: ({ opinion }) => opinion?.reason },
        { key: 'given', header: t('given'), cell: ({ opinion }) => opinion && <DateTime value={opinion.givenAt} /> },
      ]}
    />
  )
}

/** Who has begun and chose this body; nothing of what they write. */
export function RecommendationsStarted({ lines }: { lines: readonly Line[] }) {
  const t = useTranslations('application.recommend')
  return (
    <Table
      caption={t('started')}
      empty={t('noStarted')}
      rows={lines}
      rowKey={({ id }) => id}
      columns={[
        { key: 'name', header: t('name'), rowHeader: true, cell: ({ party }) => party.name },
        { key: 'cycle', header: t('cycle'), cell: ({ cycle }) => cycle.title },
      ]}
    />
  )
}
