import { z } from 'zod'
import { now } from '@/lib/clock'
import { getActor } from '@/lib/session'
import { presenceAt } from '@/lib/use-cases/application/mark-presence'

type Context = { params: Promise<{ id: string }> }

const input = z.object({ step: z.string().regex(/^\w{1,40}$/) })

/** Who else is writing on this draft, and whether others saved. Asked by an open page now and then. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params
  const asked = input.safeParse(await request.json().catch(() => null))
  if (!asked.success || id.length > 64) return new Response('Bad request', { status: 400 })
  const present = await presenceAt(await getActor(), id, asked.data.step, await now())
  if (!present) return new Response('Not found', { status: 404 })
  return Response.json(present, { headers: { 'Cache-Control': 'no-store' } })
}
