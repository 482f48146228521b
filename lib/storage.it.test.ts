import { randomBytes } from 'node:crypto'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import S3rver from 's3rver'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sha256Of } from './storage'
import { diskStore } from './storage-disk'
import { s3Store } from './storage-s3'
import type { Store } from './store'

const stores: Record<string, Store> = {}
let remote: S3rver

beforeAll(async () => {
  const directory = await mkdtemp(join(tmpdir(), 'award-store-'))
  stores.disk = diskStore(join(directory, 'disk'))
  remote = new S3rver({
    port: 0,
    silent: true,
    directory: join(directory, 's3'),
    configureBuckets: [{ name: 'award' }],
  } as never)
  const { port } = await remote.run()
  stores.s3 = s3Store({
    bucket: 'award',
    region: 'us-east-1',
    endpoint: `http://127.0.0.1:${port}`,
    credentials: { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' },
  })
})
afterAll(() => remote.close())

const bytesOf = async (store: Store, sha256: string) => {
  const reader = await store.read(sha256)
  return reader && Buffer.concat(await reader.toArray())
}

describe.each(['disk', 's3'])('kept in %s', (name) => {
  // more than one part of a transfer in parts
  test.each([10, 12 * 1024 * 1024])('%i bytes come back as they were, and are gone when dropped', async (length) => {
    const store = stores[name] as Store
    const bytes = randomBytes(length)
    const sha256 = await sha256Of(bytes)
    expect([await store.has(sha256), await bytesOf(store, sha256)]).toEqual([false, null])
    await store.keepBytes(sha256, bytes)
    expect(await store.has(sha256)).toBe(true)
    expect((await bytesOf(store, sha256))?.equals(bytes)).toBe(true)
    await store.drop(sha256)
    expect(await store.has(sha256)).toBe(false)
  })

  test('a file of the disk is taken over', async () => {
    const store = stores[name] as Store
    const path = join(await mkdtemp(join(tmpdir(), 'award-file-')), 'incoming')
    const bytes = randomBytes(6 * 1024 * 1024)
    await writeFile(path, bytes)
    const sha256 = await sha256Of(path)
    await store.keepFile(sha256, path)
    expect((await bytesOf(store, sha256))?.equals(bytes)).toBe(true)
  })
})
