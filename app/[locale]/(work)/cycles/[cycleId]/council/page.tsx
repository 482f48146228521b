import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ActPanel } from '@/components/cycle/act-panel'
import { CycleHead } from '@/components/cycle/cycle-head'
import { ProposalPanel } from '@/components/cycle/proposal-panel'
import { Recipients } from '@/components/cycle/recipients'
import { SecondCheck } from '@/components/cycle/second-check'
import { InputControl, SelectControl } from '@/components/ui/control'
import { Panel, Tag } from '@/components/ui/page'
import { Table } from '@/components/ui/table'
import { now } from '@/lib/clock'
import { requireActor } from '@/lib/session'
import { seeCycle } from '@/lib/use-cases/announcement/see-cycles'
import { seeCouncil } from '@/lib/use-cases/council/see-council'
import { rejectProposalAction } from '../../actions'
import * as acts from '../publicity/actions'

/** What the executive meeting decided, name by name, and the announcement of the results (A20). */
export default async function CouncilPage({ params }: { params: Promise<{ cycleId: string }> }) {
  const actor = await requireActor('handler', 'lead', 'auditor')
  const { cycleId } = await params
  const at = await now()
  const [view, overview] = [await seeCouncil(actor, cycleId, at), await seeCycle(actor, cycleId, at)]
  if (!view || !overview) notFound()
  const t = await getTranslations('cycle')
  const { cycle, list, decision, results } = view
  const hidden = { cycleId }
  const typing = view.propose.ok && !decision.decided && !decision.proposal
  const said = (id: string) => decision.payload.decisions[id]
  const reject = (proposalId: string) => (
    <ActPanel
      act="rejectProposal"
      action={rejectProposalAction}
      decision={overview.reject}
      tone="secondary"
      hidden={{ ...hidden, proposalId }}
      fields={[{ name: 'reason', kind: 'text' }]}
    />
  )
  const table = (
    <Table
      caption={t('pages.council')}
      rows={list}
      rowKey={({ id }) => id}
      empty="—"
      columns={[
        { key: 'lane', header: t('candidates.lane'), cell: ({ lane }) => t(`lanes.${lane}`) },
        { key: 'name', header: t('fields.applicant'), rowHeader: true, cell: ({ name }) => name },
        {
          key: 'approved',
          header: t('fields.outcome'),
          cell: ({ applicationId, name }) => {
            const recorded = results.decisions.find((one) => one.applicationId === applicationId)
            if (recorded)
              return (
                <Tag tone={recorded.approved ? 'ok' : 'danger'}>
                  {t(recorded.approved ? 'council.approved' : 'council.refused')}
                </Tag>
              )
            if (!typing) return t(said(applicationId)?.approved ? 'council.approved' : 'council.refused')
            return (
              <SelectControl
                name={`decisions[${applicationId}][approved]`}
                id={`decision-${applicationId}`}
                aria-label={`${name} ${t('fields.outcome')}`}
                defaultValue="yes"
              >
                <option value="yes">{t('council.approved')}</option>
                <option value="no">{t('council.refused')}</option>
              </SelectControl>
            )
          },
        },
        {
          key: 'reason',
          header: t('fields.reason'),
          cell: ({ applicationId, name }) =>
            typing ? (
              <InputControl
                name={`decisions[${applicationId}][reason]`}
                id={`reason-${applicationId}`}
                aria-label={`${name} ${t('fields.reason')}`}
              />
            ) : (
              (said(applicationId)?.reason ?? '')
            ),
        },
      ]}
    />
  )
  return (
    <>
      <CycleHead cycle={cycle} actor={actor} page="council" />
      <div className="stack">
        <SecondCheck
          names={list.map(({ applicationId, name }) => ({ id: applicationId, name }))}
          checks={view.checks}
          before="council"
          cycleId={cycleId}
          act="recordSecondCheck"
          action={acts.secondCheckAction}
          decision={view.check}
        />
        <ProposalPanel
          proposal={decision.proposal}
          acts={
            <>
              <ActPanel
                act="confirmCouncilDecision"
                action={acts.confirmCouncilAction}
                decision={view.confirm}
                hidden={hidden}
                confirm
              />
              {reject(decision.proposal?.id ?? '')}
            </>
          }
        >
          <p>
            {[decision.payload.meetingNo, decision.payload.decidedOn, decision.payload.documentNo]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </ProposalPanel>
        <Panel title={t('pages.council')}>
          {typing ? (
            <ActPanel
              act="proposeCouncilDecision"
              action={acts.proposeCouncilAction}
              decision={view.propose}
              hidden={hidden}
              fields={[
                { name: 'meetingNo', kind: 'text' },
                { name: 'decidedOn', kind: 'date', value: view.today },
                { name: 'documentNo', kind: 'text', label: 'decisionNo' },
              ]}
            >
              {table}
            </ActPanel>
          ) : (
            <>
              {table}
              {!decision.decided && !decision.proposal && (
                <ActPanel act="proposeCouncilDecision" action={acts.proposeCouncilAction} decision={view.propose} />
              )}
            </>
          )}
        </Panel>
        <ProposalPanel
          proposal={results.proposal}
          acts={
            <>
              <ActPanel
                act="confirmResults"
                action={acts.confirmResultsAction}
                decision={view.confirmResults}
                hidden={hidden}
                confirm
              />
              {reject(results.proposal?.id ?? '')}
            </>
          }
        >
          <h3 className="mt-2">{results.proposal?.payload.title}</h3>
          <p className="official-text">{results.proposal?.payload.body}</p>
          <Recipients groups={[{ names: results.decisions.filter((one) => one.approved).map(({ name }) => name) }]} />
        </ProposalPanel>
        {cycle.stage === 'council' && results.decided && !results.proposal && (
          <Panel title={t('acts.proposeResults')}>
            <ActPanel
              act="proposeResults"
              action={acts.proposeResultsAction}
              decision={view.proposeResults}
              hidden={hidden}
              fields={[
                { name: 'title', kind: 'text', value: t('council.defaultTitle', { cycle: cycle.title }) },
                { name: 'body', kind: 'area', value: t('council.defaultBody') },
              ]}
            />
          </Panel>
        )}
      </div>
    </>
  )
}
