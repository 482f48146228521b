import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ApplicationFilter } from '@/components/application/application-filter'
import { ApplicationTable } from '@/components/application/application-table'
import { ClosePanel } from '@/components/application/close-panel'
import { PageHeader, Stat } from '@/components/ui/page'
import { Pager } from '@/components/ui/pager'
import { DateTime } from '@/components/ui/time'
import { now } from '@/lib/clock'
import { requireActor } from '@/lib/session'
import { problemsOf } from '@/lib/text/problems'
import { seeApplications } from '@/lib/use-cases/application/see-applications'
import { applicationsQuery } from '@/lib/use-cases/application/see-applications.input'
import { closeApplicationsAction } from './actions'

type Props = {
  params: Promise<{ cycleId: string; locale: 'zh-CN' | 'en' }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const COUNTS = [
  ['total', 'neutral'],
  ['unhandled', 'warn'],
  ['running', 'warn'],
  ['accepted', 'ok'],
  ['drafts', 'neutral'],
] as const

/** The office's table of all applications of an edition; auditors read it too. */
export default async function CycleApplicationsPage({ params, searchParams }: Props) {
  const actor = await requireActor('handler', 'lead', 'auditor')
  const { cycleId, locale } = await params
  const query = applicationsQuery.parse(await searchParams)
  const view = await seeApplications(actor, cycleId, query, await now())
  if (!view) notFound()
  const t = await getTranslations('application.office')
  const { cycle, counts, close } = view
  const base = `/cycles/${cycleId}/applications`
  const href = (change: Record<string, string | undefined>) => {
    const asked = Object.entries({ ...query, ...change }).flatMap(([key, value]) =>
      value ? [[key, String(value)]] : [],
    )
    return asked.length === 0 ? base : `${base}?${new URLSearchParams(asked)}`
  }
  return (
    <>
      <PageHeader
        title={t('title')}
        subtitle={t.rich('subtitle', {
          cycle: cycle.title,
          from: () => cycle.windowOpensAt && <DateTime value={cycle.windowOpensAt} />,
          until: () => cycle.windowClosesAt && <DateTime value={cycle.windowClosesAt} />,
        })}
        crumbs={[{ href: `/cycles/${cycleId}`, label: cycle.title }]}
        actions={
          <a className="button button-secondary" href={`/api${href({ locale })}`.replace(base, `${base}/export`)}>
            {t('export')}
          </a>
        }
      />
      <div className="stack">
        <div className="grid grid-cols-2 gap-4 sm:grid-cols-5">
          {COUNTS.map(([key, tone]) => (
            <Stat key={key} value={counts[key]} label={t(key)} tone={counts[key] > 0 ? tone : 'neutral'} />
          ))}
        </div>
        {cycle.stage === 'application' && !actor.roles.includes('auditor') && (
          <ClosePanel
            cycleId={cycleId}
            refusals={close.ok ? [] : await problemsOf(close.unmet)}
            close={closeApplicationsAction}
          />
        )}
        <div>
          <ApplicationFilter filter={view.filter} base={base} href={href} />
          <ApplicationTable cycleId={cycleId} rows={view.rows} filter={view.filter} href={href} />
          <Pager
            page={view.filter.page}
            pages={view.pages}
            total={view.total}
            href={(page) => href({ page: String(page) })}
          />
        </div>
      </div>
    </>
  )
}
