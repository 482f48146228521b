import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button-link'
import { PageHeader, Tag } from '@/components/ui/page'
import { Table } from '@/components/ui/table'
import { DateTime } from '@/components/ui/time'
import { requireActor } from '@/lib/session'
import { Link } from '@/lib/text/navigation'
import { seeCycles } from '@/lib/use-cases/announcement/see-cycles'

/** All editions that this person sees. */
export default async function CyclesPage() {
  const actor = await requireActor()
  const { cycles, create } = await seeCycles(actor)
  const t = await getTranslations('cycle')
  return (
    <>
      <PageHeader
        title={t('list.title')}
        subtitle={t('list.subtitle')}
        actions={
          create.ok && (
            <ButtonLink href="/cycles/new" tone="primary">
              {t('acts.createCycle')}
            </ButtonLink>
          )
        }
      />
      <Table
        caption={t('list.title')}
        rows={cycles}
        rowKey={({ id }) => id}
        empty={t('list.empty')}
        columns={[
          {
            key: 'title',
            header: t('fields.title'),
            rowHeader: true,
            cell: ({ id, title }) => <Link href={`/cycles/${id}`}>{title}</Link>,
          },
          { key: 'year', header: t('fields.awardYear'), align: 'end', cell: ({ awardYear }) => awardYear },
          {
            key: 'stage',
            header: t('list.stage'),
            cell: ({ stage }) => <Tag tone={stage === 'closed' ? 'neutral' : 'accent'}>{t(`stages.${stage}`)}</Tag>,
          },
          {
            key: 'opens',
            header: t('fields.windowOpensAt'),
            cell: ({ windowOpensAt }) => windowOpensAt && <DateTime value={windowOpensAt} />,
          },
          {
            key: 'closes',
            header: t('fields.windowClosesAt'),
            cell: ({ windowClosesAt }) => windowClosesAt && <DateTime value={windowClosesAt} />,
          },
        ]}
      />
    </>
  )
}
