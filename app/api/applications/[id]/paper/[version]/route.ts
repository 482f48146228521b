import { getTranslations } from 'next-intl/server'
import { applicationPaper, type PaperWords } from '@/lib/documents/application-paper'
import { renderPdf } from '@/lib/documents/pdf'
import { getActor } from '@/lib/session'
import type { FormWords } from '@/lib/text/field-view'
import { type PaperView, seePaper } from '@/lib/use-cases/application/see-paper'

type Context = { params: Promise<{ id: string; version: string }> }
type Locale = 'zh-CN' | 'en'

const days = (locale: Locale, seconds: boolean) =>
  new Intl.DateTimeFormat(locale, {
    timeZone: 'Asia/Shanghai',
    dateStyle: 'long',
    ...(seconds && { timeStyle: 'medium' }),
  })

async function wordsOf(view: PaperView, locale: Locale): Promise<PaperWords> {
  const [t, step] = await Promise.all([
    getTranslations({ locale, namespace: 'application.paper' }),
    getTranslations({ locale, namespace: 'form.steps' }),
  ])
  const { party, kind, receiptNo } = view.application
  const body = view.bodies.find(({ id }) => id === view.application.recommendingBodyId)
  return {
    title: t('title'),
    subtitle: t(`subtitle.${kind}`, { cycle: view.cycle.title }),
    cover: [
      [t(`cover.${kind}`), party.name],
      [t('cover.body'), body ? (locale === 'en' && body.nameEn ? body.nameEn : body.name) : t('none')],
      [t('cover.receipt'), receiptNo ?? t('none')],
      [t('cover.at'), view.submittedAt ? days(locale, true).format(view.submittedAt) : t('notSubmitted')],
    ],
    yes: t('yes'),
    no: t('no'),
    empty: t('empty'),
    line: t('line'),
    unit: t('unit'),
    note: t('note'),
    points: (points) => t('points', { points: String(points) }),
    step: (key) => step(key as 'identity'),
    files: t('files'),
    fileHead: [t('file.number'), t('file.name'), t('file.kind'), t('file.note'), 'SHA-256'],
    code: t('code'),
    opinions: t('opinions'),
    opinionRows: (['own', ...(kind === 'individual' ? (['employer'] as const) : []), 'body', 'office'] as const).map(
      (who) => t(`opinion.${who === 'own' ? (`own.${kind}` as const) : who}`),
    ),
    signature: t('signature'),
  }
}

/** The application form on paper: of a frozen version, or of the own draft, marked as such. `locale` chooses the language. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id, version } = await params
  const number = /^[1-9]\d{0,3}$/.test(version) ? Number(version) : null
  const isKnown = number !== null || version === 'draft'
  const view = isKnown && id.length <= 64 ? await seePaper(await getActor(), id, number) : null
  if (!view) return new Response('Not found', { status: 404 })
  const locale: Locale = new URL(request.url).searchParams.get('locale') === 'en' ? 'en' : 'zh-CN'
  const language = locale === 'en' ? 'en' : 'zh'
  const [words, say, t] = await Promise.all([
    wordsOf(view, locale),
    getTranslations({ locale, namespace: 'form' }),
    getTranslations({ locale, namespace: 'application.paper' }),
  ])
  const paper = applicationPaper(
    {
      ...view,
      sources: {
        say: say as unknown as FormWords,
        items: view.items.map((item) => ({ ...item, title: item.title[language], asks: item.asks[language] })),
        bodies: view.bodies.map((body) => ({ value: body.id, label: (locale === 'en' && body.nameEn) || body.name })),
      },
      files: view.files.map(({ name, kind, note, sha256 }, at) => [
        String(at + 1),
        name,
        say(`evidence.${kind as 'licence'}`),
        note,
        sha256.slice(0, 16),
      ]),
      draft: number === null ? t('draft') : '',
    },
    words,
  )
  const pdf = await renderPdf('application', paper)
  const name = `${view.application.party.name}-${words.title}${number === null ? `-${t('draft')}` : `-${number}`}.pdf`
  return new Response(pdf as BodyInit, {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename*=UTF-8''${encodeURIComponent(name)}`,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  })
}
