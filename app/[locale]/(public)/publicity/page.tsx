import { getTranslations, setRequestLocale } from 'next-intl/server'
import { Countdown } from '@/components/portal/countdown'
import { NoticeSheet } from '@/components/portal/notice-sheet'
import { ButtonLink } from '@/components/ui/button-link'
import { Callout, Empty, Facts, PageHeader, Panel } from '@/components/ui/page'
import { DateTime, DayText } from '@/components/ui/time'
import { now, wallClock } from '@/lib/clock'
import { Link } from '@/lib/text/navigation'
import { seeCurrentPublicity } from '@/lib/use-cases/portal/see-current-publicity'

type Props = { params: Promise<{ locale: 'zh-CN' | 'en' }> }

/** Drawn at the first request, since a build has no database, and again a minute after. */
export const revalidate = 60
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props) {
  const { locale } = await params
  return { title: (await getTranslations({ locale, namespace: 'portal.publicity' }))('title') }
}

/** The publicity notice in force: who, until when, and how to object (A19). */
export default async function PublicityPage({ params }: Props) {
  setRequestLocale((await params).locale)
  const at = await now()
  const { current, last } = await seeCurrentPublicity(at)
  const t = await getTranslations('portal.publicity')
  if (!current) {
    return (
      <div className="page stack">
        <PageHeader title={t('title')} subtitle={t('subtitle')} />
        <Empty>
          {t('none')} {last && <Link href={`/announcements/${last.id}`}>{t('last', { title: last.title })}</Link>}
        </Empty>
      </div>
    )
  }
  const words = { days: t('days'), hours: t('hours'), minutes: t('minutes'), over: t('over') }
  return (
    <div className="page stack">
      <PageHeader
        title={current.title}
        subtitle={current.cycleTitle}
        actions={!current.isOver && <ButtonLink href="/objections">{t('object')}</ButtonLink>}
      />
      <Panel title={t('period')}>
        <Facts
          items={[
            { term: t('from'), value: <DayText value={current.publishedOn ?? current.publishedAt} /> },
            { term: t('until'), value: <DateTime value={new Date(current.endsAt.getTime() - 1000)} seconds /> },
            {
              term: t('left'),
              value: (
                <Countdown
                  endsAt={current.endsAt.toISOString()}
                  left={current.endsAt.getTime() - at.getTime()}
                  offset={at.getTime() - wallClock().getTime()}
                  words={words}
                />
              ),
            },
            { term: t('minDays'), value: t('days7', { days: current.minDays ?? 0 }) },
          ]}
        />
        <p className="mt-3 text-sm text-ink-soft">{t('counting')}</p>
      </Panel>
      <NoticeSheet notice={current} />
      <Callout title={t('how')}>
        <p>{t(current.isOver ? 'howOver' : 'howText')}</p>
        <p>
          <Link href="/objections">{t('object')}</Link>
        </p>
      </Callout>
    </div>
  )
}
