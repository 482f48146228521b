import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { ActPanel } from '@/components/cycle/act-panel'
import { InputControl, SelectControl } from '@/components/ui/control'
import { Callout, PageHeader, Panel, Tag } from '@/components/ui/page'
import { Table } from '@/components/ui/table'
import { PERCENT_STEPS } from '@/lib/rules/scoring'
import { requireActor } from '@/lib/session'
import { itemKey } from '@/lib/use-cases/document-review/item-keys'
import { seePanel } from '@/lib/use-cases/document-review/see-review'
import { closePanelAction, openConsensusAction, recordConsensusAction } from '../../actions'

/** A panel for its members: progress while sealed; then all sheets side by side, divergence, and the consensus (A16). */
export default async function PanelPage({ params }: { params: Promise<{ panelId: string }> }) {
  const { panelId } = await params
  const view = await seePanel(await requireActor('reviewer'), panelId)
  if (!view) notFound()
  const t = await getTranslations('cycle')
  const language = (await getLocale()) === 'en' ? ('en' as const) : ('zh' as const)
  const { panel, cycle, edition, applications } = view
  const hidden = { cycleId: cycle.id, panelId }
  return (
    <>
      <PageHeader title={panel.name} subtitle={cycle.title} crumbs={[{ href: '/review', label: t('review.title') }]} />
      <div className="stack">
        <Table
          caption={t('panels.progress')}
          rows={applications}
          rowKey={({ id }) => id}
          empty="—"
          columns={[
            {
              key: 'name',
              header: t('fields.applicant'),
              rowHeader: true,
              cell: ({ id, name }) => (panel.consensusOpenedAt ? <a href={`#a-${id}`}>{name}</a> : name),
            },
            ...panel.members.map((member) => ({
              key: member.id,
              header: member.name,
              cell: ({ assignments, keptAway }: (typeof applications)[number]) => {
                const own = assignments.find(({ reviewerId }) => reviewerId === member.id)
                const none = keptAway.includes(member.id) ? 'panels.away' : 'panels.notAssigned'
                return (
                  <Tag tone={own?.isIn ? 'ok' : 'neutral'}>
                    {t(!own ? none : own.excusedAt ? 'panels.excused' : own.isIn ? 'panels.in' : 'panels.notIn')}
                  </Tag>
                )
              },
            })),
            {
              key: 'consensus',
              header: t('panels.consensus'),
              cell: ({ hasConsensus }) => (hasConsensus ? <Tag tone="ok">{t('panels.recorded')}</Tag> : '—'),
            },
          ]}
        />
        {!panel.consensusOpenedAt && (
          <ActPanel act="openConsensus" action={openConsensusAction} decision={view.open} hidden={hidden} confirm />
        )}
        {panel.consensusOpenedAt &&
          applications.map(({ id, name, sheets, divergence, consensus, record, isAway }) => {
            const agreed = consensus?.items ?? {}
            const table = (
              <Table
                caption={name}
                rows={edition.items}
                rowKey={({ number }) => number}
                empty="—"
                rowTone={({ number }) => (divergence.items.includes(number) ? 'strong' : undefined)}
                columns={[
                  {
                    key: 'item',
                    header: t('sheet.item'),
                    rowHeader: true,
                    cell: ({ number, title }) => `${number} ${title[language]}`,
                  },
                  { key: 'points', header: t('sheet.full'), align: 'end', cell: ({ points }) => points },
                  ...sheets.map((sheet) => ({
                    key: sheet.sheetId,
                    header: sheet.reviewerName,
                    align: 'end' as const,
                    cell: ({ number }: (typeof edition.items)[number]) => `${sheet.percents[number] ?? '—'}%`,
                  })),
                  {
                    key: 'consensus',
                    header: t('panels.consensus'),
                    cell: ({ number, title }) =>
                      record.ok ? (
                        <SelectControl
                          name={`items[${itemKey(number)}][percent]`}
                          aria-label={`${number} ${title[language]}`}
                          defaultValue={middle(sheets.flatMap((sheet) => sheet.percents[number] ?? []))}
                        >
                          {PERCENT_STEPS.map((step) => (
                            <option key={step} value={step}>
                              {step}%
                            </option>
                          ))}
                        </SelectControl>
                      ) : (
                        `${agreed[number]?.percent ?? '—'}%`
                      ),
                  },
                  ...(record.ok
                    ? [
                        {
                          key: 'comment',
                          header: t('sheet.comment'),
                          cell: ({ number }: (typeof edition.items)[number]) => (
                            <InputControl
                              name={`items[${itemKey(number)}][comment]`}
                              aria-label={`${number} ${t('sheet.comment')}`}
                              maxLength={2000}
                            />
                          ),
                        },
                      ]
                    : []),
                ]}
              />
            )
            return (
              <Panel
                key={id}
                id={`a-${id}`}
                title={name}
                aside={
                  <span>
                    {sheets.map((sheet) => `${sheet.reviewerName} ${sheet.shown}`).join(' · ')}
                    {consensus && ` · ${t('panels.consensus')} ${Number(consensus.total).toFixed(2)}`}
                  </span>
                }
              >
                {isAway && <Callout tone="warn">{t('sheet.isAway')}</Callout>}
                {(divergence.total || divergence.items.length > 0) && (
                  <Callout tone="warn">
                    {t('sheet.divergence', {
                      items: divergence.items.join('、') || '—',
                      total: divergence.total ? t('sheet.totalDiverges') : '—',
                    })}
                  </Callout>
                )}
                {record.ok ? (
                  <ActPanel
                    act="recordConsensus"
                    action={recordConsensusAction}
                    decision={record}
                    confirm
                    hidden={{ cycleId: cycle.id, applicationId: id, round: 'document' }}
                    fields={[]}
                  >
                    {table}
                    <div className="form-row">
                      <InputControl
                        name="dissent"
                        aria-label={t('sheet.dissent')}
                        placeholder={t('sheet.dissent')}
                        maxLength={2000}
                      />
                      <InputControl
                        name="remark"
                        aria-label={t('sheet.remark')}
                        placeholder={t('sheet.remark')}
                        maxLength={4000}
                      />
                    </div>
                  </ActPanel>
                ) : (
                  !isAway && table
                )}
              </Panel>
            )
          })}
        {panel.consensusOpenedAt && !panel.closedAt && (
          <ActPanel act="closePanel" action={closePanelAction} decision={view.close} hidden={hidden} confirm />
        )}
      </div>
    </>
  )
}

/** The middle of the reviewers' percents, as a place to start the talk from. */
function middle(percents: readonly number[]): number {
  const sorted = [...percents].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
