import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { access, mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { storageDirectory } from './env'

const SHA256 = /^[0-9a-f]{64}$/

function placeOf(sha256: string): string {
  if (!SHA256.test(sha256)) throw new Error('not a sha256')
  return join(storageDirectory(), sha256.slice(0, 2), sha256)
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  )

/**
 * Keeps bytes under their sha256: written beside, flushed to the disk, then renamed, so that a file is whole or absent.
 * The same bytes are kept once.
 */
export async function keepBytes(bytes: Uint8Array): Promise<string> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const place = placeOf(sha256)
  if (await exists(place)) return sha256
  await mkdir(dirname(place), { recursive: true })
  const beside = `${place}.${randomUUID()}`
  const file = await open(beside, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
    await file.close()
    await rename(beside, place)
  } catch (error) {
    await file.close().catch(() => undefined)
    await rm(beside, { force: true })
    throw error
  }
  return sha256
}

/** The bytes as a stream for a response; null when the disk doesn't have them. */
export async function streamOf(sha256: string): Promise<ReadableStream<Uint8Array> | null> {
  const place = placeOf(sha256)
  if (!(await exists(place))) return null
  return Readable.toWeb(createReadStream(place)) as ReadableStream<Uint8Array>
}
