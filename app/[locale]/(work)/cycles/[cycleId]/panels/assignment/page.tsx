import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { ActPanel } from '@/components/cycle/act-panel'
import { AssignmentAsk } from '@/components/review/assignment-ask'
import { AssignmentLoads } from '@/components/review/assignment-loads'
import { AssignmentRows } from '@/components/review/assignment-rows'
import { TextField } from '@/components/ui/fields'
import { Callout, PageHeader, Panel, Stat, Tabs } from '@/components/ui/page'
import { Pager } from '@/components/ui/pager'
import { ProblemList } from '@/components/ui/problem-list'
import { Submit } from '@/components/ui/submit'
import { now } from '@/lib/clock'
import { requireActor } from '@/lib/session'
import { getPathname } from '@/lib/text/navigation'
import { problemsOf } from '@/lib/text/problems'
import { assignmentQuery } from '@/lib/use-cases/document-review/assignment-inputs'
import { seeAssignment } from '@/lib/use-cases/document-review/see-assignment'
import { fixAssignmentAction, proposeAssignmentAction } from './actions'

type Props = {
  params: Promise<{ cycleId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}
type View = NonNullable<Awaited<ReturnType<typeof seeAssignment>>>
type Planned = Extract<View, { plan: object }>

const LISTED = 10

/** Who is to review what: reckoned by the optimiser, looked at, adjusted, and fixed in one act (A8(2), A16). */
export default async function AssignmentPage({ params, searchParams }: Props) {
  const actor = await requireActor('handler', 'lead', 'auditor')
  const { cycleId } = await params
  const query = assignmentQuery.parse(await searchParams)
  const view = await seeAssignment(actor, cycleId, query, await now())
  if (!view) notFound()
  const t = await getTranslations('assignment')
  const kinds = await getTranslations('cycle.kinds')
  const { cycle, plan, minimum, waiting } = view
  const base = `/cycles/${cycleId}/panels/assignment`
  return (
    <>
      <PageHeader
        title={t('title')}
        subtitle={t('subtitle')}
        crumbs={[
          { href: `/cycles/${cycleId}`, label: cycle.title },
          { href: `/cycles/${cycleId}/panels`, label: t('back') },
        ]}
      />
      <Tabs
        label={t('kinds')}
        items={(['organization', 'individual'] as const).map((kind) => ({
          href: `${base}?kind=${kind}`,
          label: kinds(kind),
          current: kind === view.kind,
        }))}
      />
      <div className="stack">
        {view.plan && <Preview view={view} base={base} cycleId={cycleId} query={query} />}
        <Panel title={t(plan ? 'again' : 'ask')}>
          <p className="mb-3 text-sm">{t('about')}</p>
          {waiting === 0 ? (
            <p className="empty">{t('nobody')}</p>
          ) : (
            <AssignmentAsk
              cycleId={cycleId}
              kind={view.kind}
              minimum={minimum}
              before={plan}
              decision={view.ask}
              action={proposeAssignmentAction}
            />
          )}
        </Panel>
      </div>
    </>
  )
}

/** What the plan says: its figures, what no longer keeps to the rules, its rows, and the act that fixes it. */
async function Preview({
  view,
  base,
  cycleId,
  query,
}: {
  view: Planned
  base: string
  cycleId: string
  query: { kind: string; q: string }
}) {
  const t = await getTranslations('assignment')
  const locale = await getLocale()
  const { figures, faults, fix, groups, plan } = view
  const mayFix = fix.ok || !fix.unmet.some(({ code }) => code === 'wrongRole')
  return (
    <>
      <div className="grid grid-cols-2 gap-4 sm:grid-cols-3 lg:grid-cols-6">
        <Stat value={figures.applications} label={t('applications')} />
        <Stat value={figures.sheets} label={t('sheets')} />
        <Stat value={t('loadsValue', figures)} label={t('loads')} />
        <Stat value={t('percent', { percent: figures.ownField })} label={t('ownField')} />
        <Stat value={figures.unread} label={t('unread')} tone={figures.unread > 0 ? 'warn' : 'ok'} />
        <Stat value={faults.length} label={t('faults')} tone={faults.length > 0 ? 'danger' : 'ok'} />
      </div>
      {faults.length > 0 && !mayFix && (
        <Callout tone="warn" title={t('moved', { count: faults.length })}>
          <ProblemList problems={await problemsOf(faults.slice(0, LISTED))} />
        </Callout>
      )}
      <Panel title={t('preview')}>
        <p className="mb-3 text-sm">{t('previewText')}</p>
        <search>
          <form className="filter-bar" action={getPathname({ href: base, locale })}>
            <input type="hidden" name="kind" value={query.kind} />
            <TextField name="q" type="search" label={t('search')} defaultValue={query.q} maxLength={60} />
            <Submit tone="secondary">{t('searchDo')}</Submit>
          </form>
        </search>
        <AssignmentRows rows={view.rows} base={base} mayAdjust={view.adjust.ok} />
        <Pager
          page={view.page}
          pages={view.pages}
          total={view.total}
          href={(page) => `${base}?${new URLSearchParams({ kind: query.kind, q: query.q, page: String(page) })}`}
        />
      </Panel>
      <Panel title={t('byReviewer')}>
        <AssignmentLoads reviewers={view.reviewers} />
      </Panel>
      <Panel title={t('panels')}>
        {view.existing > 0 && <p className="text-sm">{t('existing', { count: view.existing })}</p>}
        <ul className="mb-3 text-sm">
          {groups.map(({ key, name, memberIds, subjects }) => (
            <li key={key}>
              <span className="font-medium">{name}</span>
              {'：'}
              {t('members', { count: memberIds.length, applications: subjects.length })}
            </li>
          ))}
        </ul>
        {mayFix && <p className="mb-3 text-sm">{t('fixText')}</p>}
        <ActPanel
          act="fixAssignment"
          action={fixAssignmentAction}
          decision={fix}
          confirm
          hidden={{ cycleId, planId: plan.id, version: String(plan.version) }}
          fields={groups.map(({ field, name, leads }) => ({
            name: field,
            kind: 'select' as const,
            text: t('leadOf', { name }),
            options: leads,
          }))}
        />
      </Panel>
    </>
  )
}
