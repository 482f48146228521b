import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { printable } from './printable'

type Answer = { id: number; bytes?: Uint8Array; error?: string }
type Waiting = { done: (bytes: Uint8Array) => void; fail: (error: Error) => void }

const TIMEOUT = 60_000
const WEIGHTS = ['noto-serif-sc/400Regular', 'noto-serif-sc/700Bold', 'noto-sans-sc/400Regular', 'noto-sans-sc/700Bold']

const kept = globalThis as { awardTypesetter?: { worker: Worker; waiting: Map<number, Waiting>; last: number } }

function typesetter() {
  if (kept.awardTypesetter) return kept.awardTypesetter
  const root = process.cwd()
  const here = join(root, 'lib', 'documents')
  const fonts = WEIGHTS.map((weight) => join(root, 'node_modules', '@expo-google-fonts', ...weight.split('/')))
  // run from its own file, not from the bundle: it loads a native library
  const worker = new Worker(/* turbopackIgnore: true */ join(here, 'typst-worker.mjs'), {
    workerData: { fonts, templates: join(here, 'templates') },
  })
  const waiting = new Map<number, Waiting>()
  const end = (error: Error) => {
    for (const { fail } of waiting.values()) fail(error)
    waiting.clear()
    delete kept.awardTypesetter
  }
  worker.on('message', ({ id, bytes, error }: Answer) => {
    const asked = waiting.get(id)
    waiting.delete(id)
    if (waiting.size === 0) worker.unref()
    if (bytes) asked?.done(bytes)
    else asked?.fail(new Error(`the document could not be set: ${error}`))
  })
  worker.on('error', end)
  worker.on('exit', () => end(new Error('the typesetter ended')))
  worker.unref()
  kept.awardTypesetter = { worker, waiting, last: 0 }
  return kept.awardTypesetter
}

/** Files that a template reads by their names, beside its data: pictures. */
export type BesideData = Readonly<Record<string, Uint8Array>>

/**
 * A PDF (A4, fonts embedded) of `templates/<template>.typ` with `data`, which the template reads as JSON. Throws when the template fails
 * or takes longer than a minute: both are bugs, never the reader's.
 */
export async function renderPdf(template: string, data: object, files: BesideData = {}): Promise<Uint8Array> {
  const setter = typesetter()
  const id = ++setter.last
  setter.worker.ref()
  const timer = setTimeout(() => setter.worker.terminate(), TIMEOUT)
  try {
    return await new Promise<Uint8Array>((done, fail) => {
      setter.waiting.set(id, { done, fail })
      setter.worker.postMessage({
        id,
        template,
        files,
        data: JSON.stringify(data, (_, value) => (typeof value === 'string' ? printable(value) : value)),
      })
    })
  } finally {
    clearTimeout(timer)
  }
}
