import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { ActPanel } from '@/components/cycle/act-panel'
import { ReplyTag } from '@/components/cycle/reply-text'
import { Callout, PageHeader, Panel, Tag } from '@/components/ui/page'
import { ProblemList } from '@/components/ui/problem-list'
import { Table } from '@/components/ui/table'
import { DayText } from '@/components/ui/time'
import { now } from '@/lib/clock'
import { faultsOf } from '@/lib/rules/stages/eligibility-inquiries'
import { requireActor } from '@/lib/session'
import { problemsOf } from '@/lib/text/problems'
import { seeReplyImport } from '@/lib/use-cases/eligibility/see-inquiries'
import { importRepliesAction } from '../../actions'

/** A department looks through its workbook before anything of it is in force: every bad row with its reasons, all or nothing (A15). */
export default async function ReplyImportPage({ params }: { params: Promise<{ fileId: string }> }) {
  const actor = await requireActor('department')
  const { fileId } = await params
  const view = await seeReplyImport(actor, fileId, await now())
  if (!view) notFound()
  const [t, c, locale] = [await getTranslations('eligibility'), await getTranslations('cycle'), await getLocale()]
  const rows = await Promise.all(
    // the field to be mended is a cell of the workbook and none of this page
    view.rows.map(async (row) => ({
      ...row,
      problems: (await problemsOf(faultsOf(row), locale)).map(({ field: _field, ...problem }) => problem),
    })),
  )
  const bad = rows.filter(({ problems }) => problems.length > 0).length
  return (
    <>
      <PageHeader
        title={t('workbook.preview')}
        subtitle={`${view.cycle.title} · ${view.file.name}`}
        crumbs={[{ href: '/inquiries', label: c('inquiries.title') }]}
      />
      <div className="stack">
        <Callout tone={bad > 0 ? 'danger' : 'ok'}>
          <p>{t('workbook.previewHint', { count: rows.length, left: view.left })}</p>
          <p className="font-semibold">{bad > 0 ? t('workbook.bad', { count: bad }) : t('workbook.good')}</p>
          {bad > 0 && (
            <a href={`/api/inquiries/imports/${fileId}?locale=${locale}`} download>
              {t('workbook.annotated')}
            </a>
          )}
        </Callout>
        <Panel title={t('sheet.name')}>
          <Table
            caption={t('sheet.name')}
            rows={rows}
            rowKey={({ row }) => String(row)}
            empty={t('workbook.empty')}
            columns={[
              { key: 'row', header: t('workbook.row'), align: 'end', cell: ({ row }) => row },
              {
                key: 'applicant',
                header: c('fields.applicant'),
                rowHeader: true,
                cell: ({ sheet }) => sheet.applicant || '—',
              },
              {
                key: 'problem',
                header: t('workbook.problem'),
                cell: ({ problems }) =>
                  problems.length > 0 ? (
                    <div className="min-w-64">
                      <Tag tone="danger">{t('workbook.problem')}</Tag>
                      <ProblemList problems={problems} />
                    </div>
                  ) : (
                    <Tag tone="ok">{t('workbook.passed')}</Tag>
                  ),
              },
              {
                key: 'answer',
                header: c('fields.answer'),
                cell: ({ sheet }) =>
                  sheet.said ? <ReplyTag answer={sheet.said.answer} lapsedAt={null} /> : sheet.texts[3] || '—',
              },
              { key: 'detail', header: c('fields.detail'), cell: ({ sheet }) => sheet.texts[4] },
              { key: 'no', header: c('fields.documentNo'), cell: ({ sheet }) => sheet.texts[5] },
              {
                key: 'on',
                header: t('reply.documentOn'),
                cell: ({ sheet }) =>
                  sheet.said?.documentOn ? <DayText value={sheet.said.documentOn} /> : sheet.texts[6],
              },
            ]}
          />
        </Panel>
        <ActPanel
          act="importReplies"
          action={importRepliesAction}
          decision={view.decision}
          hidden={{ cycleId: view.cycle.id, fileId }}
          confirm
        />
      </div>
    </>
  )
}
