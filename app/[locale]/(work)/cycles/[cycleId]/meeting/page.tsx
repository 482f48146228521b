import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ActPanel } from '@/components/cycle/act-panel'
import { CycleHead } from '@/components/cycle/cycle-head'
import { ProposalPanel } from '@/components/cycle/proposal-panel'
import { RecordCheckNote } from '@/components/cycle/record-check-note'
import { SelectControl } from '@/components/ui/control'
import { Facts, Panel, Tag } from '@/components/ui/page'
import { Table } from '@/components/ui/table'
import { DateTime } from '@/components/ui/time'
import { now } from '@/lib/clock'
import { hasRole } from '@/lib/rules/actor'
import { CHOICES } from '@/lib/rules/voting'
import { requireActor } from '@/lib/session'
import { seeCycle } from '@/lib/use-cases/announcement/see-cycles'
import { seeMeeting } from '@/lib/use-cases/deliberation/see-meeting'
import { seeRecordChecks } from '@/lib/use-cases/record-check/see-record-checks'
import { rejectProposalAction } from '../../actions'
import * as acts from './actions'

/** The leading group: its members, the meeting, the vote, the preliminary list (A18). */
export default async function MeetingPage({ params }: { params: Promise<{ cycleId: string }> }) {
  const actor = await requireActor('handler', 'lead', 'auditor', 'member', 'chair')
  const { cycleId } = await params
  const at = await now()
  const [view, overview] = [await seeMeeting(actor, cycleId, at), await seeCycle(actor, cycleId, at)]
  if (!view || !overview) notFound()
  const looked = await seeRecordChecks(actor, cycleId, at)
  const t = await getTranslations('cycle')
  const { cycle, members, accounts, current, proposal, list } = view
  const office = hasRole(actor, 'handler', 'lead')
  const status = (id: string) => current?.meeting.attendances.find(({ memberId }) => memberId === id)?.status
  const hidden = { cycleId, meetingId: current?.meeting.id ?? '' }
  const marking = current?.attendance.ok && office
  const memberTable = (
    <Table
      caption={t('meeting.group')}
      rows={members}
      rowKey={({ id }) => id}
      empty={t('meeting.noGroup')}
      columns={[
        {
          key: 'name',
          header: t('fields.name'),
          rowHeader: true,
          cell: ({ name, isChair }) => (
            <>
              {name} {isChair && <Tag tone="accent">{t('meeting.chair')}</Tag>}
            </>
          ),
        },
        { key: 'post', header: t('fields.post'), cell: ({ post }) => post },
        {
          key: 'status',
          header: t('meeting.attendance'),
          cell: ({ id, name }) =>
            marking ? (
              <SelectControl
                name={`statuses[${id}]`}
                id={`status-${id}`}
                aria-label={`${name} ${t('meeting.attendance')}`}
                defaultValue={status(id) ?? 'present'}
              >
                {(['present', 'excused', 'absent'] as const).map((one) => (
                  <option key={one} value={one}>
                    {t(`attendance.${one}`)}
                  </option>
                ))}
              </SelectControl>
            ) : (
              t(`attendance.${(status(id) ?? 'unmarked') as 'present'}`)
            ),
        },
      ]}
    />
  )
  return (
    <>
      <CycleHead cycle={cycle} actor={actor} page="meeting" />
      <div className="stack">
        <RecordCheckNote cycleId={cycleId} concerned={looked?.checkpoint === 'deliberation' ? looked.concerned : []} />
        {current && (
          <Panel title={t('meeting.title', { number: current.meeting.number })}>
            <Facts
              items={[
                { term: t('fields.heldAt'), value: <DateTime value={current.meeting.heldAt} /> },
                { term: t('fields.place'), value: current.meeting.place },
                {
                  term: t('meeting.present'),
                  value: t('meeting.presentOf', {
                    present: current.present.size,
                    due: members.length,
                    needed: current.needed,
                  }),
                },
                { term: t('meeting.ballot'), value: t(`meeting.${cycle.rulebook.meeting.ballot}`) },
              ]}
            />
            {current.meeting.agenda && <p className="official-text mt-2">{current.meeting.agenda}</p>}
          </Panel>
        )}
        <Panel title={t('meeting.group')}>
          {marking ? (
            <ActPanel
              act="markAttendance"
              action={acts.markAttendanceAction}
              decision={current.attendance}
              hidden={hidden}
            >
              {memberTable}
            </ActPanel>
          ) : (
            memberTable
          )}
          {office && view.seat.ok && accounts.length > 0 && (
            <details className="mt-3">
              <summary>{t('acts.seatMember')}</summary>
              <ActPanel
                act="seatMember"
                action={acts.seatMemberAction}
                decision={view.seat}
                tone="secondary"
                hidden={{ cycleId }}
                reset
                fields={[
                  {
                    name: 'userId',
                    kind: 'select',
                    options: accounts.map(({ id, name, isChair }) => ({
                      value: id,
                      label: isChair ? `${name}（${t('roles.chair')}）` : name,
                    })),
                  },
                  { name: 'post', kind: 'text' },
                  { name: 'employer', kind: 'text', label: 'employerName', optional: true },
                  { name: 'isChair', kind: 'tick' },
                ]}
              />
            </details>
          )}
        </Panel>
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
        {current && (
          <Panel title={t('meeting.vote')}>
            <Table
              caption={t('meeting.vote')}
              rows={current.votes}
              rowKey={({ id }) => id}
              empty={t('meeting.noCandidates')}
              columns={[
                { key: 'lane', header: t('candidates.lane'), cell: ({ lane }) => t(`lanes.${lane}`) },
                {
                  key: 'name',
                  header: t('fields.applicant'),
                  rowHeader: true,
                  cell: ({ name, isRepeat }) => (
                    <>
                      {name} {isRepeat && <Tag tone="accent">{t('candidates.repeat')}</Tag>}
                    </>
                  ),
                },
                {
                  key: 'score',
                  header: t('ranking.score'),
                  align: 'end',
                  cell: ({ score }) => Number(score).toFixed(2),
                },
                {
                  key: 'cast',
                  header: t('meeting.cast'),
                  align: 'end',
                  cell: ({ cast, voters }) => `${cast} / ${voters}`,
                },
                {
                  key: 'result',
                  header: t('meeting.result'),
                  cell: ({ result, needed }) =>
                    result
                      ? t('meeting.tally', {
                          for: result.for,
                          against: result.against,
                          abstain: result.abstain,
                          needed,
                        })
                      : t('meeting.sealed'),
                },
                {
                  key: 'mine',
                  header: t('meeting.mine'),
                  cell: ({ applicationId, ballot, recuse, hasVoted, recused, name }) => {
                    if (recused) return <Tag tone="warn">{t('meeting.recused')}</Tag>
                    if (hasVoted) return <Tag tone="ok">{t('meeting.voted')}</Tag>
                    return (
                      <>
                        {ballot.ok && (
                          <ActPanel
                            act="castBallot"
                            action={acts.castBallotAction}
                            decision={ballot}
                            hidden={{ ...hidden, applicationId }}
                            confirm
                            fields={[
                              {
                                name: 'choice',
                                kind: 'choice',
                                text: `${name} ${t('meeting.choice')}`,
                                options: CHOICES.map((value) => ({ value, label: t(`choices.${value}`) })),
                              },
                            ]}
                          />
                        )}
                        {recuse.ok && (
                          <details>
                            <summary>{t('acts.recuse')}</summary>
                            <ActPanel
                              act="recuse"
                              action={acts.recuseAction}
                              decision={recuse}
                              tone="secondary"
                              hidden={{ ...hidden, applicationId }}
                              fields={[{ name: 'reason', kind: 'text' }]}
                            />
                          </details>
                        )}
                      </>
                    )
                  },
                },
              ]}
            />
            <div className="mt-3 stack">
              {current.votingOpen && (
                <ActPanel
                  act="closeVoting"
                  action={acts.closeVotingAction}
                  decision={current.closeVoting}
                  hidden={hidden}
                  confirm
                />
              )}
              {current.votingClosed && !current.closed && (
                <ActPanel
                  act="closeMeeting"
                  action={acts.closeMeetingAction}
                  decision={current.close}
                  hidden={hidden}
                  fields={[{ name: 'minutes', kind: 'area' }]}
                />
              )}
            </div>
            {current.meeting.minutes && <p className="official-text mt-3">{current.meeting.minutes}</p>}
          </Panel>
        )}
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
