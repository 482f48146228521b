import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ActPanel } from '@/components/cycle/act-panel'
import { CycleHead } from '@/components/cycle/cycle-head'
import { ProposalPanel } from '@/components/cycle/proposal-panel'
import { Facts, Panel } from '@/components/ui/page'
import { Table } from '@/components/ui/table'
import { DateTime, DayText } from '@/components/ui/time'
import { now } from '@/lib/clock'
import { requireActor } from '@/lib/session'
import { seeCycle } from '@/lib/use-cases/announcement/see-cycles'
import { seePublicity } from '@/lib/use-cases/publicity/see-publicity'
import { rejectProposalAction } from '../../actions'
import * as acts from './actions'

/** The publicity notice: composed by a handler, confirmed by the lead, immutable from then on (A19). */
export default async function PublicityPage({ params }: { params: Promise<{ cycleId: string }> }) {
  const actor = await requireActor('handler', 'lead', 'auditor')
  const { cycleId } = await params
  const at = await now()
  const [view, overview] = [await seePublicity(actor, cycleId, at), await seeCycle(actor, cycleId, at)]
  if (!view || !overview) notFound()
  const t = await getTranslations('cycle')
  const { cycle, list, notices, current, proposal, progress } = view
  const hidden = { cycleId }
  return (
    <>
      <CycleHead cycle={cycle} actor={actor} page="publicity" />
      <div className="stack">
        {current && (
          <Panel title={t('publicity.period')}>
            <Facts
              items={[
                { term: t('publicity.published'), value: <DateTime value={current.publishedAt} seconds /> },
                {
                  term: t('publicity.ends'),
                  value: (
                    <>
                      <DayText value={current.endsOn} /> 24:00
                    </>
                  ),
                },
                { term: t('publicity.openObjections'), value: progress.openObjections },
                { term: t('publicity.removed'), value: progress.removed },
              ]}
            />
          </Panel>
        )}
        <Panel title={t('meeting.list')}>
          <Table
            caption={t('meeting.list')}
            rows={list}
            rowKey={({ id }) => id}
            empty="—"
            columns={[
              { key: 'lane', header: t('candidates.lane'), cell: ({ lane }) => t(`lanes.${lane}`) },
              { key: 'name', header: t('fields.applicant'), rowHeader: true, cell: ({ name }) => name },
              { key: 'employer', header: t('fields.employerName'), cell: ({ employer }) => employer },
            ]}
          />
        </Panel>
        <ProposalPanel
          proposal={proposal}
          acts={
            <>
              <ActPanel
                act="confirmNotice"
                action={acts.confirmNoticeAction}
                decision={view.confirm}
                hidden={hidden}
                confirm
              />
              <ActPanel
                act="rejectProposal"
                action={rejectProposalAction}
                decision={overview.reject}
                tone="secondary"
                hidden={{ ...hidden, proposalId: proposal?.id ?? '' }}
                fields={[{ name: 'reason', kind: 'text' }]}
              />
            </>
          }
        >
          {proposal && (
            <div className="mt-2">
              <h3>{proposal.payload.title}</h3>
              <p className="official-text">{proposal.payload.body}</p>
              {view.endsOn && (
                <p>
                  {t('publicity.wouldEnd')} <DayText value={view.endsOn} />
                </p>
              )}
            </div>
          )}
        </ProposalPanel>
        {cycle.stage === 'publicity' && !current && !proposal && (
          <Panel title={t('acts.proposeNotice')}>
            <ActPanel
              act="proposeNotice"
              action={acts.proposeNoticeAction}
              decision={view.propose}
              hidden={hidden}
              fields={[
                { name: 'title', kind: 'text', value: t('publicity.defaultTitle', { cycle: cycle.title }) },
                { name: 'body', kind: 'area', value: t('publicity.defaultBody') },
                { name: 'days', label: 'publicityDays', kind: 'number', value: String(view.minDays) },
              ]}
            />
          </Panel>
        )}
        {notices.map(({ id, title, body, hash, publishedAt, endsOn, channels = [] }) => (
          <Panel key={id} title={title}>
            <p className="text-sm">
              <DateTime value={publishedAt} seconds />{' '}
              {endsOn && (
                <>
                  → <DayText value={endsOn} />
                </>
              )}
            </p>
            <p className="official-text mt-2">{body}</p>
            <p className="mt-2 text-xs break-all">sha256 {hash}</p>
            {channels.length > 0 && (
              <ul className="mt-2 text-sm">
                {channels.map((channel) => (
                  <li key={channel.id}>
                    {channel.medium}{' '}
                    {channel.link && (
                      <a href={channel.link} rel="noreferrer" target="_blank" className="break-all">
                        {channel.link}
                      </a>
                    )}{' '}
                    {channel.fileId && <a href={`/api/files/${channel.fileId}`}>{t('publicity.screenshot')}</a>}
                  </li>
                ))}
              </ul>
            )}
            {id === current?.id && view.channel.ok && (
              <details className="mt-2">
                <summary>{t('acts.recordChannel')}</summary>
                <ActPanel
                  act="recordChannel"
                  action={acts.recordChannelAction}
                  decision={view.channel}
                  hidden={hidden}
                  reset
                  fields={[
                    { name: 'medium', kind: 'text' },
                    { name: 'link', kind: 'url', optional: true },
                    { name: 'file', kind: 'file', label: 'screenshotFile', optional: true },
                  ]}
                />
              </details>
            )}
          </Panel>
        ))}
        {cycle.stage === 'publicity' && current && (
          <>
            <ActPanel
              act="finishPublicity"
              action={acts.finishPublicityAction}
              decision={view.finish}
              hidden={hidden}
              confirm
            />
            {progress.removed > 0 && (
              <ActPanel
                act="returnToDeliberation"
                action={acts.returnToDeliberationAction}
                decision={view.back}
                hidden={hidden}
                tone="danger"
                confirm
                fields={[{ name: 'reason', kind: 'text' }]}
              />
            )}
          </>
        )}
      </div>
    </>
  )
}
