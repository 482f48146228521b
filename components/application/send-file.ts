import type { DetailedError, PreviousUpload, Upload } from 'tus-js-client'

const ENDPOINT = '/api/uploads'
/** Small enough for what stands between most offices and a server. */
const PIECE = 4 * 1024 * 1024
const PAUSES = [0, 1000, 3000, 5000, 10_000, 20_000]

export type Said = {
  applicationId: string
  kind: string
  isSecret: boolean
  locale: string
}

/** How an upload ended: attached; refused for good with a sentence; or broken off, to be gone on with. */
export type Ended = { end: 'attached' } | { end: 'refused'; problem: string } | { end: 'signIn' | 'offline' }

/** The same file for the same application is gone on with, also after the page was closed. */
const fingerprint = (file: File, said: Said) =>
  Promise.resolve(['award', said.applicationId, said.kind, file.name, file.size, file.lastModified].join('|'))

function endOf(error: Error | DetailedError, words: { failed: string }): Ended {
  const answer = 'originalResponse' in error ? error.originalResponse : null
  if (!answer) return { end: 'offline' }
  if (answer.getStatus() === 401) return { end: 'signIn' }
  if (answer.getStatus() !== 422) return { end: 'refused', problem: words.failed }
  return { end: 'refused', problem: (JSON.parse(answer.getBody()) as { problems: string[] }).problems.join(' ') }
}

/** Asks for the end of an upload whose bytes are all there, but whose last answer was lost on the way. */
async function askForEnd(url: string, size: number, words: { failed: string }): Promise<Ended> {
  const headers = {
    'Tus-Resumable': '1.0.0',
    'Upload-Offset': String(size),
    'Content-Type': 'application/offset+octet-stream',
  }
  const answer = await fetch(url, { method: 'PATCH', headers }).catch(() => null)
  if (!answer) return { end: 'offline' }
  if (answer.ok) return { end: 'attached' }
  if (answer.status === 401) return { end: 'signIn' }
  if (answer.status !== 422) return { end: 'refused', problem: words.failed }
  return { end: 'refused', problem: ((await answer.json()) as { problems: string[] }).problems.join(' ') }
}

/** Sends a file in pieces and answers how it ended. `onStart` hands over the means to stop it. */
export async function sendFile(
  file: File,
  said: Said,
  words: { failed: string },
  on: { start: (upload: Upload) => void; progress: (sent: number) => void },
): Promise<Ended> {
  // the protocol's client is loaded only when somebody sends something
  const { Upload } = await import('tus-js-client')
  return new Promise((settle) => {
    let lastAnswer = ''
    const upload: Upload = new Upload(file, {
      endpoint: ENDPOINT,
      chunkSize: PIECE,
      retryDelays: PAUSES,
      removeFingerprintOnSuccess: true,
      fingerprint: () => fingerprint(file, said),
      metadata: { ...said, isSecret: String(said.isSecret), name: file.name },
      onProgress: (sent) => on.progress(sent),
      onAfterResponse: (_request, response) => {
        lastAnswer = response.getBody()
      },
      onShouldRetry: (error) => {
        const status = error.originalResponse?.getStatus() ?? 0
        return navigator.onLine && (status === 0 || status >= 500 || status === 409 || status === 423)
      },
      onSuccess: () => {
        if (lastAnswer.includes('evidenceId')) settle({ end: 'attached' })
        else askForEnd(upload.url ?? '', file.size, words).then(settle)
      },
      onError: (error) => settle(endOf(error, words)),
    })
    on.start(upload)
    upload.findPreviousUploads().then((previous: PreviousUpload[]) => {
      const [last] = previous
      if (last) upload.resumeFromPreviousUpload(last)
      upload.start()
    })
  })
}
