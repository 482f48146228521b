import { getTranslations } from 'next-intl/server'
import { offlinePage } from '@/lib/documents/offline-page'
import { seePublicKeys } from '@/lib/use-cases/portal/verify-certificate'

/** One page that checks certificates without a connection: it carries the public keys, and says what it can't know. */
export async function GET(request: Request): Promise<Response> {
  const locale = new URL(request.url).searchParams.get('locale') === 'en' ? 'en' : 'zh-CN'
  const t = await getTranslations({ locale, namespace: 'portal.offline' })
  const words = {
    title: t('title'),
    intro: t('intro'),
    label: t('label'),
    check: t('check'),
    genuine: t('genuine'),
    forged: t('forged'),
    unable: t('unable'),
    limits: t('limits'),
    rows: [t('number'), t('winner'), t('edition'), t('year'), t('decision'), t('decidedOn')],
  }
  return new Response(offlinePage(await seePublicKeys(), words, locale), {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(t('file'))}`,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'public, max-age=60',
    },
  })
}
