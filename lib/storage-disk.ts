import 'server-only'
import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { access, copyFile, mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Store } from './store'

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  )

/** Files in a folder under their sha256: written beside, flushed to the disk, then renamed, so that a file is whole or absent. */
export function diskStore(directory: string): Store {
  const placeOf = (sha256: string) => join(directory, sha256.slice(0, 2), sha256)

  async function moveIn(place: string, write: (beside: string) => Promise<unknown>): Promise<void> {
    await mkdir(dirname(place), { recursive: true })
    const beside = `${place}.${randomUUID()}`
    try {
      await write(beside)
      const file = await open(beside, 'r+')
      await file.sync().finally(() => file.close())
      await rename(beside, place)
    } catch (error) {
      await rm(beside, { force: true })
      throw error
    }
  }

  return {
    has: (sha256) => exists(placeOf(sha256)),
    keepBytes: (sha256, bytes) =>
      moveIn(placeOf(sha256), async (beside) => {
        const file = await open(beside, 'wx', 0o600)
        await file.writeFile(bytes).finally(() => file.close())
      }),
    // another file system can't be renamed into
    keepFile: (sha256, path) =>
      moveIn(placeOf(sha256), (beside) => rename(path, beside).catch(() => copyFile(path, beside))),
    read: async (sha256) => ((await exists(placeOf(sha256))) ? createReadStream(placeOf(sha256)) : null),
    drop: (sha256) => rm(placeOf(sha256), { force: true }),
  }
}
