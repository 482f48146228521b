import { memoryOf } from './machine'

const MEGABYTES = 200
const PIECE = 4 * 1024 * 1024
const TUS = { 'Tus-Resumable': '1.0.0' }
const said = (text: string) => Buffer.from(text).toString('base64')

/** What one large upload cost: seconds, and resident memory of the server before it and at its most, in MB. */
export type UploadCost = { megabytes: number; seconds: number; before: number; most: number } | null

/** One PDF of 200 MB whose filling differs each time, so that it is never a copy. */
function piece(at: number, all: number, mark: string): Buffer {
  const bytes = Buffer.alloc(PIECE, `%${mark}\n`)
  if (at === 0) bytes.write('%PDF-1.7\n')
  if (at === all - 1) bytes.write('%%EOF\n', PIECE - 6)
  return bytes
}

async function send(base: string, cookie: string, applicationId: string, seen: () => void): Promise<void> {
  const all = (MEGABYTES * 1024 * 1024) / PIECE
  const facts = { applicationId, kind: 'other', isSecret: 'false', name: 'bench.pdf' }
  const metadata = Object.entries(facts).map(([key, text]) => `${key} ${said(text)}`)
  const headers = { ...TUS, cookie, 'Upload-Length': String(all * PIECE), 'Upload-Metadata': metadata.join(',') }
  const begun = await fetch(`${base}/api/uploads`, { method: 'POST', headers })
  const place = begun.headers.get('location')
  if (!place) throw new Error(`the upload was refused: ${begun.status} ${await begun.text()}`)
  for (let at = 0; at < all; at++) {
    const answer = await fetch(`${base}${place}`, {
      method: 'PATCH',
      headers: {
        ...TUS,
        cookie,
        'Upload-Offset': String(at * PIECE),
        'Content-Type': 'application/offset+octet-stream',
      },
      body: piece(at, all, place) as BodyInit,
    })
    if (!answer.ok) throw new Error(`a piece was refused: ${answer.status} ${await answer.text()}`)
    seen()
  }
}

/** Sends a file of 200 MB in pieces twice, the first time to warm up, and watches the server's memory. */
export async function uploadCost(
  base: string,
  pid: number,
  cookie: string,
  applicationId: string,
): Promise<UploadCost> {
  await send(base, cookie, applicationId, () => {})
  const before = memoryOf(pid)
  if (before === null) return null
  let most = before
  const from = performance.now()
  await send(base, cookie, applicationId, () => {
    most = Math.max(most, memoryOf(pid) ?? 0)
  })
  return { megabytes: MEGABYTES, seconds: (performance.now() - from) / 1000, before, most }
}
