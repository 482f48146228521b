import { getTranslations } from 'next-intl/server'
import { now } from '@/lib/clock'
import { applicationBundle } from '@/lib/documents/application-bundle'
import { zipName, zipStream } from '@/lib/documents/zip-stream'
import { getActor } from '@/lib/session'
import { readerOf } from '@/lib/storage'
import { seePaper } from '@/lib/use-cases/application/see-paper'
import { localeOf, printApplication, versionOf } from '../../print'

type Context = { params: Promise<{ id: string; version: string }> }

const HEAD = ['number', 'kind', 'place', 'name', 'size', 'items', 'conditions', 'secret', 'note', 'origin'] as const

/** The form and its material as one archive, streamed: of a frozen version, or of the own draft. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id, version } = await params
  const number = versionOf(version)
  const view = number !== undefined && id.length <= 64 ? await seePaper(await getActor(), id, number) : null
  if (!view || number === undefined) return new Response('Not found', { status: 404 })
  const locale = localeOf(request)
  const [t, kind, form] = await Promise.all([
    getTranslations({ locale, namespace: 'application.bundle' }),
    getTranslations({ locale, namespace: 'form.evidence' }),
    printApplication(view, number, locale),
  ])
  const title = `${view.application.party.name}-${t('title')}`
  const entries = await applicationBundle(
    {
      form: { name: form.name, bytes: form.pdf },
      hash: view.hash,
      at: view.submittedAt ?? (await now()),
      files: view.files,
      open: async ({ sha256 }) => {
        const reader = await readerOf(sha256)
        if (!reader) throw new Error(`the storage lacks ${sha256}`)
        return reader
      },
    },
    {
      title,
      index: t('index'),
      material: t('material'),
      kind: (key) => kind(key as 'licence'),
      head: [...HEAD.map((column) => t(`head.${column}`)), 'SHA-256'],
      yes: t('yes'),
    },
  )
  const name = zipName(`${title}${number === null ? '' : `-${number}`}`)
  return new Response(zipStream(entries), {
    headers: {
      'Content-Type': 'application/zip',
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}.zip`,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  })
}
