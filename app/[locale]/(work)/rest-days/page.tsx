import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Act } from '@/components/ui/act'
import { TextAreaField, TextField } from '@/components/ui/fields'
import { PageHeader, Panel } from '@/components/ui/page'
import { Submit } from '@/components/ui/submit'
import { Table } from '@/components/ui/table'
import { requireActor } from '@/lib/session'
import { seeRestDays } from '@/lib/use-cases/settings/see-rest-days'
import { recordRestDaysAction } from './actions'

/** Statutory rest days by year: what the last day of publicity and all terms in working days are reckoned by (A15, A19). */
export default async function RestDaysPage() {
  const view = await seeRestDays(await requireActor('handler', 'lead', 'auditor'))
  if (!view) notFound()
  const t = await getTranslations('people.restDays')
  const latest = view.tables[0]?.year ?? 2026
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('subtitle')} />
      <div className="stack">
        <Table
          caption={t('title')}
          rows={view.tables}
          rowKey={({ year }) => String(year)}
          empty="—"
          columns={[
            { key: 'year', header: t('year'), rowHeader: true, cell: ({ year }) => year },
            { key: 'source', header: t('source'), cell: ({ source }) => source },
            {
              key: 'days',
              header: t('days'),
              cell: ({ holidays, workdays }) => (
                <details>
                  <summary>
                    {t('counts', { holidays: String(holidays.length), workdays: String(workdays.length) })}
                  </summary>
                  <p className="mt-1 text-sm">{holidays.join('　')}</p>
                  {workdays.length > 0 && (
                    <p className="mt-1 text-sm text-ink-soft">
                      {t('workdays')}：{workdays.join('　')}
                    </p>
                  )}
                </details>
              ),
            },
          ]}
        />
        {view.mayRecord && (
          <Panel title={t('record')}>
            <p className="mb-3 text-sm text-ink-soft">{t('recordHint')}</p>
            <Act action={recordRestDaysAction} className="form max-w-2xl" guard reset>
              <TextField
                name="year"
                label={t('year')}
                inputMode="numeric"
                defaultValue={String(latest + 1)}
                maxLength={4}
              />
              <TextField name="source" label={t('source')} hint={t('sourceHint')} maxLength={200} />
              <TextAreaField name="holidays" label={t('holidays')} hint={t('holidaysHint')} rows={7} maxLength={2000} />
              <TextAreaField name="workdays" label={t('workdays')} hint={t('workdaysHint')} rows={4} maxLength={2000} />
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
