import { useTranslations } from 'next-intl'
import { Tag } from '@/components/ui/page'
import { Table } from '@/components/ui/table'
import type { Fit } from '@/lib/rules/trades'
import { Link } from '@/lib/text/navigation'

type Reasons = { id: string; name: string; employer: string; fit: Fit; field: string; load: number }
type Row = {
  id: string
  name: string
  trade: string
  standing: readonly Reasons[]
  planned: readonly Reasons[]
  byHand: boolean
}

const TONES = { own: 'ok', general: 'info', other: 'neutral' } as const

/** A reviewer beside an application, and why: field and load. */
function Pick({ pick, stands }: { pick: Reasons; stands?: boolean }) {
  const t = useTranslations('assignment')
  return (
    <li className="assignment-pick">
      <span className="font-medium">{pick.name}</span>
      <span className="text-ink-soft">{pick.employer}</span>
      <Tag tone={TONES[pick.fit]}>{t(`fits.${pick.fit}`, { field: pick.field })}</Tag>
      <span className="text-ink-soft">{t('loadAfter', { load: pick.load })}</span>
      {stands && <Tag>{t('standing')}</Tag>}
    </li>
  )
}

/** The plan by applications: whom each is given, why, and the way to change it. */
export function AssignmentRows({ rows, base, mayAdjust }: { rows: readonly Row[]; base: string; mayAdjust: boolean }) {
  const t = useTranslations('assignment')
  return (
    <Table
      caption={t('preview')}
      rows={rows}
      rowKey={({ id }) => id}
      empty={t('nobody')}
      columns={[
        {
          key: 'name',
          header: t('applicant'),
          rowHeader: true,
          cell: ({ name, byHand }) => (
            <>
              {name} {byHand && <Tag tone="info">{t('byHand')}</Tag>}
            </>
          ),
        },
        { key: 'trade', header: t('trade'), cell: ({ trade }) => trade || t('noTrade') },
        {
          key: 'reviewers',
          header: t('reviewers'),
          cell: ({ standing, planned }) => (
            <ul className="assignment-picks">
              {standing.map((pick) => (
                <Pick key={pick.id} pick={pick} stands />
              ))}
              {planned.map((pick) => (
                <Pick key={pick.id} pick={pick} />
              ))}
            </ul>
          ),
        },
        {
          key: 'adjust',
          header: '',
          cell: ({ id, name }) =>
            mayAdjust && (
              <Link href={`${base}/${id}`} prefetch={false} aria-label={`${t('adjust')} ${name}`}>
                {t('adjust')}
              </Link>
            ),
        },
      ]}
    />
  )
}
