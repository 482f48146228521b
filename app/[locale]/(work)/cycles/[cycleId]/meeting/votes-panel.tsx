import { getTranslations } from 'next-intl/server'
import { ActPanel } from '@/components/cycle/act-panel'
import { LiveRoom } from '@/components/cycle/live-room'
import { NextRound, PaperVote } from '@/components/cycle/vote-panels'
import { Panel, Tag } from '@/components/ui/page'
import { Table } from '@/components/ui/table'
import { CHOICES } from '@/lib/rules/voting'
import * as acts from './actions'
import type { CurrentMeeting } from './view'

type Props = { cycleId: string; current: CurrentMeeting; office: boolean }

/** The vote of this round: who has voted and, once it is closed, what came out; and what each may do now (A18). */
export async function VotesPanel({ cycleId, current, office }: Props) {
  const t = await getTranslations('cycle')
  const hidden = { cycleId, meetingId: current.meeting.id }
  return (
    <Panel title={`${t('meeting.vote')} · ${t('meeting.round', { round: current.round })}`}>
      {!current.closed && <LiveRoom address={`/api/cycles/${cycleId}/meeting/live`} words={t('meeting.live')} />}
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
            cell: ({ cast, voters, inRound, waiting }) =>
              inRound ? (
                <>
                  <span className="tabular-nums">
                    {cast} / {voters}
                  </span>
                  {waiting.length > 0 && (
                    <span className="block text-sm text-ink-soft">
                      {t('meeting.waiting', { names: waiting.join('、') })}
                    </span>
                  )}
                </>
              ) : (
                t('meeting.notInRound')
              ),
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
        {current.votingOpen && current.enterPaper.ok && office && (
          <PaperVote
            hidden={hidden}
            votes={current.votes}
            paper={current.paper}
            action={acts.enterPaperVoteAction}
            decision={current.enterPaper}
          />
        )}
        {current.nextRound.ok && (
          <NextRound hidden={hidden} votes={current.votes} action={acts.nextRoundAction} decision={current.nextRound} />
        )}
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
      {current.meeting.paperVotes.map(({ id, fileId, file, round }) => (
        <p key={id} className="mt-3">
          <a href={`/api/files/${fileId}`}>
            {t('meeting.paperScan')} · {t('meeting.round', { round })} · {file.name}
          </a>
        </p>
      ))}
      {current.meeting.minutes && <p className="official-text mt-3">{current.meeting.minutes}</p>}
    </Panel>
  )
}
