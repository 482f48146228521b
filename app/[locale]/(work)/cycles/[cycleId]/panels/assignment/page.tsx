import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { AssignmentAsk } from '@/components/review/assignment-ask'
import { PageHeader, Panel, Tabs } from '@/components/ui/page'
import { now } from '@/lib/clock'
import { requireActor } from '@/lib/session'
import { assignmentQuery } from '@/lib/use-cases/document-review/assignment-inputs'
import { seeAssignment } from '@/lib/use-cases/document-review/see-assignment'
import { proposeAssignmentAction } from './actions'
import { PlanPreview } from './preview'

type Props = {
  params: Promise<{ cycleId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** Who is to review what: reckoned by the optimiser, looked at, adjusted, and fixed in one act (A8(2), A16). */
export default async function AssignmentPage({ params, searchParams }: Props) {
  const actor = await requireActor('handler', 'lead', 'auditor')
  const { cycleId } = await params
  const query = assignmentQuery.parse(await searchParams)
  const view = await seeAssignment(actor, cycleId, query, await now())
  if (!view) notFound()
  const t = await getTranslations('assignment')
  const kinds = await getTranslations('cycle.kinds')
  const { cycle, plan, minimum, assignable } = view
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
        {view.plan && <PlanPreview view={view} base={base} cycleId={cycleId} query={query} />}
        <Panel title={t(plan ? 'again' : 'ask')}>
          <p className="mb-3 text-sm">{t('about')}</p>
          {assignable === 0 ? (
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
