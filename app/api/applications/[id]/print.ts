import { getTranslations } from 'next-intl/server'
import { applicationPaper, type PaperWords } from '@/lib/documents/application-paper'
import { renderPdf } from '@/lib/documents/pdf'
import type { FormWords } from '@/lib/text/field-view'
import type { Locale } from '@/lib/text/routing'
import type { PaperView } from '@/lib/use-cases/application/see-paper'

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
    pages: t('pages'),
    noPicture: t('noPicture'),
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

/** A version as the address names it: its number, null for the draft; undefined for anything else. */
export function versionOf(text: string): number | null | undefined {
  if (text === 'draft') return null
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined
}

/** The language that the address asks for. */
export const localeOf = (request: Request): Locale =>
  new URL(request.url).searchParams.get('locale') === 'en' ? 'en' : 'zh-CN'

/** The application form as PDF, with the name under which it is saved. A picture that can't be decoded is left out, not the whole form. */
export async function printApplication(view: PaperView, number: number | null, locale: Locale) {
  const language = locale === 'en' ? 'en' : 'zh'
  const [words, say, t] = await Promise.all([
    wordsOf(view, locale),
    getTranslations({ locale, namespace: 'form' }),
    getTranslations({ locale, namespace: 'application.paper' }),
  ])
  const facts = {
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
  }
  const print = (pictures: PaperView['pictures']) =>
    renderPdf(
      'application',
      applicationPaper(
        { ...facts, pictures: new Map(pictures.map(({ evidenceId, name }) => [evidenceId, name])) },
        words,
      ),
      Object.fromEntries(pictures.map(({ name, bytes }) => [name, bytes])),
    )
  const pdf = await print(view.pictures).catch((error) => {
    if (view.pictures.length === 0) throw error
    return print([])
  })
  const name = `${view.application.party.name}-${words.title}${number === null ? `-${t('draft')}` : `-${number}`}.pdf`
  return { pdf, name }
}
