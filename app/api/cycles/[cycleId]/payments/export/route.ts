import { getTranslations } from 'next-intl/server'
import { now } from '@/lib/clock'
import { paymentList } from '@/lib/documents/payment-list'
import { XLSX } from '@/lib/documents/workbook'
import { getActor } from '@/lib/session'
import { exportPayments } from '@/lib/use-cases/supervision/payee'

type Context = { params: Promise<{ cycleId: string }> }

const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' })

/** The payment list for the treasury. It is an act with an entry in the ledger, so it is asked for by POST, from this site only. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (request.headers.get('sec-fetch-site') !== 'same-origin') return new Response('Forbidden', { status: 403 })
  const result = await exportPayments(await getActor(), await params, await now())
  if (!result.ok) return new Response('Not found', { status: 404 })
  const locale = new URL(request.url).searchParams.get('locale') === 'en' ? 'en' : 'zh-CN'
  const [t, cycle] = await Promise.all([
    getTranslations({ locale, namespace: 'aftercare.money' }),
    getTranslations({ locale, namespace: 'cycle' }),
  ])
  const { title, lines } = result.value
  const name = `${title}-${t('list')}`
  const book = await paymentList(lines, {
    title: name,
    sheet: t('list'),
    total: t('total'),
    head: (column) => t(`columns.${column as 'name'}`),
    award: (lane) => cycle(`lanes.${lane as 'award'}`),
    reason: (reason) => cycle(`prizeReasons.${reason as 'full'}`),
    state: (state) => t(`states.${state as 'open'}`),
    day: (at) => day.format(at),
  })
  return new Response(book as BodyInit, {
    headers: {
      'Content-Type': XLSX,
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}.xlsx`,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  })
}
