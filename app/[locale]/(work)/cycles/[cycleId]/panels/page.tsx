import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ActPanel } from '@/components/cycle/act-panel'
import { CycleHead } from '@/components/cycle/cycle-head'
import { ButtonLink } from '@/components/ui/button-link'
import { Panel, Tag } from '@/components/ui/page'
import { Table } from '@/components/ui/table'
import { requireActor } from '@/lib/session'
import { seePanels } from '@/lib/use-cases/document-review/see-review'
import {
  assignReviewersAction,
  dismissConflictAction,
  excuseAssignmentAction,
  formPanelAction,
  reopenSheetAction,
} from '../../../review/actions'

/** Panels, who has handed in and who hasn't, conflicts, and forming a panel (A8(2), A16). */
export default async function PanelsPage({ params }: { params: Promise<{ cycleId: string }> }) {
  const actor = await requireActor('handler', 'lead', 'auditor')
  const { cycleId } = await params
  const view = await seePanels(actor, cycleId)
  if (!view) notFound()
  const t = await getTranslations('cycle')
  const { cycle, panels, conflicts, pool, free } = view
  const seats = pool.map(({ id, name, employerName, fields, signedAt, sheets, discipline }) => ({
    value: id,
    label: [
      name,
      employerName,
      fields.join('、'),
      t(signedAt ? 'panels.signed' : 'panels.unsigned'),
      t('panels.load', { sheets }),
      discipline === 'active' ? '' : t(`disciplines.${discipline}`),
    ]
      .filter(Boolean)
      .join(' · '),
  }))
  return (
    <>
      <CycleHead
        cycle={cycle}
        actor={actor}
        page="panels"
        actions={
          cycle.stage === 'documentReview' && (
            <ButtonLink href={`/cycles/${cycleId}/panels/assignment`} tone="secondary">
              {t('panels.assignment')}
            </ButtonLink>
          )
        }
      />
      <div className="stack">
        {panels.map((panel) => (
          <Panel
            key={panel.id}
            title={panel.name}
            aside={
              <Tag tone={panel.closedAt ? 'ok' : panel.consensusOpenedAt ? 'accent' : 'info'}>
                {t(panel.closedAt ? 'panels.closed' : panel.consensusOpenedAt ? 'panels.consensus' : 'panels.scoring')}
              </Tag>
            }
          >
            <Table
              caption={panel.name}
              rows={panel.applications}
              rowKey={({ id }) => id}
              empty="—"
              columns={[
                { key: 'name', header: t('fields.applicant'), rowHeader: true, cell: ({ name }) => name },
                ...panel.members.map((member) => ({
                  key: member.id,
                  header: `${member.name}${member.id === panel.leadId ? `（${t('panels.lead')}）` : ''}`,
                  cell: ({ assignments, keptAway }: (typeof panel.applications)[number]) => {
                    const own = assignments.find(({ reviewerId }) => reviewerId === member.id)
                    if (!own) {
                      const isAway = keptAway.includes(member.id)
                      return (
                        <Tag tone={isAway ? 'warn' : 'neutral'}>{t(isAway ? 'panels.away' : 'panels.notAssigned')}</Tag>
                      )
                    }
                    if (own.excusedAt) return <Tag tone="warn">{t('panels.excused')}</Tag>
                    return (
                      <>
                        <Tag tone={own.isIn ? 'ok' : 'neutral'}>{t(own.isIn ? 'panels.in' : 'panels.notIn')}</Tag>{' '}
                        {own.isAway && <Tag tone="danger">{t('panels.away')}</Tag>}
                        {own.excuse.ok && (
                          <details>
                            <summary>{t('acts.excuseAssignment')}</summary>
                            <ActPanel
                              act="excuseAssignment"
                              action={excuseAssignmentAction}
                              decision={own.excuse}
                              tone="secondary"
                              hidden={{ cycleId, assignmentId: own.id }}
                              fields={[{ name: 'reason', kind: 'text' }]}
                            />
                          </details>
                        )}
                        {own.reopen.ok && (
                          <details>
                            <summary>{t('acts.reopenSheet')}</summary>
                            <ActPanel
                              act="reopenSheet"
                              action={reopenSheetAction}
                              decision={own.reopen}
                              tone="secondary"
                              hidden={{ cycleId, sheetId: own.sheetId ?? '' }}
                              fields={[{ name: 'reason', kind: 'text' }]}
                            />
                          </details>
                        )}
                      </>
                    )
                  },
                })),
              ]}
            />
            {panel.assign.ok && (
              <details className="mt-3">
                <summary>{t('acts.assignReviewers')}</summary>
                <p className="mb-2 text-sm">{t('panels.assignText')}</p>
                <ActPanel
                  act="assignReviewers"
                  action={assignReviewersAction}
                  decision={panel.assign}
                  tone="secondary"
                  reset
                  hidden={{ cycleId, panelId: panel.id }}
                  fields={[
                    { name: 'reviewerIds', kind: 'many', options: seats },
                    {
                      name: 'applicationIds',
                      kind: 'many',
                      options: [...panel.applications, ...free.filter(({ kind }) => kind === panel.kind)].map(
                        ({ id, name }) => ({ value: id, label: name }),
                      ),
                    },
                  ]}
                />
              </details>
            )}
          </Panel>
        ))}
        <Panel title={t('panels.conflicts')}>
          <Table
            caption={t('panels.conflicts')}
            rows={conflicts}
            rowKey={({ id }) => id}
            empty={t('panels.noConflicts')}
            columns={[
              {
                key: 'reviewer',
                header: t('fields.reviewer'),
                rowHeader: true,
                cell: ({ reviewerName }) => reviewerName,
              },
              { key: 'applicant', header: t('fields.applicant'), cell: ({ applicantName }) => applicantName },
              { key: 'source', header: t('panels.source'), cell: ({ source }) => t(`sources.${source}`) },
              {
                key: 'detail',
                header: t('fields.detail'),
                cell: ({ detail, dismissedWhy }) =>
                  dismissedWhy ? `${detail}（${t('panels.dismissed')}：${dismissedWhy}）` : detail,
              },
              {
                key: 'act',
                header: '',
                cell: ({ id, dismiss }) =>
                  dismiss.ok && (
                    <ActPanel
                      act="dismissConflict"
                      action={dismissConflictAction}
                      decision={dismiss}
                      tone="secondary"
                      hidden={{ cycleId, conflictId: id }}
                      fields={[{ name: 'reason', kind: 'text' }]}
                    />
                  ),
              },
            ]}
          />
        </Panel>
        {cycle.stage === 'documentReview' && free.length > 0 && (
          <Panel title={t('acts.formPanel')}>
            <ActPanel
              act="formPanel"
              action={formPanelAction}
              decision={view.form}
              hidden={{ cycleId }}
              fields={[
                { name: 'name', kind: 'text', label: 'panelName' },
                {
                  name: 'kind',
                  kind: 'choice',
                  value: 'organization',
                  options: [
                    { value: 'organization', label: t('kinds.organization') },
                    { value: 'individual', label: t('kinds.individual') },
                  ],
                },
                {
                  name: 'reviewerIds',
                  kind: 'many',
                  options: seats,
                },
                { name: 'leadId', kind: 'select', options: pool.map(({ id, name }) => ({ value: id, label: name })) },
                {
                  name: 'applicationIds',
                  kind: 'many',
                  options: free.map(({ id, name, kind }) => ({ value: id, label: `${name}（${t(`kinds.${kind}`)}）` })),
                },
              ]}
            />
          </Panel>
        )}
      </div>
    </>
  )
}
