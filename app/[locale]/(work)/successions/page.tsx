import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Act } from '@/components/ui/act'
import { SelectField, TextField } from '@/components/ui/fields'
import { PageHeader, Panel } from '@/components/ui/page'
import { Submit } from '@/components/ui/submit'
import { Table } from '@/components/ui/table'
import { DateTime } from '@/components/ui/time'
import { requireActor } from '@/lib/session'
import { seeSuccessions } from '@/lib/use-cases/settings/record-succession'
import { recordSuccessionAction } from './actions'

const KINDS = ['renamed', 'merged', 'divided'] as const

/** Who goes on as whom: honours and bars go with it, whatever the new name or code (A23, A27). */
export default async function SuccessionsPage() {
  const view = await seeSuccessions(await requireActor('handler', 'lead', 'auditor'))
  if (!view) notFound()
  const t = await getTranslations('people.succession')
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('subtitle')} />
      <div className="stack">
        <Table
          caption={t('title')}
          empty={t('none')}
          rows={view.rows}
          rowKey={({ successorId, predecessorId }) => `${successorId} ${predecessorId}`}
          columns={[
            {
              key: 'successor',
              header: t('successor'),
              rowHeader: true,
              cell: ({ successor }) => `${successor.name} ${successor.creditCode ?? ''}`,
            },
            {
              key: 'predecessor',
              header: t('predecessor'),
              cell: ({ predecessor }) => `${predecessor.name} ${predecessor.creditCode ?? ''}`,
            },
            { key: 'kind', header: t('kind'), cell: ({ kind }) => t(`kinds.${kind as 'renamed'}`) },
            { key: 'document', header: t('document'), cell: ({ document }) => document },
            { key: 'at', header: t('at'), cell: ({ recordedAt }) => <DateTime value={recordedAt} /> },
          ]}
        />
        {view.mayRecord && (
          <Panel title={t('record')}>
            <Act action={recordSuccessionAction} className="form max-w-2xl" guard reset>
              <TextField name="successorCode" label={t('successorCode')} maxLength={40} autoComplete="off" />
              <TextField name="predecessorCode" label={t('predecessorCode')} maxLength={40} autoComplete="off" />
              <SelectField
                name="kind"
                label={t('kind')}
                options={KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
              />
              <TextField name="document" label={t('document')} hint={t('documentHint')} maxLength={300} />
              <div>
                <Submit>{t('save')}</Submit>
              </div>
            </Act>
          </Panel>
        )}
      </div>
    </>
  )
}
