import 'server-only'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { FileStore } from '@tus/file-store'
import { Server, type Upload } from '@tus/server'
import { incomingDirectory } from './env'

/** What the sender says of an upload, and `userId`, which the server adds: only the same person goes on with it. */
export type Said = Readonly<Record<string, string | null>>
export type Arrived = { name: string; size: number; path: string }

/** An answer that isn't a success: its HTTP status, and what is told. `keeps`: the bytes stay, since the same upload can succeed later. */
export type Refused = { status: number; body: string; keeps?: boolean }

/** Who asks, and what is done when an upload begins and when all of it is there. */
export type UploadActs = {
  who: () => Promise<string | null>
  begin: (said: Said, size: number) => Promise<Refused | null>
  finish: (said: Said, file: Arrived) => Promise<Refused | { body: string }>
}

const DAY = 86_400_000
const KEPT = 7 * DAY
const ID = /^[0-9a-f]{32}$/

const kept = globalThis as { awardIncoming?: FileStore }

/** The place of uploads that aren't complete; made when it is first needed. */
async function incoming(): Promise<FileStore> {
  if (kept.awardIncoming) return kept.awardIncoming
  await mkdir(incomingDirectory(), { recursive: true })
  kept.awardIncoming = new FileStore({ directory: incomingDirectory(), expirationPeriodInMilliseconds: KEPT })
  return kept.awardIncoming
}

/** Throws what the protocol's server turns into a response. */
function refuse({ status, body }: Refused): never {
  throw { status_code: status, body }
}

const NOT_FOUND: Refused = { status: 404, body: '' }

/** Takes the bytes and the facts of an upload away. A finished one is gone already where the storage took it over. */
async function forget(store: FileStore, id: string): Promise<void> {
  await rm(join(store.directory, id), { force: true })
  await store.configstore.delete(id)
}

/** Uploads in pieces that go on after a broken connection, by the protocol tus 1.0; bytes are streamed to the disk. */
export async function uploadServer(path: string, { who, begin, finish }: UploadActs): Promise<Server> {
  const store = await incoming()
  const isMine = async (upload: Pick<Upload, 'metadata'>) => upload.metadata?.userId === (await who())
  return new Server({
    path,
    datastore: store,
    relativeLocation: true,
    allowedOrigins: [],
    onIncomingRequest: async (request, id) => {
      if ((await who()) === null) refuse({ status: 401, body: '' })
      if (request.method === 'POST') return
      const upload = ID.test(id) ? await store.getUpload(id).catch(() => null) : null
      if (!upload || !(await isMine(upload))) refuse(NOT_FOUND)
    },
    onUploadCreate: async (_request, upload) => {
      if (upload.size === undefined) refuse({ status: 400, body: '' })
      const refused = await begin(upload.metadata ?? {}, upload.size)
      if (refused) refuse(refused)
      return { metadata: { ...upload.metadata, userId: await who() } }
    },
    onUploadFinish: async (_request, upload) => {
      const said = upload.metadata ?? {}
      const file = { name: said.name ?? '', size: upload.size ?? 0, path: join(store.directory, upload.id) }
      const answer = await finish(said, file)
      if (!('status' in answer && answer.keeps)) await forget(store, upload.id)
      if ('status' in answer) refuse(answer)
      return { status_code: 200, body: answer.body, headers: { 'Content-Type': 'application/json' } }
    },
  })
}

/** Takes away what nobody went on with for a week. */
export async function sweepUploads(): Promise<void> {
  await (await incoming()).deleteExpired()
}
