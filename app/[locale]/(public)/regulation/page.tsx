import { getTranslations, setRequestLocale } from 'next-intl/server'
import { ProcessPicture } from '@/components/cycle/process-picture'
import { ArticleSheet } from '@/components/portal/article-sheet'
import { PageHeader, Panel } from '@/components/ui/page'
import { ARTICLES, CHAPTERS } from '@/lib/rules/articles'
import { articleOf } from '@/lib/rules/rulebook-articles'
import { leavesOf } from '@/lib/rules/rulebook-departures'
import { seeRegulation } from '@/lib/use-cases/portal/see-regulation'

type Props = { params: Promise<{ locale: 'zh-CN' | 'en' }> }

/** Drawn at the first request, since a build has no database, and again a minute after. */
export const revalidate = 60
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props) {
  const { locale } = await params
  return { title: (await getTranslations({ locale, namespace: 'regulation' }))('title') }
}

/** The 31 articles, each with the acts that rest on it and its numbers in force. */
export default async function RegulationPage({ params }: Props) {
  const { locale } = await params
  setRequestLocale(locale)
  const { rulebook, title, stage } = await seeRegulation()
  const t = await getTranslations('regulation')
  const numbers = [...leavesOf(rulebook)].map(([path, value]) => ({ path, value, article: articleOf(path) }))
  return (
    <div className="page stack">
      <PageHeader
        title={t('title')}
        subtitle={`${rulebook.source.document} · ${title ? t('inForce', { title }) : t('ownNumbers')}`}
      />
      {locale === 'en' && <p>{t('gloss')}</p>}
      <Panel title={t('contents')}>
        <ol className="cards">
          {CHAPTERS.map((chapter, i) => (
            <li key={chapter.zh}>
              <h3>{locale === 'en' ? chapter.en : chapter.zh}</h3>
              <p className="flex flex-wrap gap-x-3 gap-y-1">
                {ARTICLES.filter((article) => article.chapter === i + 1).map(({ id, number }) => (
                  <a key={id} href={`#${id.toLowerCase()}`} className="inline-block min-h-6 min-w-6">
                    {t('article', { number })}
                  </a>
                ))}
              </p>
            </li>
          ))}
        </ol>
      </Panel>
      <Panel title={t('process')}>
        <p className="mb-3 text-sm text-ink-soft">{t('processText')}</p>
        <ProcessPicture {...(stage && { stage })} />
      </Panel>
      {CHAPTERS.map((chapter, i) => (
        <Panel key={chapter.zh} title={locale === 'en' ? chapter.en : chapter.zh}>
          {ARTICLES.filter((article) => article.chapter === i + 1).map((article) => (
            <ArticleSheet
              key={article.id}
              article={article}
              locale={locale}
              numbers={numbers.filter((number) => number.article === article.id)}
            />
          ))}
        </Panel>
      ))}
    </div>
  )
}
