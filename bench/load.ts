import { gzipSync } from 'node:zlib'
import autocannon from 'autocannon'
import type { Measure } from './pages'

export type Load = { p50: number; p95: number; perSecond: number; bytes: number; failed: number }

/** Signs in by the form's own door and answers the cookie, as a browser would keep it. */
export async function cookieOf(base: string, login: string, password: string): Promise<string> {
  const csrf = await fetch(`${base}/api/auth/csrf`)
  const before = csrf.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
  const { csrfToken } = (await csrf.json()) as { csrfToken: string }
  const answer = await fetch(`${base}/api/auth/callback/credentials`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', Cookie: before },
    body: new URLSearchParams({ csrfToken, login, password, json: 'true' }),
  })
  const cookie = answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .find((one) => one?.includes('session-token='))
  if (!cookie) throw new Error(`${login} could not sign in (${answer.status})`)
  return cookie
}

/** Asks once, sees that it is answered, and says how many bytes go over the wire when compressed. */
export async function askOnce(base: string, measure: Measure, cookie: string | null): Promise<number> {
  const headers = { ...(cookie && { Cookie: cookie }) }
  const { path, body } = measure.save?.next() ?? { path: measure.path, body: undefined }
  const answer = await fetch(`${base}${path}`, {
    headers: { ...headers, ...(body && { 'Content-Type': 'application/json' }) },
    redirect: 'manual',
    ...(body && { method: 'PUT', body }),
  })
  const text = await answer.text()
  if (answer.status !== 200 || (measure.save && !measure.save.saved(text)))
    throw new Error(`${measure.name}: ${answer.status} ${text.slice(0, 200)}`)
  return gzipSync(text).length
}

/** Asks many times, a few at once, and answers latencies in milliseconds. */
export async function load(base: string, measure: Measure, cookie: string | null, connections: number): Promise<Load> {
  let lost = 0
  const headers = { 'accept-encoding': 'gzip', ...(cookie && { cookie }) }
  const bytes = await askOnce(base, measure, cookie)
  const times: number[] = []
  const result = await new Promise<autocannon.Result>((done, fail) => {
    const run = autocannon(
      {
        url: `${base}${measure.path}`,
        connections: measure.save ? 1 : (measure.connections ?? connections),
        amount: measure.requests,
        headers,
        ...(measure.save && {
          requests: [
            {
              method: 'PUT' as const,
              setupRequest: (request: object) => {
                const { path, body } = measure.save?.next() ?? { path: '', body: '' }
                return { ...request, path, body, headers: { ...headers, 'content-type': 'application/json' } }
              },
              onResponse: (_status: number, body: string) => {
                if (!measure.save?.saved(body)) lost++
              },
            },
          ],
        }),
      },
      (error, finished) => (error ? fail(error) : done(finished)),
    )
    run.on('response', (_client, _status, _bytes, time) => times.push(time))
  })
  times.sort((a, b) => a - b)
  const at = (part: number) => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0
  return {
    p50: at(0.5),
    p95: at(0.95),
    perSecond: Math.round(times.length / ((result.finish.getTime() - result.start.getTime()) / 1000)),
    bytes,
    failed: result.non2xx + result.errors + lost,
  }
}
