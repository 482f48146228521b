import { getTranslations } from 'next-intl/server'
import { certificatePaper } from '@/lib/documents/certificate-paper'
import { renderPdf } from '@/lib/documents/pdf'
import { getActor } from '@/lib/session'
import { seeCertificate } from '@/lib/use-cases/supervision/see-certificate'

type Context = { params: Promise<{ honourId: string }> }

const day = new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', dateStyle: 'long' })

/** The certificate to print and stamp, in Chinese as the city gives it (A21): for the office and the winner. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { honourId } = await params
  const view = honourId.length <= 64 ? await seeCertificate(await getActor(), honourId) : null
  if (!view) return new Response('Not found', { status: 404 })
  const t = await getTranslations({ locale: 'zh-CN', namespace: 'supervision.certificate' })
  const { winnerName, certificateNo, decisionNo, editionLabel, lane } = view
  const paper = certificatePaper(winnerName, view.address, {
    title: t('title'),
    body: t('body', { year: String(view.awardYear), edition: editionLabel, lane: t(`lanes.${lane}`) }),
    body2: t('congratulation'),
    number: t('number', { number: certificateNo }),
    decision: t('decision', { number: decisionNo }),
    issuer: t('issuer'),
    date: day.format(new Date(`${view.decidedOn}T00:00:00+08:00`)),
    scan: t('scan'),
  })
  const pdf = await renderPdf('certificate', paper)
  const name = encodeURIComponent(`${winnerName}-${t('title')}-${certificateNo}.pdf`)
  return new Response(pdf as BodyInit, {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename*=UTF-8''${name}`,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  })
}
