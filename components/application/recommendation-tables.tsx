import { useTranslations } from 'next-intl'
import { Table } from '@/components/ui/table'
import { DateTime } from '@/components/ui/time'
import { Link } from '@/lib/text/navigation'

type Line = { id: string; party: { name: string }; cycle: { title: string } }
type StartedLine = Line & {
  cycle: { windowClosesAt: Date | null }
  progress: { filled: number; asked: number; savedAt: Date } | null
}
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

/** Who has begun and chose this body, and how far they are; nothing of what they write. */
export function RecommendationsStarted({ lines }: { lines: readonly StartedLine[] }) {
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
        {
          key: 'progress',
          header: t('filled'),
          cell: ({ progress }) =>
            progress && (
              <span className="flex items-center gap-2">
                <progress
                  max={progress.asked}
                  value={progress.filled}
                  aria-label={t('filled')}
                  className="w-24 accent-deep"
                />
                <span className="tabular-nums">
                  {progress.filled} / {progress.asked}
                </span>
              </span>
            ),
        },
        { key: 'saved', header: t('saved'), cell: ({ progress }) => progress && <DateTime value={progress.savedAt} /> },
        {
          key: 'closes',
          header: t('closes'),
          cell: ({ cycle }) => cycle.windowClosesAt && <DateTime value={cycle.windowClosesAt} />,
        },
      ]}
    />
  )
}
