import type { Tx } from '@/lib/data/db'
import { type FileFacts, type FilePurpose, insertFile } from '@/lib/data/files'
import { fileName, fileType, LARGEST_FILE } from '@/lib/rules/file-type'
import { type Article, done, type Result, refused, unmet } from '@/lib/rules/unmet'
import { keepBytes } from '@/lib/storage'

export type CheckedFile = { bytes: Uint8Array; name: string; mime: string; size: number }

/** Looks at an upload before any transaction: its size, and by its bytes what it is. */
export async function checkFile(
  file: { name: string; size: number; arrayBuffer: () => Promise<ArrayBuffer> },
  article: Article = 'A14',
  field = 'file',
): Promise<Result<CheckedFile>> {
  if (file.size > LARGEST_FILE)
    return refused(unmet('fileTooLarge', article, { megabytes: LARGEST_FILE / 1048576 }, field))
  const bytes = new Uint8Array(await file.arrayBuffer())
  const type = fileType(bytes)
  if (!type) return refused(unmet('fileKindRefused', article, { name: file.name.slice(0, 120) }, field))
  return done({ bytes, name: fileName(file.name, type), mime: type.mime, size: bytes.length })
}

/** Keeps a checked file and writes its facts, for any slice: `purpose` decides who may open it. Call it within the act's `write`. */
export async function storeFile(
  tx: Tx,
  checked: CheckedFile,
  filed: { purpose: FilePurpose; cycleId: string | null; uploadedBy: string | null; at: Date },
): Promise<FileFacts> {
  const { bytes, ...facts } = checked
  const { at, ...rest } = filed
  const file = { ...facts, ...rest, sha256: await keepBytes(bytes), uploadedAt: at }
  return { ...file, id: await insertFile(tx, file) }
}
