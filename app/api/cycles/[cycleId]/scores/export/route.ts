import { getTranslations } from 'next-intl/server'
import { csvOf } from '@/lib/documents/csv'
import { getActor } from '@/lib/session'
import { seeScoresToExport } from '@/lib/use-cases/document-review/see-ranking'

type Context = { params: Promise<{ cycleId: string }> }

const beijing = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'medium',
})

/** All unsealed sheets and what the panels agreed on as CSV, one line a sheet. What is sealed isn't in it, whoever asks. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const view = await seeScoresToExport(await getActor(), (await params).cycleId)
  if (!view) return new Response('Not found', { status: 404 })
  const locale = new URL(request.url).searchParams.get('locale') === 'en' ? 'en' : 'zh-CN'
  const t = await getTranslations({ locale, namespace: 'cycle' })
  const numbers = [...view.editions.organization.items, ...view.editions.individual.items].map(({ number }) => number)
  const head = [
    t('fields.applicant'),
    t('fields.kind'),
    t('review.round'),
    t('fields.reviewer'),
    t('sheet.submittedAt'),
    t('sheet.total'),
    ...numbers.map((number) => `${number}%`),
  ]
  const rows = view.lines.map(({ name, kind, round, reviewer, at, total, percents }) => [
    name,
    t(`kinds.${kind}`),
    t(`rounds.${round}`),
    reviewer ?? t('panels.consensus'),
    beijing.format(at),
    total,
    ...numbers.map((number) => String(percents[number] ?? '')),
  ])
  const name = encodeURIComponent(`${view.cycle.title}-${t('sheet.title')}.csv`)
  return new Response(csvOf([head, ...rows]), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename*=UTF-8''${name}`,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  })
}
