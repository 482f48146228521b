import { getTranslations, setRequestLocale } from 'next-intl/server'
import { ObjectionForm } from '@/components/portal/objection-form'
import { TrackForm } from '@/components/portal/track-form'
import { Callout, Empty, PageHeader, Panel } from '@/components/ui/page'
import { DateTime } from '@/components/ui/time'
import { now } from '@/lib/clock'
import { seeObjectionForm } from '@/lib/use-cases/portal/see-current-publicity'
import { fileObjectionAction } from './actions'

type Props = { params: Promise<{ locale: 'zh-CN' | 'en' }> }

/** Drawn at the first request, since a build has no database, and again a minute after. */
export const revalidate = 60
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props) {
  const { locale } = await params
  return { title: (await getTranslations({ locale, namespace: 'portal.objection' }))('title') }
}

/** Anybody objects to the list while its publicity lasts (A19). */
export default async function ObjectionsPage({ params }: Props) {
  const { locale } = await params
  setRequestLocale(locale)
  const { current, winners } = await seeObjectionForm(await now())
  const t = await getTranslations('portal.objection')
  return (
    <div className="page stack">
      <PageHeader title={t('title')} subtitle={t('subtitle')} />
      <div className="columns">
        <Panel title={t('file')}>
          {!current && <Empty>{t('none')}</Empty>}
          {current?.isOver && <Empty>{t('over')}</Empty>}
          {current && !current.isOver && (
            <div className="stack">
              <p>
                {current.title} ·{' '}
                {t.rich('until', { at: () => <DateTime value={new Date(current.endsAt.getTime() - 1000)} seconds /> })}
              </p>
              <ObjectionForm action={fileObjectionAction} cycleId={current.cycleId} winners={winners} />
            </div>
          )}
        </Panel>
        <div className="stack">
          <Panel title={t('track')}>
            <TrackForm locale={locale} />
          </Panel>
          <Callout title={t('secrecy')}>{t('secrecyText')}</Callout>
        </div>
      </div>
    </div>
  )
}
