import { getActor } from '@/lib/session'
import { seePaper } from '@/lib/use-cases/application/see-paper'
import { localeOf, printApplication, versionOf } from '../../print'

type Context = { params: Promise<{ id: string; version: string }> }

/** The application form on paper: of a frozen version, or of the own draft, marked as such. `locale` chooses the language. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id, version } = await params
  const number = versionOf(version)
  const view = number !== undefined && id.length <= 64 ? await seePaper(await getActor(), id, number) : null
  if (!view || number === undefined) return new Response('Not found', { status: 404 })
  const { pdf, name } = await printApplication(view, number, localeOf(request))
  return new Response(pdf as BodyInit, {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename*=UTF-8''${encodeURIComponent(name)}`,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  })
}
