import { databaseAnswers } from '@/lib/data/health'

export const dynamic = 'force-dynamic'

/** 200 when the database answers, else 503: for the launcher and for a watch. */
export async function GET(): Promise<Response> {
  const healthy = await databaseAnswers()
  return Response.json({ status: healthy ? 'ok' : 'unavailable' }, { status: healthy ? 200 : 503 })
}
