import { getTranslations, setRequestLocale } from 'next-intl/server'
import { TrackForm } from '@/components/portal/track-form'
import { Callout, PageHeader, Panel } from '@/components/ui/page'
import { DateTime } from '@/components/ui/time'
import { Timeline } from '@/components/ui/track'
import { mayTry } from '@/lib/rate-limit'
import { trackObjection } from '@/lib/use-cases/portal/track-objection'

type Props = { params: Promise<{ locale: 'zh-CN' | 'en' }>; searchParams: Promise<{ code?: string | string[] }> }

export async function generateMetadata({ params }: Props) {
  const { locale } = await params
  return { title: (await getTranslations({ locale, namespace: 'portal.objection' }))('track'), robots: 'noindex' }
}

/** How far an objection has come, for whoever holds its code. */
export default async function TrackPage({ params, searchParams }: Props) {
  const { locale } = await params
  setRequestLocale(locale)
  const asked = (await searchParams).code
  const code = typeof asked === 'string' ? asked.trim() : ''
  const t = await getTranslations('portal.objection')
  const allowed = code === '' || (await mayTry('lookUp'))
  const found = code && allowed ? await trackObjection(code) : null
  const steps = found && [
    { key: 'filed', at: found.filedAt, more: null },
    { key: 'accepted', at: found.acceptedAt, more: null },
    { key: 'rejected', at: found.rejectedAt, more: found.handlingWhy },
    {
      key: 'concluded',
      at: found.concludedAt,
      more: found.conclusion && t(`conclusions.${found.conclusion as 'upheld'}`),
    },
    { key: 'closed', at: found.closedAt, more: found.closedAt && found.reply },
  ]
  return (
    <div className="page stack">
      <PageHeader title={t('track')} crumbs={[{ href: '/objections', label: t('title') }]} />
      {!allowed && <Callout tone="warn">{t('tooMany')}</Callout>}
      {code && allowed && !found && <Callout tone="warn">{t('unknown')}</Callout>}
      {steps && (
        <Panel title={t('progress')}>
          <Timeline
            items={steps.flatMap(({ key, at, more }) =>
              at ? [{ key, when: <DateTime value={at} />, what: t(`steps.${key as 'filed'}`), more }] : [],
            )}
          />
        </Panel>
      )}
      <Panel>
        <TrackForm locale={locale} code={code.slice(0, 20)} />
      </Panel>
    </div>
  )
}
