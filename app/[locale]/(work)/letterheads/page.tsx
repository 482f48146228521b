import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Act } from '@/components/ui/act'
import { SelectField, TextField } from '@/components/ui/fields'
import { PageHeader, Panel, Tag } from '@/components/ui/page'
import { Submit } from '@/components/ui/submit'
import { Table } from '@/components/ui/table'
import { DayText } from '@/components/ui/time'
import { now } from '@/lib/clock'
import { ISSUING_BODIES } from '@/lib/rules/issuing-bodies'
import { requireActor } from '@/lib/session'
import { seeIssuingBodies } from '@/lib/use-cases/settings/see-issuing-bodies'
import { recordIssuingBodyAction } from './actions'

const TONES = { current: 'ok', later: 'info', past: 'neutral' } as const

/** Names, letterheads, codes and signers of the bodies that issue papers, with the days on which they take effect. */
export default async function LetterheadsPage() {
  const view = await seeIssuingBodies(await requireActor('handler', 'lead', 'auditor'), await now())
  if (!view) notFound()
  const t = await getTranslations('papers.letterheads')
  const bodies = await getTranslations('papers.bodies')
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('subtitle')} />
      <div className="stack">
        <Table
          caption={t('title')}
          rows={view.rows}
          rowKey={({ id }) => id}
          rowTone={({ state }) => (state === 'past' ? 'muted' : undefined)}
          empty="—"
          columns={[
            { key: 'body', header: t('body'), rowHeader: true, cell: ({ body }) => bodies(body) },
            { key: 'name', header: t('name'), cell: ({ name }) => name },
            { key: 'letterhead', header: t('letterhead'), cell: ({ letterhead }) => letterhead },
            { key: 'code', header: t('code'), cell: ({ code }) => code },
            { key: 'signer', header: t('signer'), cell: ({ signer }) => signer || '—' },
            {
              key: 'from',
              header: t('effectiveFrom'),
              cell: ({ from, state }) => (
                <>
                  {from ? <DayText value={from} /> : t('byRegulation')} <Tag tone={TONES[state]}>{t(state)}</Tag>
                </>
              ),
            },
          ]}
        />
        {view.mayRecord && (
          <Panel title={t('record')}>
            <Act action={recordIssuingBodyAction} className="form max-w-2xl" guard reset>
              <SelectField
                name="body"
                label={t('body')}
                options={ISSUING_BODIES.map((value) => ({ value, label: bodies(value) }))}
              />
              <TextField name="name" label={t('name')} hint={t('nameHint')} maxLength={60} />
              <TextField name="letterhead" label={t('letterhead')} hint={t('letterheadHint')} maxLength={60} />
              <div className="form-row">
                <TextField name="code" label={t('code')} hint={t('codeHint')} maxLength={12} />
                <TextField name="signer" label={t('signer')} hint={t('signerHint')} optional maxLength={20} />
              </div>
              <TextField name="effectiveFrom" type="date" label={t('effectiveFrom')} defaultValue={view.today} />
              <div className="form-acts">
                <Submit>{t('save')}</Submit>
              </div>
            </Act>
          </Panel>
        )}
      </div>
    </>
  )
}
