import { type FileFacts, fileSeen } from '@/lib/data/files'
import { scopeOf } from '@/lib/data/scope'
import type { Actor } from '@/lib/rules/actor'
import { streamOf } from '@/lib/storage'

export type FileView = { file: FileFacts; stream: ReadableStream<Uint8Array> }

/** A file to read, if this actor may see it; the one door for every download. */
export async function seeFile(actor: Actor, fileId: string): Promise<FileView | null> {
  const file = await fileSeen(scopeOf(actor), fileId)
  const stream = file && (await streamOf(file.sha256))
  return file && stream ? { file, stream } : null
}
