import { getTranslations } from 'next-intl/server'
import { OwnApplicationsTable } from '@/components/application/own-applications-table'
import { StartOffers } from '@/components/application/start-offers'
import { ButtonLink } from '@/components/ui/button-link'
import { Empty, PageHeader, Panel } from '@/components/ui/page'
import { now } from '@/lib/clock'
import { requireActor } from '@/lib/session'
import { problemsOf } from '@/lib/text/problems'
import { seeOwnApplications } from '@/lib/use-cases/application/see-own-applications'
import { startApplicationAction } from './actions'

export async function generateMetadata() {
  return { title: (await getTranslations('application.own'))('title') }
}

/** The applicant's own applications, and the editions in which a new one may begin. */
export default async function ApplicationsPage() {
  const actor = await requireActor('applicant')
  const [view, t] = await Promise.all([seeOwnApplications(actor, await now()), getTranslations('application.own')])
  const offers = await Promise.all(
    view.offers.map(async ({ party, cycle, decision }) => ({
      party,
      cycle,
      refusals: decision.ok ? [] : await problemsOf(decision.unmet),
    })),
  )
  return (
    <>
      <PageHeader
        title={t('title')}
        subtitle={t('subtitle')}
        actions={<ButtonLink href="/self-check">{t('selfCheck')}</ButtonLink>}
      />
      <div className="stack">
        {view.applications.length > 0 && <OwnApplicationsTable lines={view.applications} />}
        <Panel title={t('offers')}>
          {view.parties.length === 0 ? (
            <Empty>{t('noParty')}</Empty>
          ) : (
            <StartOffers offers={offers} start={startApplicationAction} />
          )}
        </Panel>
      </div>
    </>
  )
}
