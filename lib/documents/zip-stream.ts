import { PassThrough, type Readable } from 'node:stream'
import { ZipFile } from 'yazl'

/** One file of an archive: its place within, with `/` between folders, and its bytes, opened only when their turn comes. */
export type ZipEntry = { place: string; at: Date } & ({ bytes: Uint8Array } | { open: () => Promise<Readable> })

/** A name that Windows, macOS and Linux can all write: without the characters that one of them forbids, not too long. */
export const zipName = (name: string): string =>
  name
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are removed
    .replace(/[\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[<>:"/\\|?*]/g, '_')
    .replace(/[. ]+$/, '')
    .slice(-120) || '_'

/** Files that are packed already gain nothing by being packed again. */
const PACKED = /\.(pdf|jpe?g|png|docx|xlsx|zip)$/i

/**
 * An archive as a stream: one file after another, none of them whole in memory. When the reader leaves, the file that is being read is
 * closed and nothing more is opened.
 */
export function zipStream(entries: readonly ZipEntry[]): ReadableStream<Uint8Array> {
  const zip = new ZipFile()
  const out = new PassThrough()
  let current: Readable | null = null
  const fail = (error: unknown) => out.destroy(error instanceof Error ? error : new Error(String(error)))
  zip.on('error', fail)
  zip.outputStream.on('error', fail)
  for (const entry of entries) {
    const options = { mtime: entry.at, compress: !PACKED.test(entry.place) }
    if ('bytes' in entry) zip.addBuffer(Buffer.from(entry.bytes), entry.place, options)
    else
      zip.addReadStreamLazy(entry.place, options, (give) => {
        if (out.destroyed) return
        entry.open().then((reader) => {
          current = reader
          reader.on('error', fail)
          give(null, reader)
        }, fail)
      })
  }
  zip.end()
  zip.outputStream.pipe(out)
  out.on('close', () => current?.destroy())
  return toWeb(out)
}

/** `Readable.toWeb` throws when a reader leaves in mid-chunk; this one only stops. */
function toWeb(stream: PassThrough): ReadableStream<Uint8Array> {
  const chunks = stream[Symbol.asyncIterator]()
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await chunks.next()
      if (done) controller.close()
      else controller.enqueue(new Uint8Array(value))
    },
    cancel() {
      stream.destroy()
    },
  })
}
