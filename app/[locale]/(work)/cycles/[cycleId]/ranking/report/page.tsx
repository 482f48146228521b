import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PrintButton } from '@/components/application/print-button'
import { Facts, PageHeader, Panel } from '@/components/ui/page'
import { Table } from '@/components/ui/table'
import { DateTime } from '@/components/ui/time'
import { requireActor } from '@/lib/session'
import { seeDocumentReport } from '@/lib/use-cases/document-review/see-ranking'

/** The document-review report as it was issued, for print and signature (A16). */
export default async function DocumentReportPage({ params }: { params: Promise<{ cycleId: string }> }) {
  const actor = await requireActor('handler', 'lead', 'auditor')
  const { cycleId } = await params
  const view = await seeDocumentReport(actor, cycleId)
  if (!view) notFound()
  const t = await getTranslations('cycle')
  const print = await getTranslations('application')
  const { cycle, report } = view
  const { content, hash, issuedAt } = report
  return (
    <>
      <PageHeader
        title={t('ranking.report')}
        subtitle={content.cycle}
        crumbs={[
          { href: `/cycles/${cycleId}`, label: cycle.title },
          { href: `/cycles/${cycleId}/ranking`, label: t('pages.ranking') },
        ]}
        actions={<PrintButton label={print('content.print')} />}
      />
      <div className="stack">
        <Facts
          items={[
            { term: t('ranking.issuedAt'), value: <DateTime value={issuedAt} /> },
            { term: t('ranking.criteria'), value: content.criteria },
            { term: t('ranking.aggregation'), value: t(`aggregations.${content.aggregation as 'consensus'}`) },
            { term: t('ranking.hash'), value: <span className="break-all">{hash}</span> },
          ]}
        />
        <Table
          caption={t('pages.panels')}
          showCaption
          rows={content.panels}
          rowKey={({ name }) => name}
          empty="—"
          columns={[
            { key: 'name', header: t('fields.panelName'), rowHeader: true, cell: ({ name }) => name },
            { key: 'lead', header: t('panels.lead'), cell: ({ lead }) => lead },
            {
              key: 'members',
              header: t('ranking.members'),
              cell: ({ members }) => members.map(({ name, employer }) => `${name}（${employer}）`).join('、'),
            },
            {
              key: 'applications',
              header: t('fields.applicationIds'),
              align: 'end',
              cell: ({ applications }) => applications,
            },
          ]}
        />
        {(['organization', 'individual'] as const).map((kind) => (
          <Panel key={kind} title={t(`kinds.${kind}`)}>
            <Table
              caption={t(`kinds.${kind}`)}
              rows={content[kind]}
              rowKey={({ id }) => id}
              empty="—"
              columns={[
                { key: 'rank', header: t('ranking.rank'), align: 'end', cell: ({ rank }) => rank },
                { key: 'name', header: t('fields.applicant'), rowHeader: true, cell: ({ name }) => name },
                { key: 'score', header: t('ranking.score'), align: 'end', cell: ({ score }) => score },
                { key: 'results', header: t('ranking.results'), align: 'end', cell: ({ results }) => `${results}%` },
                {
                  key: 'leadership',
                  header: t('ranking.leadership'),
                  align: 'end',
                  cell: ({ leadership }) => `${leadership}%`,
                },
                { key: 'panel', header: t('fields.panelName'), cell: ({ panel }) => panel },
                { key: 'tie', header: t('ranking.onRecord'), cell: ({ tieReason }) => tieReason ?? '—' },
                {
                  key: 'dissent',
                  header: t('ranking.dissent'),
                  cell: ({ dissent, remark }) => [dissent, remark].filter(Boolean).join('；') || '—',
                },
              ]}
            />
          </Panel>
        ))}
      </div>
    </>
  )
}
