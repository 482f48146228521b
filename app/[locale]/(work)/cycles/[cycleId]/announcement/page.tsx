import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ActPanel } from '@/components/cycle/act-panel'
import { CycleHead } from '@/components/cycle/cycle-head'
import { ProposalPanel } from '@/components/cycle/proposal-panel'
import { Recipients } from '@/components/cycle/recipients'
import { Facts, Panel } from '@/components/ui/page'
import { DateTime } from '@/components/ui/time'
import { now } from '@/lib/clock'
import { requireActor } from '@/lib/session'
import { Link } from '@/lib/text/navigation'
import { seeAnnouncement } from '@/lib/use-cases/announcement/see-cycles'
import {
  confirmAnnouncementAction,
  openWindowAction,
  proposeAnnouncementAction,
  rejectProposalAction,
} from '../../actions'

/** The announcement of an edition: written by a handler, confirmed by the lead (A13). */
export default async function AnnouncementPage({ params }: { params: Promise<{ cycleId: string }> }) {
  const actor = await requireActor('handler', 'lead', 'auditor')
  const { cycleId } = await params
  const view = await seeAnnouncement(actor, cycleId, await now())
  if (!view) notFound()
  const t = await getTranslations('cycle')
  const { cycle, proposal, notices } = view
  const hidden = { cycleId }
  return (
    <>
      <CycleHead cycle={cycle} actor={actor} page="announcement" />
      <div className="stack">
        <ProposalPanel
          proposal={proposal}
          acts={
            <>
              <ActPanel
                act="confirmAnnouncement"
                action={confirmAnnouncementAction}
                decision={view.confirm}
                hidden={hidden}
                confirm
              />
              <ActPanel
                act="rejectProposal"
                action={rejectProposalAction}
                decision={view.reject}
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
              <Facts
                items={[
                  {
                    term: t('fields.windowOpensAt'),
                    value: <DateTime value={new Date(proposal.payload.windowOpensAt)} />,
                  },
                  {
                    term: t('fields.windowClosesAt'),
                    value: <DateTime value={new Date(proposal.payload.windowClosesAt)} />,
                  },
                  { term: t('fields.contact'), value: proposal.payload.contact },
                ]}
              />
              {view.told && (
                <Recipients
                  groups={[{ names: [...view.told.departments, ...view.told.people].map(({ name }) => name) }]}
                />
              )}
            </div>
          )}
        </ProposalPanel>
        {cycle.stage === 'draft' && !proposal && (
          <Panel title={t('acts.proposeAnnouncement')}>
            <ActPanel
              act="proposeAnnouncement"
              action={proposeAnnouncementAction}
              decision={view.propose}
              hidden={hidden}
              fields={[
                { name: 'title', kind: 'text', value: t('announcementTitle', { cycle: cycle.title }) },
                { name: 'body', kind: 'area' },
                { name: 'windowOpensAt', kind: 'datetime-local' },
                { name: 'windowClosesAt', kind: 'datetime-local' },
                { name: 'contact', kind: 'text' },
              ]}
            />
          </Panel>
        )}
        {notices.map(({ id, title, body, publishedAt, hash }) => (
          <Panel key={id} title={title}>
            <p className="text-sm">
              <DateTime value={publishedAt} seconds /> ·{' '}
              <Link href={`/announcements/${id}`}>{t('list.publicPage')}</Link>
            </p>
            <p className="official-text mt-2">{body}</p>
            <p className="mt-2 text-xs break-all">sha256 {hash}</p>
          </Panel>
        ))}
        {cycle.stage === 'announcement' && (
          <ActPanel act="openWindow" action={openWindowAction} decision={view.openWindow} hidden={hidden} />
        )}
      </div>
    </>
  )
}
