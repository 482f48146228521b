import { getActor } from '@/lib/session'
import { seeRoom } from '@/lib/use-cases/deliberation/see-room'

type Context = { params: Promise<{ cycleId: string }> }

/** How far the meeting is and how many have voted, never what: so little that a room may ask for it every few seconds. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const room = await seeRoom(await getActor(), (await params).cycleId)
  if (!room) return new Response('Not found', { status: 404 })
  return Response.json(room, { headers: { 'Cache-Control': 'no-store' } })
}
