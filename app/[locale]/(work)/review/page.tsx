import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ActPanel } from '@/components/cycle/act-panel'
import { Empty, PageHeader, Panel, Stat, Tag } from '@/components/ui/page'
import { RowLink } from '@/components/ui/row-link'
import { Table } from '@/components/ui/table'
import { requireActor } from '@/lib/session'
import { Link } from '@/lib/text/navigation'
import { seeQueue } from '@/lib/use-cases/document-review/see-review'
import { signUndertakingAction } from './actions'

/** A reviewer's queue: what to sign, on whom to declare, what to score. */
export default async function ReviewPage() {
  const view = await seeQueue(await requireActor('reviewer'))
  if (!view) notFound()
  const t = await getTranslations('cycle')
  const text = await getTranslations('documentReview.undertaking')
  const { queue, undertakings } = view
  const unsigned = undertakings.filter(({ signed }) => !signed)
  const todo = queue.filter(
    ({ submittedAt, excused, inConflict, isFree }) => !submittedAt && !excused && !inConflict && isFree !== false,
  )
  const panels = [...new Map(queue.filter(({ panelId }) => panelId).map((entry) => [entry.panelId, entry])).values()]
  return (
    <>
      <PageHeader title={t('review.title')} subtitle={t('review.subtitle')} />
      <div className="stack">
        <div className="cards">
          <Stat value={todo.length} label={t('review.todo')} tone={todo.length > 0 ? 'warn' : 'ok'} />
          <Stat value={queue.filter(({ submittedAt }) => submittedAt).length} label={t('review.done')} tone="ok" />
        </div>
        {unsigned.map(({ cycleId, title, sign }) => (
          <Panel key={cycleId} title={`${title} · ${text('title')}`}>
            <p className="official-text mb-3">{text('text')}</p>
            <ActPanel
              act="signUndertaking"
              action={signUndertakingAction}
              decision={sign}
              hidden={{ cycleId }}
              fields={[{ name: 'agreed', kind: 'tick' }]}
            />
          </Panel>
        ))}
        <Panel title={t('review.sheets')}>
          {queue.length === 0 ? (
            <Empty>{t('review.empty')}</Empty>
          ) : (
            <Table
              caption={t('review.sheets')}
              rows={queue}
              rowKey={({ applicationId, round }) => `${applicationId}${round}`}
              empty="—"
              rowTone={({ submittedAt, excused }) => (submittedAt || excused ? 'muted' : undefined)}
              columns={[
                {
                  key: 'name',
                  header: t('fields.applicant'),
                  rowHeader: true,
                  cell: ({ applicationId, applicantName, round }) => (
                    <RowLink href={`/review/${applicationId}?round=${round}`}>{applicantName}</RowLink>
                  ),
                },
                {
                  key: 'state',
                  header: t('review.state'),
                  cell: ({ submittedAt, excused, inConflict, isFree, scored }) => {
                    if (submittedAt) return <Tag tone="ok">{t('panels.in')}</Tag>
                    if (excused) return <Tag tone="warn">{t('panels.excused')}</Tag>
                    if (inConflict || isFree === false) return <Tag tone="danger">{t('panels.away')}</Tag>
                    if (isFree === null) return <Tag tone="accent">{t('review.toDeclare')}</Tag>
                    return <Tag tone="info">{t('review.scored', { scored })}</Tag>
                  },
                },
                { key: 'kind', header: t('fields.kind'), cell: ({ kind }) => t(`kinds.${kind}`) },
                { key: 'round', header: t('review.round'), cell: ({ round }) => t(`rounds.${round}`) },
                { key: 'panel', header: t('fields.panelName'), cell: ({ panelName }) => panelName ?? '—' },
              ]}
            />
          )}
        </Panel>
        {panels.length > 0 && (
          <Panel title={t('review.panels')}>
            <ul className="prose">
              {panels.map(({ panelId, panelName, opened, closed }) => (
                <li key={panelId}>
                  <Link href={`/review/panels/${panelId}`}>{panelName}</Link>{' '}
                  <Tag tone={closed ? 'ok' : opened ? 'accent' : 'info'}>
                    {t(closed ? 'panels.closed' : opened ? 'panels.consensus' : 'panels.scoring')}
                  </Tag>
                </li>
              ))}
            </ul>
          </Panel>
        )}
      </div>
    </>
  )
}
