import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button-link'
import { SelectField, TextField } from '@/components/ui/fields'
import { Callout, PageHeader, Tag } from '@/components/ui/page'
import { Pager } from '@/components/ui/pager'
import { Table } from '@/components/ui/table'
import { DateTime } from '@/components/ui/time'
import { requireActor } from '@/lib/session'
import { ledgerQuery, seeLedger } from '@/lib/use-cases/audit/see-ledger'

/** The ledger with the check of its chain. */
export default async function AuditPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  const actor = await requireActor('auditor', 'lead')
  const query = ledgerQuery.parse(await searchParams)
  const view = await seeLedger(actor, query)
  if (!view) notFound()
  const t = await getTranslations('audit')
  const cycle = await getTranslations('cycle')
  const acts = await getTranslations('acts')
  const act = (name: string) => (acts.has(name as never) ? (acts as unknown as (key: string) => string)(name) : name)
  const href = (page: number) =>
    `/audit?${new URLSearchParams({ act: query.act, outcome: query.outcome, page: String(page) })}`
  return (
    <>
      <PageHeader
        title={t('title')}
        subtitle={t('subtitle')}
        actions={<ButtonLink href="/audit?check=1">{t('check')}</ButtonLink>}
      />
      {view.chain && (
        <div className="mb-4">
          <Callout
            tone={view.chain.brokenAt === null ? 'ok' : 'danger'}
            title={
              view.chain.brokenAt === null
                ? t('whole', { entries: view.chain.entries })
                : t('broken', { seq: view.chain.brokenAt })
            }
          />
        </div>
      )}
      <form className="filter-bar" method="get">
        <TextField name="act" label={t('act')} defaultValue={query.act} placeholder="submitSheet" />
        <SelectField
          name="outcome"
          label={t('outcome')}
          defaultValue={query.outcome}
          empty={t('all')}
          options={[
            { value: 'done', label: t('done') },
            { value: 'refused', label: t('refused') },
          ]}
        />
        <button type="submit" className="button button-secondary">
          {t('filter')}
        </button>
      </form>
      <Table
        caption={t('title')}
        rows={view.entries}
        rowKey={({ seq }) => String(seq)}
        empty={t('empty')}
        columns={[
          { key: 'seq', header: t('seq'), align: 'end', cell: ({ seq }) => seq },
          { key: 'at', header: t('at'), cell: ({ at }) => <DateTime value={at} seconds /> },
          {
            key: 'who',
            header: t('who'),
            cell: ({ actorName, role }) => `${actorName || '—'}（${cycle(`roles.${role as 'public'}`)}）`,
          },
          { key: 'act', header: t('act'), rowHeader: true, cell: (row) => `${act(row.act)} · ${row.article}` },
          {
            key: 'outcome',
            header: t('outcome'),
            cell: ({ outcome, reasons }) => (
              <>
                <Tag tone={outcome === 'done' ? 'ok' : 'danger'}>{t(outcome as 'done')}</Tag>{' '}
                {reasons.map(({ code }) => code).join(', ')}
              </>
            ),
          },
          {
            key: 'after',
            header: t('facts'),
            cell: ({ before, after }) => (
              <details>
                <summary>{t('show')}</summary>
                <pre className="text-xs whitespace-pre-wrap break-all">
                  {JSON.stringify({ before, after }, null, 1)}
                </pre>
              </details>
            ),
          },
          { key: 'hash', header: t('hash'), cell: ({ hash }) => <code className="text-xs">{hash.slice(0, 12)}…</code> },
        ]}
      />
      <Pager page={query.page} pages={view.pages} total={view.total} href={href} />
    </>
  )
}
