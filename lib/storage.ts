import 'server-only'
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { objectStorage, storageDirectory } from './env'
import { diskStore } from './storage-disk'
import { s3Store } from './storage-s3'
import type { Store } from './store'

const SHA256 = /^[0-9a-f]{64}$/
const kept = globalThis as { awardStore?: Store }

function store(): Store {
  const remote = objectStorage()
  kept.awardStore ??= remote ? s3Store(remote) : diskStore(storageDirectory())
  return kept.awardStore
}

function checked(sha256: string): string {
  if (!SHA256.test(sha256)) throw new Error('not a sha256')
  return sha256
}

/** The sha256 of bytes in memory, or of a file on the disk by its path, which is read as a stream. */
export async function sha256Of(source: Uint8Array | string): Promise<string> {
  const hash = createHash('sha256')
  if (typeof source === 'string') await pipeline(createReadStream(source), hash)
  else hash.update(source)
  return hash.digest('hex')
}

/** Keeps bytes, or a file of the disk, whose sha256 is known. The same bytes are kept once; a file may be gone from its place afterwards. */
export async function keep(sha256: string, source: Uint8Array | string): Promise<void> {
  if (await store().has(checked(sha256))) return
  if (typeof source === 'string') await store().keepFile(sha256, source)
  else await store().keepBytes(sha256, source)
}

/** Forgets bytes. For what no file's facts name. */
export const dropBytes = (sha256: string): Promise<void> => store().drop(checked(sha256))

/** The bytes as a stream of Node's, for archives and checks; null when they aren't there. */
export const readerOf = (sha256: string): Promise<Readable | null> => store().read(checked(sha256))

/** The bytes as a stream for a response; null when they aren't there. */
export async function streamOf(sha256: string): Promise<ReadableStream<Uint8Array> | null> {
  const reader = await readerOf(sha256)
  return reader && (Readable.toWeb(reader) as ReadableStream<Uint8Array>)
}
