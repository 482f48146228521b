import { useTranslations } from 'next-intl'
import { Panel } from '@/components/ui/page'
import { Table } from '@/components/ui/table'
import { DateTime } from '@/components/ui/time'
import type { Standing } from '@/lib/rules/standing'
import { Link } from '@/lib/text/navigation'
import { StandingTag } from './standing-tag'

export type OwnLine = {
  id: string
  partyName: string
  cycleTitle: string
  standing: Standing
  receiptNo: string | null
  savedAt: Date
  windowClosesAt: Date | null
}

/** The applicant's own applications of all editions. */
export function OwnApplicationsTable({ lines }: { lines: readonly OwnLine[] }) {
  const t = useTranslations('application.own')
  return (
    <Panel title={t('records')}>
      <Table
        caption={t('records')}
        empty={t('noRecords')}
        rows={lines}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'party',
            header: t('party'),
            rowHeader: true,
            cell: ({ id, partyName }) => <Link href={`/applications/${id}`}>{partyName}</Link>,
          },
          { key: 'cycle', header: t('cycle'), cell: ({ cycleTitle }) => cycleTitle },
          { key: 'standing', header: t('standing'), cell: ({ standing }) => <StandingTag standing={standing} /> },
          { key: 'receipt', header: t('receipt'), cell: ({ receiptNo }) => receiptNo ?? t('none') },
          { key: 'saved', header: t('saved'), cell: ({ savedAt }) => <DateTime value={savedAt} /> },
          {
            key: 'due',
            header: t('due'),
            cell: ({ standing, windowClosesAt }) =>
              standing === 'draft' && windowClosesAt ? <DateTime value={windowClosesAt} /> : t('none'),
          },
        ]}
      />
    </Panel>
  )
}
