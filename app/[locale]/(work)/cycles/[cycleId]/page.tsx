import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ActPanel } from '@/components/cycle/act-panel'
import { CycleHead } from '@/components/cycle/cycle-head'
import { ProcessPicture } from '@/components/cycle/process-picture'
import { ProposalPanel } from '@/components/cycle/proposal-panel'
import { StageTrack } from '@/components/cycle/stage-track'
import { Callout, Facts, Panel } from '@/components/ui/page'
import { DateTime } from '@/components/ui/time'
import { Timeline } from '@/components/ui/track'
import { now } from '@/lib/clock'
import { hasRole } from '@/lib/rules/actor'
import { requireActor } from '@/lib/session'
import { Link } from '@/lib/text/navigation'
import { seeCycle } from '@/lib/use-cases/announcement/see-cycles'
import { cancelCycleAction, openWindowAction, rejectProposalAction } from '../actions'

const PROPOSAL_PAGES: Record<string, string> = {
  announcement: 'announcement',
  shortlist: 'shortlist',
  candidates: 'candidates',
  preliminaryList: 'meeting',
  publicityNotice: 'publicity',
  councilDecision: 'council',
  results: 'council',
  revocation: 'honours',
}

/** Where an edition stands, what waits, and what was published. */
export default async function CyclePage({ params }: { params: Promise<{ cycleId: string }> }) {
  const actor = await requireActor()
  const { cycleId } = await params
  const view = await seeCycle(actor, cycleId, await now())
  if (!view) notFound()
  const t = await getTranslations('cycle')
  const { cycle, notices, proposals } = view
  return (
    <>
      <CycleHead cycle={cycle} actor={actor} page="overview" />
      <div className="stack">
        {cycle.cancelledReason && (
          <Callout tone="danger" title={t('stages.cancelled')}>
            {cycle.cancelledReason}
          </Callout>
        )}
        <Panel title={t('list.track')}>
          <StageTrack stage={cycle.stage} />
        </Panel>
        {proposals.map((proposal) => (
          <ProposalPanel
            key={proposal.id}
            proposal={proposal}
            acts={
              <ActPanel
                act="rejectProposal"
                action={rejectProposalAction}
                decision={view.reject}
                tone="secondary"
                hidden={{ cycleId, proposalId: proposal.id }}
                fields={[{ name: 'reason', kind: 'text' }]}
              />
            }
          >
            <p className="mt-1">
              <Link href={`/cycles/${cycleId}/${PROPOSAL_PAGES[proposal.act] ?? ''}`}>{t('proposal.look')}</Link>
            </p>
          </ProposalPanel>
        ))}
        <div className="columns">
          <Panel title={t('list.facts')}>
            <Facts
              items={[
                { term: t('fields.awardYear'), value: cycle.awardYear },
                { term: t('list.stage'), value: t(`stages.${cycle.stage}`) },
                {
                  term: t('fields.windowOpensAt'),
                  value: cycle.windowOpensAt ? <DateTime value={cycle.windowOpensAt} /> : '—',
                },
                {
                  term: t('fields.windowClosesAt'),
                  value: cycle.windowClosesAt ? <DateTime value={cycle.windowClosesAt} /> : '—',
                },
                { term: t('fields.contact'), value: cycle.contact || '—' },
                { term: t('list.source'), value: cycle.rulebook.source.document },
              ]}
            />
          </Panel>
          <Panel title={t('list.notices')}>
            <Timeline
              items={notices.map(({ id, title, publishedAt }) => ({
                key: id,
                when: <DateTime value={publishedAt} />,
                what: <Link href={`/announcements/${id}`}>{title}</Link>,
              }))}
            />
            {notices.length === 0 && <p>{t('list.noNotices')}</p>}
          </Panel>
        </div>
        {cycle.stage === 'announcement' && (
          <ActPanel act="openWindow" action={openWindowAction} decision={view.openWindow} hidden={{ cycleId }} />
        )}
        <Panel title={t('list.process')}>
          <ProcessPicture stage={cycle.stage} />
        </Panel>
        {hasRole(actor, 'lead') && view.cancel.ok && (
          <Panel title={t('acts.cancelCycle')}>
            <ActPanel
              act="cancelCycle"
              action={cancelCycleAction}
              decision={view.cancel}
              tone="danger"
              confirm
              hidden={{ cycleId }}
              fields={[{ name: 'reason', kind: 'area' }]}
            />
          </Panel>
        )}
      </div>
    </>
  )
}
