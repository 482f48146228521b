import { getLocale, getTranslations } from 'next-intl/server'
import { ActPanel } from '@/components/cycle/act-panel'
import { AssignmentLoads } from '@/components/review/assignment-loads'
import { AssignmentRows } from '@/components/review/assignment-rows'
import { TextField } from '@/components/ui/fields'
import { Callout, Panel, Stat } from '@/components/ui/page'
import { Pager } from '@/components/ui/pager'
import { ProblemList } from '@/components/ui/problem-list'
import { Submit } from '@/components/ui/submit'
import { getPathname } from '@/lib/text/navigation'
import { problemsOf } from '@/lib/text/problems'
import type { seeAssignment } from '@/lib/use-cases/document-review/see-assignment'
import { fixAssignmentAction, importAssignmentAction } from './actions'

type View = NonNullable<Awaited<ReturnType<typeof seeAssignment>>>
type Planned = Extract<View, { plan: object }>

const LISTED = 10

/** What the plan says: its figures, what no longer keeps to the rules, its rows, and the act that fixes it. */
export async function PlanPreview({
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
        <p className="mb-3 text-sm">
          {t('previewText')}
          {faults.length === 0 && ` ${t('clean')}`}
        </p>
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
      {view.adjust.ok && (
        <Panel title={t('table')}>
          <p className="mb-3 text-sm">{t('tableText')}</p>
          <p className="mb-3">
            <a
              className="button button-secondary"
              href={`/api/cycles/${cycleId}/panels/assignment/export?${new URLSearchParams({ kind: query.kind, locale })}`}
            >
              {t('download')}
            </a>
          </p>
          <ActPanel
            act="importAssignment"
            action={importAssignmentAction}
            decision={view.adjust}
            tone="secondary"
            reset
            hidden={{ cycleId, planId: plan.id, version: String(plan.version) }}
          >
            <TextField name="file" type="file" label={t('file')} accept=".xlsx" />
          </ActPanel>
        </Panel>
      )}
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
