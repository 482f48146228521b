import { getTranslations, setRequestLocale } from 'next-intl/server'
import { StageTrack } from '@/components/cycle/stage-track'
import { NoticeList } from '@/components/portal/notice-list'
import { ButtonLink } from '@/components/ui/button-link'
import { Callout, Empty, Facts, PageHeader, Panel, Tag } from '@/components/ui/page'
import { DateTime, DayText } from '@/components/ui/time'
import { TRACK } from '@/lib/rules/stage'
import { Link } from '@/lib/text/navigation'
import { seeHome } from '@/lib/use-cases/portal/see-home'

type Props = { params: Promise<{ locale: 'zh-CN' | 'en' }> }

/** Drawn at the first request, since a build has no database, and again a minute after. */
export const revalidate = 60
export const generateStaticParams = () => []

const ENTRIES = [
  ['selfCheck', '/self-check'],
  ['register', '/register'],
  ['publicity', '/publicity'],
  ['objections', '/objections'],
  ['honours', '/honours'],
  ['verify', '/verify'],
  ['regulation', '/regulation'],
] as const
const ARTICLE_OF_STAGE = { announcement: 13, application: 14, eligibility: 15, documentReview: 16, onSiteReview: 17 }
const LATER = { deliberation: 18, publicity: 19, council: 20, supervision: 21 }
const ARTICLES: Record<string, number> = { ...ARTICLE_OF_STAGE, ...LATER }

/** The front page: where the edition stands, its dates, what was published, and the ways in. */
export default async function HomePage({ params }: Props) {
  setRequestLocale((await params).locale)
  const [t, stages] = [await getTranslations('portal'), await getTranslations('cycle.stages')]
  const { cycle, notices, publicity } = await seeHome()
  return (
    <div className="page stack">
      <PageHeader
        title={cycle?.title ?? t('home.title')}
        subtitle={t('home.subtitle')}
        actions={cycle && <Tag tone="accent">{stages(cycle.stage)}</Tag>}
      />
      {publicity?.endsOn && (
        <Callout tone="warn" title={t('home.publicityNow')}>
          {t.rich('home.publicityUntil', { day: () => <DayText value={publicity.endsOn ?? ''} /> })}{' '}
          <Link href="/publicity">{t('entries.publicity.title')}</Link>
        </Callout>
      )}
      {cycle ? (
        <Panel title={t('home.now')}>
          <StageTrack stage={cycle.stage} />
          <Facts
            items={[
              ...(cycle.pinnedAt ? [{ term: t('home.announced'), value: <DateTime value={cycle.pinnedAt} /> }] : []),
              ...(cycle.windowOpensAt
                ? [{ term: t('home.opens'), value: <DateTime value={cycle.windowOpensAt} /> }]
                : []),
              ...(cycle.windowClosesAt
                ? [{ term: t('home.closes'), value: <DateTime value={cycle.windowClosesAt} /> }]
                : []),
              ...(cycle.contact ? [{ term: t('notice.contact'), value: cycle.contact }] : []),
            ]}
          />
        </Panel>
      ) : (
        <Empty>{t('home.noCycle')}</Empty>
      )}
      <div className="columns">
        <Panel title={t('home.notices')} aside={<Link href="/announcements">{t('home.allNotices')}</Link>}>
          <NoticeList notices={notices} />
        </Panel>
        <Panel title={t('home.apply')}>
          <p className="mb-3">{t('home.applyText')}</p>
          <p className="flex flex-wrap gap-2">
            <ButtonLink href="/register" tone="primary">
              {t('entries.register.title')}
            </ButtonLink>
            <ButtonLink href="/self-check">{t('entries.selfCheck.title')}</ButtonLink>
          </p>
        </Panel>
      </div>
      <nav aria-label={t('home.entries')} className="cards">
        {ENTRIES.map(([key, href]) => (
          <div key={href} className="panel">
            <h2>
              <Link href={href}>{t(`entries.${key}.title`)}</Link>
            </h2>
            <p className="mt-1 text-sm text-ink-soft">{t(`entries.${key}.text`)}</p>
          </div>
        ))}
      </nav>
      <Panel title={t('home.process')} aside={<Link href="/regulation#a12">{t('home.processMore')}</Link>}>
        <ol className="cards">
          {TRACK.map((stage, i) => (
            <li key={stage} aria-current={cycle?.stage === stage ? 'step' : undefined}>
              <h3>
                {i + 1}. {stages(stage)}{' '}
                <Link href={`/regulation#a${ARTICLES[stage]}`} className="article-link">
                  A{ARTICLES[stage]}
                </Link>
              </h3>
              <p className="text-sm">{t(`stages.${stage as 'announcement'}`)}</p>
            </li>
          ))}
        </ol>
      </Panel>
    </div>
  )
}
