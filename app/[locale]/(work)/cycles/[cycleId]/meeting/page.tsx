import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ActPanel } from '@/components/cycle/act-panel'
import { CycleHead } from '@/components/cycle/cycle-head'
import { ProposalPanel } from '@/components/cycle/proposal-panel'
import { Recipients } from '@/components/cycle/recipients'
import { Panel } from '@/components/ui/page'
import { Table } from '@/components/ui/table'
import { now } from '@/lib/clock'
import { hasRole } from '@/lib/rules/actor'
import { requireActor } from '@/lib/session'
import { seeCycle } from '@/lib/use-cases/announcement/see-cycles'
import { seeMeeting } from '@/lib/use-cases/deliberation/see-meeting'
import { rejectProposalAction } from '../../actions'
import * as acts from './actions'
import { GroupPanel } from './group-panel'
import { MeetingFacts } from './meeting-facts'
import { VotesPanel } from './votes-panel'

/** The leading group: its members, the meeting, the vote, the preliminary list (A18). */
export default async function MeetingPage({ params }: { params: Promise<{ cycleId: string }> }) {
  const actor = await requireActor('handler', 'lead', 'auditor', 'member', 'chair')
  const { cycleId } = await params
  const at = await now()
  const [view, overview] = [await seeMeeting(actor, cycleId, at), await seeCycle(actor, cycleId, at)]
  if (!view || !overview) notFound()
  const t = await getTranslations('cycle')
  const { cycle, members, current, proposal, list } = view
  const office = hasRole(actor, 'handler', 'lead')
  const hidden = { cycleId, meetingId: current?.meeting.id ?? '' }
  return (
    <>
      <CycleHead cycle={cycle} actor={actor} page="meeting" />
      <div className="stack">
        {current && <MeetingFacts cycle={cycle} current={current} due={members.length} />}
        <GroupPanel cycleId={cycleId} view={view} office={office} />
        {cycle.stage === 'deliberation' && (!current || current.closed) && (
          <Panel title={t('acts.prepareMeeting')}>
            <ActPanel
              act="prepareMeeting"
              action={acts.prepareMeetingAction}
              decision={view.prepare}
              hidden={{ cycleId }}
              fields={[
                { name: 'heldAt', kind: 'datetime-local' },
                { name: 'place', kind: 'text' },
                { name: 'agenda', kind: 'area', optional: true },
              ]}
            />
            <Recipients groups={[{ names: members.map(({ name }) => name) }]} />
          </Panel>
        )}
        {current && !current.closed && (
          <div className="stack">
            {!current.opened && (
              <ActPanel act="openMeeting" action={acts.openMeetingAction} decision={current.open} hidden={hidden} />
            )}
            {current.opened && !current.votingOpen && !current.votingClosed && (
              <ActPanel
                act="openVoting"
                action={acts.openVotingAction}
                decision={current.openVoting}
                hidden={hidden}
                confirm
              />
            )}
          </div>
        )}
        {current && <VotesPanel cycleId={cycleId} current={current} office={office} />}
        <ProposalPanel
          proposal={proposal}
          acts={
            <>
              <ActPanel
                act="confirmPreliminaryList"
                action={acts.confirmListAction}
                decision={view.confirm}
                hidden={{ cycleId }}
                confirm
              />
              <ActPanel
                act="rejectProposal"
                action={rejectProposalAction}
                decision={overview.reject}
                tone="secondary"
                hidden={{ cycleId, proposalId: proposal?.id ?? '' }}
                fields={[{ name: 'reason', kind: 'text' }]}
              />
            </>
          }
        >
          <ul>
            {view.offered.chosen.map(({ id, name, lane }) => (
              <li key={id}>
                {t(`lanes.${lane}`)}：{name}
              </li>
            ))}
          </ul>
          <p>{view.offered.vacancyReason}</p>
        </ProposalPanel>
        {cycle.stage === 'deliberation' && current?.closed && !proposal && (
          <Panel title={t('acts.proposePreliminaryList')}>
            <ActPanel
              act="proposePreliminaryList"
              action={acts.proposeListAction}
              decision={view.propose}
              hidden={{ cycleId }}
              fields={[
                {
                  name: 'chosen',
                  kind: 'many',
                  options: view.candidates.map(({ applicationId, name, lane, isRepeat }) => ({
                    value: applicationId,
                    label: `${t(`lanes.${lane}`)} · ${name}${isRepeat ? `（${t('candidates.repeat')}）` : ''}`,
                  })),
                  chosen: view.passed.map(({ applicationId }) => applicationId),
                },
                { name: 'vacancyReason', kind: 'area', optional: true },
              ]}
            />
          </Panel>
        )}
        {list.length > 0 && (
          <Panel title={t('meeting.list')}>
            <Table
              caption={t('meeting.list')}
              rows={list}
              rowKey={({ id }) => id}
              empty="—"
              columns={[
                { key: 'lane', header: t('candidates.lane'), cell: ({ lane }) => t(`lanes.${lane}`) },
                { key: 'name', header: t('fields.applicant'), rowHeader: true, cell: ({ name }) => name },
              ]}
            />
          </Panel>
        )}
      </div>
    </>
  )
}
