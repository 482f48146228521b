import { getTranslations } from 'next-intl/server'
import { xlsxResponse } from '@/app/api/xlsx-response'
import { now } from '@/lib/clock'
import { annotatedSheet } from '@/lib/documents/inquiry-sheet'
import { xlsxOf } from '@/lib/documents/write-xlsx'
import { faultsOf } from '@/lib/rules/stages/eligibility-inquiries'
import { getActor } from '@/lib/session'
import { problemsOf } from '@/lib/text/problems'
import { seeReplyImport } from '@/lib/use-cases/eligibility/see-inquiries'

type Context = { params: Promise<{ fileId: string }> }

/** A workbook that was handed in, with what is wrong beside each row, for whoever handed it in. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { fileId } = await params
  const view = fileId.length <= 64 ? await seeReplyImport(await getActor(), fileId, await now()) : null
  if (!view) return new Response('Not found', { status: 404 })
  const locale = new URL(request.url).searchParams.get('locale') === 'en' ? 'en' : 'zh-CN'
  const reasons = new Map<number, string>()
  for (const row of view.rows) {
    const problems = await problemsOf(faultsOf(row), locale)
    if (problems.length > 0) reasons.set(row.row, problems.map(({ text }) => text).join('\n'))
  }
  const t = await getTranslations({ locale, namespace: 'eligibility.sheet' })
  const sheets = view.rows.map(({ sheet }) => sheet)
  return xlsxResponse(await xlsxOf(annotatedSheet(locale, sheets, reasons)), `${view.cycle.title}-${t('name')}`)
}
