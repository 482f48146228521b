import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ActPanel } from '@/components/cycle/act-panel'
import { CycleHead } from '@/components/cycle/cycle-head'
import { ProposalPanel } from '@/components/cycle/proposal-panel'
import { Recipients } from '@/components/cycle/recipients'
import { PickCounter } from '@/components/review/pick-counter'
import { RankingTable } from '@/components/review/ranking-table'
import { Callout, Panel, Tag } from '@/components/ui/page'
import { DateTime } from '@/components/ui/time'
import { now } from '@/lib/clock'
import { requireActor } from '@/lib/session'
import { Link } from '@/lib/text/navigation'
import { seeCycle } from '@/lib/use-cases/announcement/see-cycles'
import { seeShortlist } from '@/lib/use-cases/document-review/see-ranking'
import { confirmShortlistAction, proposeShortlistAction, startOnSiteReviewAction } from '../../../review/actions'
import { rejectProposalAction } from '../../actions'

/** Who enters on-site review: chosen by a handler, confirmed by the lead, everybody else told in writing (A16). */
export default async function ShortlistPage({ params }: { params: Promise<{ cycleId: string }> }) {
  const actor = await requireActor('handler', 'lead', 'auditor')
  const { cycleId } = await params
  const [view, overview] = [await seeShortlist(actor, cycleId), await seeCycle(actor, cycleId, await now())]
  if (!view || !overview) notFound()
  const t = await getTranslations('cycle')
  const { cycle, ranked, proposal, chosen, told, confirmed } = view
  const hidden = { cycleId }
  const namesOf = (isMeant: (id: string) => boolean) =>
    [...ranked.organization, ...ranked.individual].filter(({ id }) => isMeant(id)).map(({ name }) => name)
  const picking = view.propose.ok && !proposal && !confirmed
  const tables = (['organization', 'individual'] as const).map((kind) => (
    <Panel
      key={kind}
      title={`${t(`kinds.${kind}`)} · ${t('ranking.cap', { cap: cycle.rulebook.shortlist[kind] })}`}
      aside={
        picking && (
          <PickCounter
            kind={kind}
            cap={cycle.rulebook.shortlist[kind]}
            start={ranked[kind].filter(({ id }) => chosen.includes(id)).length}
            words={{ picked: t('shortlist.picked'), over: t('shortlist.overCap') }}
          />
        )
      }
    >
      <RankingTable
        caption={t(`kinds.${kind}`)}
        ranked={ranked[kind]}
        cap={cycle.rulebook.shortlist[kind]}
        more={[
          {
            key: 'chosen',
            header: t('shortlist.enters'),
            cell: ({ id, name, shortlisted }) =>
              picking ? (
                <input
                  type="checkbox"
                  className="tick-box"
                  name="chosen"
                  data-kind={kind}
                  value={id}
                  defaultChecked={chosen.includes(id)}
                  aria-label={name}
                />
              ) : (
                <Tag tone={(shortlisted ?? chosen.includes(id)) ? 'ok' : 'neutral'}>
                  {t((shortlisted ?? chosen.includes(id)) ? 'shortlist.in' : 'shortlist.out')}
                </Tag>
              ),
          },
          {
            key: 'notice',
            header: t('shortlist.notice'),
            cell: ({ id }) => {
              const notice = told.get(id)
              return notice ? (
                <>
                  {t(notice.readAt ? 'shortlist.read' : 'shortlist.sent')}{' '}
                  <DateTime value={notice.readAt ?? notice.createdAt} />
                </>
              ) : (
                '—'
              )
            },
          },
        ]}
      />
    </Panel>
  ))
  return (
    <>
      <CycleHead cycle={cycle} actor={actor} page="shortlist" />
      <div className="stack">
        {!view.reported && !confirmed && (
          <Callout tone="warn">
            {t('shortlist.needsReport')} <Link href={`/cycles/${cycleId}/ranking`}>{t('pages.ranking')}</Link>
          </Callout>
        )}
        {confirmed && <Callout tone="ok" title={t('shortlist.confirmed')} />}
        <ProposalPanel
          proposal={proposal}
          acts={
            <>
              <ActPanel
                act="confirmShortlist"
                action={confirmShortlistAction}
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
          <Recipients
            groups={[
              { letter: t('shortlist.in'), names: namesOf((id) => chosen.includes(id)) },
              { letter: t('shortlist.out'), names: namesOf((id) => !chosen.includes(id)) },
            ]}
          />
        </ProposalPanel>
        {picking ? (
          <ActPanel
            act="proposeShortlist"
            action={proposeShortlistAction}
            decision={view.propose}
            hidden={hidden}
            fields={cycle.rulebook.shortlist.hard ? [] : [{ name: 'excessReason', kind: 'text', optional: true }]}
          >
            {tables}
          </ActPanel>
        ) : (
          <>
            {tables}
            {!confirmed && !proposal && (
              <ActPanel act="proposeShortlist" action={proposeShortlistAction} decision={view.propose} />
            )}
          </>
        )}
        {cycle.stage === 'documentReview' && (
          <ActPanel
            act="startOnSiteReview"
            action={startOnSiteReviewAction}
            decision={view.start}
            hidden={hidden}
            confirm
          />
        )}
      </div>
    </>
  )
}
