import { getTranslations } from 'next-intl/server'
import { now } from '@/lib/clock'
import { xlsxOf } from '@/lib/documents/write-xlsx'
import { getActor } from '@/lib/session'
import { assignmentQuery } from '@/lib/use-cases/document-review/assignment-inputs'
import { seeAssignmentTable } from '@/lib/use-cases/document-review/see-assignment'

type Context = { params: Promise<{ cycleId: string }> }

/** The plan of assignments as .xlsx, to be changed and brought back. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const asked = Object.fromEntries(new URL(request.url).searchParams)
  const { kind } = assignmentQuery.parse(asked)
  const view = await seeAssignmentTable(await getActor(), (await params).cycleId, kind, await now())
  if (!view) return new Response('Not found', { status: 404 })
  const t = await getTranslations({ locale: asked.locale === 'en' ? 'en' : 'zh-CN', namespace: 'assignment' })
  const reviewers = Array.from({ length: view.plan.sheets }, (_, i) => t('nthReviewer', { n: i + 1 }))
  const given = [t('id'), t('applicant'), t('trade'), t('standingReviewers')]
  const columns = [
    ...given.map((header, at) => ({ header, width: [14, 36, 10, 24][at] ?? 16, given: true })),
    ...reviewers.map((header) => ({ header, width: 16 })),
  ]
  const name = encodeURIComponent(`${view.cycle.title}-${t('title')}.xlsx`)
  return new Response(await xlsxOf([{ name: t('reviewers'), columns, rows: view.rows }]), {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'Content-Disposition': `attachment; filename*=UTF-8''${name}`,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  })
}
