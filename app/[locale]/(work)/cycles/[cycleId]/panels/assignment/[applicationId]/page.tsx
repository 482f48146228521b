import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ActPanel } from '@/components/cycle/act-panel'
import { PageHeader, Panel } from '@/components/ui/page'
import { Table } from '@/components/ui/table'
import { now } from '@/lib/clock'
import { requireActor } from '@/lib/session'
import { seePlannedApplication } from '@/lib/use-cases/document-review/see-assignment'
import { adjustAssignmentAction } from '../actions'

/** One application of the plan: who reviews it, chosen by hand among all who may (A16, A28). */
export default async function PlannedApplicationPage({
  params,
}: {
  params: Promise<{ cycleId: string; applicationId: string }>
}) {
  const actor = await requireActor('handler', 'lead', 'auditor')
  const { cycleId, applicationId } = await params
  const view = await seePlannedApplication(actor, cycleId, applicationId, await now())
  if (!view) notFound()
  const t = await getTranslations('assignment')
  const { cycle, plan, subject, sheets } = view
  const base = `/cycles/${cycleId}/panels`
  return (
    <>
      <PageHeader
        title={t('adjustTitle', { name: subject.name })}
        subtitle={`${subject.trade || t('noTrade')} · ${t('current', { has: subject.has.length, sheets })}`}
        crumbs={[
          { href: `/cycles/${cycleId}`, label: cycle.title },
          { href: base, label: t('back') },
          { href: `${base}/assignment?kind=${plan.kind}`, label: t('title') },
        ]}
      />
      <div className="stack">
        <Panel title={t('reviewers')}>
          <p className="mb-3 text-sm">{t('adjustText')}</p>
          <ActPanel
            act="adjustAssignment"
            action={adjustAssignmentAction}
            decision={view.adjust}
            hidden={{ cycleId, planId: plan.id, version: String(plan.version), applicationId }}
            fields={[
              {
                name: 'reviewerIds',
                kind: 'many',
                text: t('reviewers'),
                chosen: view.chosen,
                options: view.open.map(({ id, name, employer, fit, field, load }) => ({
                  value: id,
                  label: t('candidate', { name, employer, fit: t(`fits.${fit}`, { field }), load }),
                })),
              },
            ]}
          />
        </Panel>
        {view.closed.length > 0 && (
          <Panel title={t('closed')}>
            <Table
              caption={t('closed')}
              rows={view.closed}
              rowKey={({ id }) => id}
              empty="—"
              columns={[
                { key: 'name', header: t('reviewer'), rowHeader: true, cell: ({ name }) => name },
                { key: 'employer', header: t('employer'), cell: ({ employer }) => employer },
                { key: 'why', header: t('why'), cell: ({ why }) => t(`reasons.${why}`) },
              ]}
            />
          </Panel>
        )}
      </div>
    </>
  )
}
