import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { CycleHead } from '@/components/cycle/cycle-head'
import { Empty, Panel } from '@/components/ui/page'
import { Table } from '@/components/ui/table'
import { requireActor } from '@/lib/session'
import { seeSheetsOf } from '@/lib/use-cases/document-review/see-ranking'

/** One application with its sheets side by side, after their seal is broken (A16, A17). */
export default async function SheetsPage({ params }: { params: Promise<{ cycleId: string; id: string }> }) {
  const actor = await requireActor('handler', 'lead', 'auditor')
  const { cycleId, id } = await params
  const view = await seeSheetsOf(actor, cycleId, id)
  if (!view) notFound()
  const t = await getTranslations('cycle')
  const language = (await getLocale()) === 'en' ? ('en' as const) : ('zh' as const)
  const { cycle, application, edition, parts } = view
  return (
    <>
      <CycleHead cycle={cycle} actor={actor} page="ranking" subtitle={application.party.name} />
      <div className="stack">
        {parts.map(({ round, sheets, consensus, divergence }) => (
          <Panel
            key={round}
            title={t(`rounds.${round}`)}
            aside={
              consensus && (
                <span>
                  {t('panels.consensus')} {Number(consensus.total).toFixed(2)}
                </span>
              )
            }
          >
            {sheets.length === 0 ? (
              <Empty>{t('sheet.stillSealed')}</Empty>
            ) : (
              <Table
                caption={t(`rounds.${round}`)}
                rows={edition.items}
                rowKey={({ number }) => number}
                rowTone={({ number }) => (divergence.items.includes(number) ? 'strong' : undefined)}
                empty="—"
                columns={[
                  {
                    key: 'item',
                    header: t('sheet.item'),
                    rowHeader: true,
                    cell: ({ number, title }) => `${number} ${title[language]}`,
                  },
                  { key: 'points', header: t('sheet.full'), align: 'end', cell: ({ points }) => points },
                  ...sheets.map((sheet) => ({
                    key: sheet.sheetId,
                    header: `${sheet.reviewerName} ${Number(sheet.total).toFixed(2)}`,
                    cell: ({ number }: (typeof edition.items)[number]) => {
                      const entry = sheet.items[number]
                      return (
                        <>
                          <strong>{entry?.percent ?? '—'}%</strong>
                          <span className="block">{entry?.strengths}</span>
                          <span className="block text-ink-soft">
                            {entry?.opportunities} {entry?.references}
                          </span>
                        </>
                      )
                    },
                  })),
                  {
                    key: 'consensus',
                    header: t('panels.consensus'),
                    align: 'end',
                    cell: ({ number }) => (consensus ? `${consensus.items[number]?.percent ?? '—'}%` : '—'),
                  },
                ]}
              />
            )}
          </Panel>
        ))}
      </div>
    </>
  )
}
