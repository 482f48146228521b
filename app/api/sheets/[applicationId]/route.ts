import { now } from '@/lib/clock'
import { getActor } from '@/lib/session'
import { sheetInput } from '@/lib/use-cases/document-review/inputs'
import { itemKey } from '@/lib/use-cases/document-review/item-keys'
import { saveSheet, seeSavedSheet } from '@/lib/use-cases/document-review/save-sheet'

type Context = { params: Promise<{ applicationId: string }> }

const MAX_BYTES = 1_000_000
const answer = (status: number, body: object = {}) =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })

/**
 * Puts the draft of an own sheet: the save while one types, without drawing the page again. A refusal is an answer like any other: a stale
 * save gets the text that stands, others carry no words, since the page's act says them. A form of another site can't send JSON.
 */
export async function PUT(request: Request, { params }: Context): Promise<Response> {
  if (!request.headers.get('content-type')?.startsWith('application/json')) return answer(415)
  if (Number(request.headers.get('content-length') ?? 0) > MAX_BYTES) return answer(413)
  const body: unknown = await request.json().catch(() => null)
  const parsed = sheetInput.safeParse({ ...(body as object), applicationId: (await params).applicationId })
  if (!parsed.success) return answer(200, { refused: true })
  const actor = await getActor()
  const result = await saveSheet(actor, parsed.data, await now())
  if (result.ok) return answer(200, result.value)
  const isStale = result.unmet.every(({ code }) => code === 'staleVersion')
  const saved = isStale ? await seeSavedSheet(actor, parsed.data) : null
  if (!saved) return answer(200, { refused: true })
  const items = Object.fromEntries(Object.entries(saved.items).map(([number, entry]) => [itemKey(number), entry]))
  return answer(200, { stale: { ...saved, items } })
}
