import { getTranslations } from 'next-intl/server'
import { csvOf } from '@/lib/documents/csv'
import { getActor } from '@/lib/session'
import { seeApplicationsToExport } from '@/lib/use-cases/application/see-applications'
import { applicationsQuery } from '@/lib/use-cases/application/see-applications.input'

type Context = { params: Promise<{ cycleId: string }> }

const COLUMNS = ['name', 'kind', 'code', 'zone', 'standing', 'receiptNo', 'submittedAt', 'acceptedAt', 'score'] as const

const beijing = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'medium',
})

/** The office's table as CSV, with the filter of the page. `locale` chooses the language of its head. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { cycleId } = await params
  const asked = new URL(request.url).searchParams
  const query = applicationsQuery.parse(Object.fromEntries(asked))
  const view = await seeApplicationsToExport(await getActor(), cycleId, query)
  if (!view) return new Response('Not found', { status: 404 })
  const locale = asked.get('locale') === 'en' ? 'en' : 'zh-CN'
  const [t, zone] = await Promise.all([
    getTranslations({ locale, namespace: 'application' }),
    getTranslations({ locale, namespace: 'people.zones' }),
  ])
  const time = (at: Date | null) => (at ? beijing.format(at) : '')
  const rows = view.rows.map((row) => [
    row.name,
    t(`kind.${row.kind}`),
    row.creditCode ?? '',
    row.zone && zone.has(row.zone as 'gaoxin') ? zone(row.zone as 'gaoxin') : '',
    t(`standing.${row.standing}`),
    row.receiptNo ?? '',
    time(row.submittedAt),
    time(row.acceptedAt),
    row.score ?? '',
  ])
  const head = COLUMNS.map((column) => t(`office.columns.${column}`))
  const name = encodeURIComponent(`${view.cycle.title}-${t('office.title')}.csv`)
  return new Response(csvOf([head, ...rows]), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename*=UTF-8''${name}`,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  })
}
