import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { ActPanel } from '@/components/cycle/act-panel'
import { CycleHead } from '@/components/cycle/cycle-head'
import { RankingTable } from '@/components/review/ranking-table'
import { Callout, Panel } from '@/components/ui/page'
import { DateTime } from '@/components/ui/time'
import { tieAtCut } from '@/lib/rules/ranking'
import { requireActor } from '@/lib/session'
import { Link } from '@/lib/text/navigation'
import { seeRanking } from '@/lib/use-cases/document-review/see-ranking'
import { issueDocumentReportAction, settleTieAction } from '../../../review/actions'

/** The ranking of the document review with its cut line and ties (A16). */
export default async function RankingPage({ params }: { params: Promise<{ cycleId: string }> }) {
  const actor = await requireActor('handler', 'lead', 'auditor')
  const { cycleId } = await params
  const view = await seeRanking(actor, cycleId)
  if (!view) notFound()
  const t = await getTranslations('cycle')
  const { cycle, ranked, report, settle, issue } = view
  const locale = await getLocale()
  return (
    <>
      <CycleHead
        cycle={cycle}
        actor={actor}
        page="ranking"
        actions={
          <a
            className="button button-secondary"
            href={`/api/cycles/${cycleId}/scores/export?locale=${locale}`}
            download
          >
            {t('ranking.export')}
          </a>
        }
      />
      <div className="stack">
        <Callout>{t('ranking.sealed')}</Callout>
        {report ? (
          <Callout tone="ok" title={t('ranking.report')}>
            <p>
              {t('ranking.issuedAt')} <DateTime value={report.issuedAt} /> ·{' '}
              <Link href={`/cycles/${cycleId}/ranking/report`}>{t('ranking.openReport')}</Link>
            </p>
            <p className="break-all text-sm">
              {t('ranking.hash')} {report.hash}
            </p>
          </Callout>
        ) : (
          cycle.stage === 'documentReview' && (
            <ActPanel
              act="issueDocumentReport"
              action={issueDocumentReportAction}
              decision={issue}
              hidden={{ cycleId }}
              confirm
            />
          )
        )}
        {(['organization', 'individual'] as const).map((kind) => {
          const cap = cycle.rulebook.shortlist[kind]
          const tied = tieAtCut(ranked[kind], cap)
          return (
            <Panel key={kind} title={`${t(`kinds.${kind}`)} · ${t('ranking.cap', { cap })}`}>
              <RankingTable
                caption={t(`kinds.${kind}`)}
                ranked={ranked[kind]}
                cap={cap}
                more={[
                  {
                    key: 'onRecord',
                    header: t('ranking.onRecord'),
                    cell: ({ tieReason, onRecord }) => (onRecord === null ? '—' : `${onRecord} · ${tieReason ?? ''}`),
                  },
                ]}
                name={({ id, name }) => <Link href={`/cycles/${cycleId}/applications/${id}/sheets`}>{name}</Link>}
              />
              {tied.length > 0 && (
                <div className="mt-4">
                  <Callout tone="warn" title={t('ranking.tieTitle')}>
                    {!settle.ok && <p>{t('ranking.byLead')}</p>}
                    {tied.map(({ id, name }, i) => (
                      <div key={id} className="mt-2">
                        <p className="font-medium">{name}</p>
                        <ActPanel
                          act="settleTie"
                          action={settleTieAction}
                          decision={settle}
                          tone="secondary"
                          hidden={{ cycleId, applicationId: id }}
                          fields={[
                            { name: 'place', label: 'tiePlace', kind: 'number', value: String(i + 1) },
                            { name: 'reason', kind: 'text' },
                          ]}
                        />
                      </div>
                    ))}
                  </Callout>
                </div>
              )}
            </Panel>
          )
        })}
      </div>
    </>
  )
}
