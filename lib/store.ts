import type { Readable } from 'node:stream'

/** Where bytes are kept under their sha256 (64 hex digits). A file is there in whole or not at all. */
export type Store = {
  has: (sha256: string) => Promise<boolean>
  keepBytes: (sha256: string, bytes: Uint8Array) => Promise<void>
  /** may take the file away from `path` */
  keepFile: (sha256: string, path: string) => Promise<void>
  read: (sha256: string) => Promise<Readable | null>
  drop: (sha256: string) => Promise<void>
}
