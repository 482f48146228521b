import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ActPanel } from '@/components/cycle/act-panel'
import { CycleHead } from '@/components/cycle/cycle-head'
import { RulebookTable } from '@/components/cycle/rulebook-table'
import { Callout, Panel } from '@/components/ui/page'
import { Table } from '@/components/ui/table'
import { DayText } from '@/components/ui/time'
import { now } from '@/lib/clock'
import { requireActor } from '@/lib/session'
import { seeRulebook } from '@/lib/use-cases/announcement/see-cycles'
import { approveRulebookAction, editRulebookAction } from '../../actions'

/** The numbers under which an edition runs, each beside its article. */
export default async function RulebookPage({ params }: { params: Promise<{ cycleId: string }> }) {
  const actor = await requireActor('handler', 'lead', 'auditor', 'member', 'chair')
  const { cycleId } = await params
  const view = await seeRulebook(actor, cycleId, await now())
  if (!view) notFound()
  const t = await getTranslations('cycle')
  const { cycle, approvals, edit } = view
  return (
    <>
      <CycleHead cycle={cycle} actor={actor} page="rulebook" />
      <div className="stack">
        <Callout tone={cycle.pinnedAt ? 'info' : 'warn'}>
          {cycle.pinnedAt ? t('rulebook.pinned') : t('rulebook.open')}
        </Callout>
        <Panel title={cycle.rulebook.source.title}>
          {edit.ok ? (
            <ActPanel act="editRulebook" action={editRulebookAction} decision={edit} hidden={{ cycleId }}>
              <RulebookTable rulebook={cycle.rulebook} editable />
            </ActPanel>
          ) : (
            <RulebookTable rulebook={cycle.rulebook} />
          )}
        </Panel>
        <Panel title={t('rulebook.approvals')}>
          <Table
            caption={t('rulebook.approvals')}
            rows={approvals}
            rowKey={({ id }) => id}
            empty={t('rulebook.noApprovals')}
            columns={[
              { key: 'document', header: t('fields.document'), rowHeader: true, cell: ({ document }) => document },
              { key: 'on', header: t('fields.approvedOn'), cell: ({ approvedOn }) => <DayText value={approvedOn} /> },
            ]}
          />
          <div className="mt-4">
            <ActPanel
              act="recordRulebookApproval"
              action={approveRulebookAction}
              decision={view.approve}
              hidden={{ cycleId }}
              reset
              fields={[
                { name: 'document', kind: 'text' },
                { name: 'approvedOn', kind: 'date', value: view.today },
              ]}
            />
          </div>
        </Panel>
      </div>
    </>
  )
}
