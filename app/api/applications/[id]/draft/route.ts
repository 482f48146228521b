import { now } from '@/lib/clock'
import { getActor } from '@/lib/session'
import { saveApplication } from '@/lib/use-cases/application/save-application'
import { saveApplicationInput } from '@/lib/use-cases/application/save-application.input'

type Context = { params: Promise<{ id: string }> }

const MAX_BYTES = 2_000_000
const answer = (status: number, body: object = {}) =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })

/**
 * Puts changed fields of an own draft: the save while one types, without drawing the page again. A refusal carries no words, since the
 * page's act says them. A form of another site can't send JSON.
 */
export async function PUT(request: Request, { params }: Context): Promise<Response> {
  if (!request.headers.get('content-type')?.startsWith('application/json')) return answer(415)
  if (Number(request.headers.get('content-length') ?? 0) > MAX_BYTES) return answer(413)
  const body: unknown = await request.json().catch(() => null)
  const parsed = saveApplicationInput.safeParse({ ...(body as object), applicationId: (await params).id })
  if (!parsed.success) return answer(200, { refused: true })
  const result = await saveApplication(await getActor(), parsed.data, await now())
  return answer(200, result.ok ? result.value : { refused: true })
}
