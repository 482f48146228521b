import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { RecommendationForms } from '@/components/application/recommendation-forms'
import { RecommendationsDone, RecommendationsStarted } from '@/components/application/recommendation-tables'
import { PageHeader, Panel, Stat } from '@/components/ui/page'
import { requireActor } from '@/lib/session'
import { seeRecommendations } from '@/lib/use-cases/application/see-recommendations'
import { giveRecommendationAction } from './actions'

export async function generateMetadata() {
  return { title: (await getTranslations('application.recommend'))('title') }
}

/** The queue of a recommending body (A9): what waits for its opinion, what it said, and who has begun. */
export default async function RecommendationsPage() {
  const actor = await requireActor('recommender')
  const [view, t] = await Promise.all([seeRecommendations(actor), getTranslations('application.recommend')])
  if (!view) notFound()
  const { due, done, started } = view
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('subtitle')} />
      <div className="stack">
        <div className="cards">
          <Stat value={due.length} label={t('countDue')} tone={due.length > 0 ? 'warn' : 'ok'} />
          <Stat value={done.length} label={t('countDone')} />
          <Stat value={started.length} label={t('countStarted')} />
        </div>
        <Panel title={t('due')}>
          <RecommendationForms lines={due} give={giveRecommendationAction} />
        </Panel>
        <Panel title={t('done')}>
          <RecommendationsDone lines={done} />
        </Panel>
        <Panel title={t('started')}>
          <RecommendationsStarted lines={started} />
        </Panel>
      </div>
    </>
  )
}
