import type { Tx } from '@/lib/data/db'
import { type FileFacts, type FilePurpose, holdBytes, insertFile } from '@/lib/data/files'
import { lookAt } from '@/lib/inspect'
import { fileName, judgeFile, LARGEST_FILE } from '@/lib/rules/file-type'
import { type Article, done, type Result, refused, unmet } from '@/lib/rules/unmet'
import { scan } from '@/lib/scanner'
import { keep, sha256Of } from '@/lib/storage'

/** What came in: bytes in memory, or a file on the disk by its path. */
export type Incoming = { name: string; size: number; source: Uint8Array | string }
export type CheckedFile = {
  source: Uint8Array | string
  name: string
  mime: string
  size: number
  sha256: string
  scan: 'clean' | 'off'
}

/** Looks at what came in before any transaction: how large it is, what it is by its bytes, whether it is whole, and what the scanner says. */
export async function checkIncoming(
  { name, size, source }: Incoming,
  largest: number,
  article: Article = 'A14',
  field = 'file',
): Promise<Result<CheckedFile>> {
  const facts = { name: name.slice(0, 120) }
  if (size > largest) return refused(unmet('fileTooLarge', article, { megabytes: largest / 1048576 }, field))
  const verdict = judgeFile(name, await lookAt(source))
  if (!('type' in verdict)) {
    const { fault, is } = verdict
    return refused(unmet(fault, article, is ? { ...facts, is } : facts, field))
  }
  const scanned = await scan(source)
  if (scanned === 'infected') return refused(unmet('fileInfected', article, facts, field))
  if (scanned === 'away') return refused(unmet('scannerAway', article, undefined, field))
  const { type } = verdict
  return done({
    source,
    name: fileName(name, type),
    mime: type.mime,
    size,
    sha256: await sha256Of(source),
    scan: scanned,
  })
}

/** The same for a file that a form sent. */
export async function checkFile(
  file: { name: string; size: number; arrayBuffer: () => Promise<ArrayBuffer> },
  article: Article = 'A14',
  field = 'file',
): Promise<Result<CheckedFile>> {
  // what is too large isn't read at all
  const source = file.size > LARGEST_FILE ? new Uint8Array() : new Uint8Array(await file.arrayBuffer())
  return checkIncoming({ name: file.name, size: file.size, source }, LARGEST_FILE, article, field)
}

/** A file that the system made itself: there is nothing to look for in it. */
export async function madeFile(bytes: Uint8Array, name: string, mime: string): Promise<CheckedFile> {
  return { source: bytes, name, mime, size: bytes.length, sha256: await sha256Of(bytes), scan: 'off' }
}

/** Keeps a checked file and writes its facts, for any slice: `purpose` decides who may open it. Call it within the act's `write`. */
export async function storeFile(
  tx: Tx,
  { source, ...facts }: CheckedFile,
  filed: { purpose: FilePurpose; cycleId: string | null; uploadedBy: string | null; at: Date },
): Promise<FileFacts> {
  const { at, ...rest } = filed
  await holdBytes(tx, facts.sha256)
  await keep(facts.sha256, source)
  const file = { ...facts, ...rest, uploadedAt: at }
  return { ...file, id: await insertFile(tx, file) }
}
