import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ActPanel } from '@/components/cycle/act-panel'
import { CycleHead } from '@/components/cycle/cycle-head'
import { ProposalPanel } from '@/components/cycle/proposal-panel'
import { SecondCheck } from '@/components/cycle/second-check'
import { RankingTable } from '@/components/review/ranking-table'
import { SelectControl } from '@/components/ui/control'
import { Callout, Panel, Tag } from '@/components/ui/page'
import { Table } from '@/components/ui/table'
import { now } from '@/lib/clock'
import { requireActor } from '@/lib/session'
import { seeCycle } from '@/lib/use-cases/announcement/see-cycles'
import { seeCandidateChecks } from '@/lib/use-cases/council/second-check'
import { seeCandidates } from '@/lib/use-cases/on-site-review/see-on-site'
import { rejectProposalAction } from '../../actions'
import { confirmCandidatesAction, proposeCandidatesAction, startDeliberationAction } from '../on-site/actions'
import { secondCheckAction } from '../publicity/actions'

/** The composite ranking and the candidate lists for award, nomination and individuals (A17). */
export default async function CandidatesPage({ params }: { params: Promise<{ cycleId: string }> }) {
  const actor = await requireActor('handler', 'lead', 'auditor', 'member', 'chair')
  const { cycleId } = await params
  const [view, overview, second] = [
    await seeCandidates(actor, cycleId),
    await seeCycle(actor, cycleId, await now()),
    await seeCandidateChecks(actor, cycleId),
  ]
  if (!view || !overview) notFound()
  const t = await getTranslations('cycle')
  const { cycle, issued, proposal, entries, choices } = view
  const hidden = { cycleId }
  const picking = view.propose.ok && !proposal && issued.length === 0
  const laneOf = (id: string) => choices.find((choice) => choice.id === id)?.lane ?? 'none'
  const tables = (['organization', 'individual'] as const).map((kind) => {
    const ranked = entries.filter((entry) => entry.kind === kind)
    const lanes =
      kind === 'organization' ? (['award', 'nomination', 'none'] as const) : (['individual', 'none'] as const)
    return (
      <Panel key={kind} title={t(`kinds.${kind}`)}>
        <RankingTable
          caption={t(`kinds.${kind}`)}
          ranked={ranked}
          cap={ranked.length}
          name={({ name, isRepeat }) => (
            <>
              {name} {isRepeat && <Tag tone="accent">{t('candidates.repeat')}</Tag>}
            </>
          )}
          more={[
            {
              key: 'document',
              header: t('rounds.document'),
              align: 'end',
              cell: ({ document }) => Number(document).toFixed(2),
            },
            {
              key: 'second',
              header: t(kind === 'organization' ? 'rounds.onSite' : 'rounds.defence'),
              align: 'end',
              cell: ({ second }) => second ?? '—',
            },
            {
              key: 'lane',
              header: t('candidates.lane'),
              cell: ({ id, name }) =>
                picking ? (
                  <SelectControl
                    name={`lanes[${id}]`}
                    id={`lane-${id}`}
                    aria-label={`${name} ${t('candidates.lane')}`}
                    defaultValue="none"
                  >
                    {lanes.map((lane) => (
                      <option key={lane} value={lane}>
                        {t(`lanes.${lane}`)}
                      </option>
                    ))}
                  </SelectControl>
                ) : (
                  t(`lanes.${laneOf(id)}`)
                ),
            },
          ]}
        />
      </Panel>
    )
  })
  return (
    <>
      <CycleHead cycle={cycle} actor={actor} page="candidates" />
      <div className="stack">
        <Callout>
          {t('candidates.weights', {
            document: cycle.rulebook.composite.documentWeight,
            site: cycle.rulebook.composite.siteWeight,
            individualDocument: cycle.rulebook.composite.individualDocumentWeight,
            defence: cycle.rulebook.composite.individualDefenceWeight,
          })}
        </Callout>
        {issued.length > 0 && (
          <Panel title={t('candidates.issued')}>
            <Table
              caption={t('candidates.issued')}
              rows={issued}
              rowKey={({ id }) => id}
              empty="—"
              columns={[
                { key: 'lane', header: t('candidates.lane'), cell: ({ lane }) => t(`lanes.${lane}`) },
                { key: 'rank', header: t('ranking.rank'), align: 'end', cell: ({ rank }) => rank },
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
              ]}
            />
          </Panel>
        )}
        <ProposalPanel
          proposal={proposal}
          acts={
            <>
              <ActPanel
                act="confirmCandidates"
                action={confirmCandidatesAction}
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
          <p className="official-text">{view.summary}</p>
        </ProposalPanel>
        {picking ? (
          <ActPanel
            act="proposeCandidates"
            action={proposeCandidatesAction}
            decision={view.propose}
            hidden={hidden}
            fields={[{ name: 'summary', kind: 'area' }]}
          >
            {tables}
          </ActPanel>
        ) : (
          <>
            {entries.length > 0 && tables}
            {issued.length === 0 && !proposal && (
              <ActPanel act="proposeCandidates" action={proposeCandidatesAction} decision={view.propose} />
            )}
          </>
        )}
        {cycle.stage === 'onSiteReview' && (
          <ActPanel
            act="startDeliberation"
            action={startDeliberationAction}
            decision={view.start}
            hidden={hidden}
            confirm
          />
        )}
        {second && second.names.length > 0 && (
          <SecondCheck
            {...second}
            before="meeting"
            cycleId={cycleId}
            act="checkCandidates"
            action={secondCheckAction}
            decision={second.check}
          />
        )}
      </div>
    </>
  )
}
