import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ActPanel } from '@/components/cycle/act-panel'
import { CycleHead } from '@/components/cycle/cycle-head'
import { CheckTag } from '@/components/cycle/record-check-note'
import { Callout, Panel } from '@/components/ui/page'
import { Table } from '@/components/ui/table'
import { DayText } from '@/components/ui/time'
import { now } from '@/lib/clock'
import { hasRole } from '@/lib/rules/actor'
import { COLOURS, RECORDS } from '@/lib/rules/stages/record-check'
import { requireActor } from '@/lib/session'
import { seeRecordChecks } from '@/lib/use-cases/record-check/see-record-checks'
import { recordCheckAction } from './actions'

/** Colour and records, looked up again before the meeting and before the council (A10(5)). */
export default async function RecordCheckPage({ params }: { params: Promise<{ cycleId: string }> }) {
  const actor = await requireActor('handler', 'lead', 'auditor', 'member', 'chair')
  const { cycleId } = await params
  const view = await seeRecordChecks(actor, cycleId, await now())
  if (!view) notFound()
  const [t, r] = [await getTranslations('cycle'), await getTranslations('eligibility.recheck')]
  const { cycle, checkpoint, concerned, checks } = view
  const office = hasRole(actor, 'handler', 'lead', 'auditor')
  return (
    <>
      <CycleHead cycle={cycle} actor={actor} page="recordCheck" />
      <div className="stack">
        <Callout>{checkpoint ? r(`hint.${checkpoint}`) : r('past')}</Callout>
        {checkpoint && (
          <Panel title={r('title')}>
            <Table
              caption={r('title')}
              rows={concerned}
              rowKey={({ id }) => id}
              empty={r('none')}
              columns={[
                { key: 'name', header: t('fields.applicant'), rowHeader: true, cell: ({ name }) => name },
                { key: 'kind', header: t('fields.kind'), cell: ({ kind }) => t(`kinds.${kind as 'organization'}`) },
                { key: 'state', header: r('state'), cell: ({ state }) => <CheckTag state={state} /> },
                {
                  key: 'on',
                  header: r('checkedOn'),
                  cell: ({ latest }) => (latest ? <DayText value={latest.checkedOn} /> : '—'),
                },
              ]}
            />
            {concerned.length > 0 && (
              <div className="mt-4">
                <ActPanel
                  act="recordCheck"
                  action={recordCheckAction}
                  decision={view.decision}
                  hidden={{ cycleId }}
                  reset
                  fields={[
                    {
                      name: 'applicationId',
                      kind: 'select',
                      label: 'applicant',
                      options: concerned.map(({ id, name }) => ({ value: id, label: name })),
                    },
                    {
                      name: 'colour',
                      kind: 'select',
                      text: r('colour'),
                      options: COLOURS.map((value) => ({ value, label: r(`colours.${value}`) })),
                    },
                    {
                      name: 'records',
                      kind: 'select',
                      text: r('records'),
                      options: RECORDS.map((value) => ({ value, label: r(`recordsOf.${value}`) })),
                    },
                    { name: 'detail', kind: 'area', optional: true },
                    { name: 'source', kind: 'text', text: r('source') },
                    { name: 'checkedOn', kind: 'date', text: r('checkedOn'), value: view.today },
                    { name: 'file', kind: 'file', text: r('file'), optional: true },
                  ]}
                />
              </div>
            )}
          </Panel>
        )}
        <Panel title={r('history')}>
          <Table
            caption={r('history')}
            rows={checks}
            rowKey={({ id }) => id}
            empty={r('noHistory')}
            columns={[
              { key: 'name', header: t('fields.applicant'), rowHeader: true, cell: ({ name }) => name },
              { key: 'when', header: r('checkpoint'), cell: ({ checkpoint: point }) => r(`checkpoints.${point}`) },
              { key: 'colour', header: r('colour'), cell: ({ colour }) => r(`colours.${colour}`) },
              { key: 'records', header: r('records'), cell: ({ records }) => r(`recordsOf.${records}`) },
              { key: 'detail', header: t('fields.detail'), cell: ({ detail }) => detail },
              {
                key: 'source',
                header: r('source'),
                cell: ({ source, fileId }) =>
                  fileId && office ? (
                    <a href={`/api/files/${fileId}`} target="_blank" rel="noreferrer">
                      {source}
                    </a>
                  ) : (
                    source
                  ),
              },
              { key: 'on', header: r('checkedOn'), cell: ({ checkedOn }) => <DayText value={checkedOn} /> },
            ]}
          />
        </Panel>
      </div>
    </>
  )
}
