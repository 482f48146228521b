import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { CycleHead } from '@/components/cycle/cycle-head'
import { MakePanel } from '@/components/papers/make-panel'
import { PaperFilter } from '@/components/papers/paper-filter'
import { PaperTable } from '@/components/papers/paper-table'
import { ScanPanel } from '@/components/papers/scan-panel'
import { ButtonLink } from '@/components/ui/button-link'
import { Panel } from '@/components/ui/page'
import { Pager } from '@/components/ui/pager'
import { now } from '@/lib/clock'
import { requireActor } from '@/lib/session'
import { papersQuery, seePapers } from '@/lib/use-cases/papers/see-papers'
import { fileScanAction, makePapersAction } from './actions'

type Props = {
  params: Promise<{ cycleId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** The official papers of an edition: what can be made now, and the register of what was made. */
export default async function DocumentsPage({ params, searchParams }: Props) {
  const actor = await requireActor('handler', 'lead', 'auditor')
  const { cycleId } = await params
  const query = papersQuery.parse(await searchParams)
  const view = await seePapers(actor, cycleId, query, await now())
  if (!view) notFound()
  const t = await getTranslations('papers')
  const { cycle, filter } = view
  const base = `/cycles/${cycleId}/documents`
  const href = (page: number) => {
    const asked = { ...(filter.kind && { kind: filter.kind }), ...(filter.search && { q: filter.search }) }
    return `${base}?${new URLSearchParams({ ...asked, page: String(page) })}`
  }
  return (
    <>
      <CycleHead
        cycle={cycle}
        actor={actor}
        page="documents"
        subtitle={t('subtitle')}
        actions={<ButtonLink href="/letterheads">{t('settings')}</ButtonLink>}
      />
      <div className="stack">
        {view.toStamp && <ScanPanel cycleId={cycleId} paper={view.toStamp} file={fileScanAction} />}
        {view.mayMake.ok && (
          <MakePanel
            cycleId={cycleId}
            base={base}
            offered={view.offered}
            chosen={view.chosen}
            make={makePapersAction}
          />
        )}
        <Panel title={t('register')}>
          <PaperFilter kind={filter.kind} search={filter.search} base={base} />
          <PaperTable rows={view.rows} base={base} mayFile={view.mayFile} />
          <Pager page={filter.page} pages={view.pages} total={view.total} href={href} />
        </Panel>
      </div>
    </>
  )
}
