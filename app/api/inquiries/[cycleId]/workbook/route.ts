import { getFormatter, getTranslations } from 'next-intl/server'
import { xlsxResponse } from '@/app/api/xlsx-response'
import { replySheets } from '@/lib/documents/inquiry-sheet'
import { xlsxOf } from '@/lib/documents/write-xlsx'
import { getActor } from '@/lib/session'
import { seeReplyTemplate } from '@/lib/use-cases/eligibility/see-inquiries'

type Context = { params: Promise<{ cycleId: string }> }

/** The workbook in which a department answers: its open applicants. The office names the department that it is for. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { cycleId } = await params
  const asked = new URL(request.url).searchParams
  const named = (asked.get('department') ?? '').slice(0, 64)
  const view = cycleId.length <= 64 ? await seeReplyTemplate(await getActor(), cycleId, named) : null
  if (!view) return new Response('Not found', { status: 404 })
  const locale = asked.get('locale') === 'en' ? 'en' : 'zh-CN'
  const [t, c, format] = await Promise.all([
    getTranslations({ locale, namespace: 'eligibility.sheet' }),
    getTranslations({ locale, namespace: 'cycle' }),
    getFormatter({ locale }),
  ])
  const { departmentName, departmentNameEn, dueOn, silenceMeansNoObjection } = view.department
  const department = locale === 'en' && departmentNameEn ? departmentNameEn : departmentName
  const due = format.dateTime(new Date(`${dueOn}T00:00:00+08:00`), { dateStyle: 'long' })
  const sheets = replySheets(
    locale,
    view.cells.map(({ id, applicantName, applicantKind, creditCode }) => ({
      ...{ id, applicant: applicantName, kind: applicantKind, code: creditCode ?? '' },
    })),
    [
      [t('cycle'), view.cycle.title],
      [t('department'), department],
      [t('dueOn'), due],
      [t('silence'), c(silenceMeansNoObjection ? 'eligibility.silenceYes' : 'eligibility.silenceNo')],
    ],
  )
  return xlsxResponse(await xlsxOf(sheets), `${view.cycle.title}-${t('name')}-${department}`)
}
