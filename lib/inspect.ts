import { open, stat } from 'node:fs/promises'
import { fromBufferPromise, openPromise, type ZipFile } from 'yauzl'
import { type Entries, type FileLook, isZip, LARGEST_UNPACKED, MOST_ENTRIES, SAMPLE } from './rules/file-type'

const OPTIONS = { lazyEntries: true, autoClose: false } as const
const ENCRYPTED = 1

const zipOf = (source: Uint8Array | string): Promise<ZipFile> =>
  typeof source === 'string'
    ? openPromise(source, OPTIONS)
    : fromBufferPromise(Buffer.from(source.buffer, source.byteOffset, source.byteLength), OPTIONS)

/** The names in a zip's directory. Nothing is unpacked; what would unpack to too much is a bomb. */
async function entriesOf(source: Uint8Array | string): Promise<Entries> {
  const zip = await zipOf(source).catch(() => null)
  if (!zip) return 'broken'
  try {
    if (zip.entryCount > MOST_ENTRIES) return 'bomb'
    const names: string[] = []
    let unpacked = 0
    for await (const entry of zip.eachEntry()) {
      unpacked += entry.uncompressedSize
      if (unpacked > LARGEST_UNPACKED) return 'bomb'
      if ((entry.generalPurposeBitFlag & ENCRYPTED) === ENCRYPTED) return 'locked'
      names.push(entry.fileName)
    }
    return names
  } catch {
    return 'broken'
  } finally {
    zip.close()
  }
}

/** What `judgeFile` looks at, of bytes in memory or of a file on the disk by its path. Reads the ends only, however large it is. */
export async function lookAt(source: Uint8Array | string): Promise<FileLook> {
  const [size, head, tail] = typeof source === 'string' ? await endsOf(source) : endsOfBytes(source)
  return { size, head, tail, entries: isZip(head) ? await entriesOf(source) : null }
}

type Ends = readonly [size: number, head: Uint8Array, tail: Uint8Array]

const endsOfBytes = (bytes: Uint8Array): Ends => [bytes.length, bytes.subarray(0, SAMPLE), bytes.subarray(-SAMPLE)]

async function endsOf(path: string): Promise<Ends> {
  const { size } = await stat(path)
  const length = Math.min(size, SAMPLE)
  const file = await open(path)
  try {
    const [head, tail] = [new Uint8Array(length), new Uint8Array(length)]
    await file.read(head, 0, length, 0)
    await file.read(tail, 0, length, size - length)
    return [size, head, tail]
  } finally {
    await file.close()
  }
}
