import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Act } from '@/components/ui/act'
import { TextField } from '@/components/ui/fields'
import { PageHeader, Panel, Tag } from '@/components/ui/page'
import { Submit } from '@/components/ui/submit'
import { Table } from '@/components/ui/table'
import { DateTime } from '@/components/ui/time'
import { requireActor } from '@/lib/session'
import { seeSigningKeys } from '@/lib/use-cases/supervision/see-signing-keys'
import { rotateSigningKeyAction } from './actions'

/** The keys that sign certificates, and changing the one in use. */
export default async function KeysPage() {
  const keys = await seeSigningKeys(await requireActor('admin'))
  if (!keys) notFound()
  const t = await getTranslations('people.keys')
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('subtitle')} />
      <div className="stack">
        <Table
          caption={t('title')}
          rows={keys}
          rowKey={({ id }) => id}
          empty={t('none')}
          columns={[
            { key: 'id', header: t('id'), rowHeader: true, cell: ({ id }) => id.slice(-12) },
            { key: 'publicKey', header: t('publicKey'), cell: ({ publicKey }) => <code>{publicKey}</code> },
            { key: 'createdAt', header: t('createdAt'), cell: ({ createdAt }) => <DateTime value={createdAt} /> },
            {
              key: 'retiredAt',
              header: t('retiredAt'),
              cell: ({ retiredAt }) =>
                retiredAt ? <DateTime value={retiredAt} /> : <Tag tone="ok">{t('active')}</Tag>,
            },
          ]}
        />
        <Panel title={t('rotate')}>
          <Act
            action={rotateSigningKeyAction}
            className="form max-w-xl"
            confirm={{ title: t('rotate'), text: t('ask'), yes: t('rotate') }}
            reset
          >
            <TextField name="reason" label={t('reason')} maxLength={300} />
            <div>
              <Submit tone="danger">{t('rotate')}</Submit>
            </div>
          </Act>
        </Panel>
      </div>
    </>
  )
}
