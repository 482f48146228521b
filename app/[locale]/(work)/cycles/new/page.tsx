import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ActPanel } from '@/components/cycle/act-panel'
import { PageHeader, Panel } from '@/components/ui/page'
import { now } from '@/lib/clock'
import { requireActor } from '@/lib/session'
import { seeNewCycle } from '@/lib/use-cases/announcement/see-cycles'
import { createCycleAction } from '../actions'

/** Starts an edition. */
export default async function NewCyclePage() {
  const view = await seeNewCycle(await requireActor('handler', 'lead'), await now())
  if (!view) notFound()
  const t = await getTranslations('cycle')
  return (
    <>
      <PageHeader
        title={t('acts.createCycle')}
        subtitle={t('newHint')}
        crumbs={[{ href: '/cycles', label: t('list.title') }]}
      />
      <Panel>
        <ActPanel
          act="createCycle"
          action={createCycleAction}
          decision={view.decision}
          fields={[
            { name: 'edition', kind: 'number', value: String(view.edition) },
            { name: 'title', kind: 'text', value: t('newTitle', { edition: view.edition }) },
            { name: 'awardYear', kind: 'number', value: String(view.awardYear) },
          ]}
        />
      </Panel>
    </>
  )
}
