import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/lib/data/db'
import { incomingDirectory, storageDirectory } from '@/lib/env'
import type { Actor } from '@/lib/rules/actor'
import { LARGEST_EVIDENCE, MOST_FILES } from '@/lib/rules/evidence'
import { type Said, uploadServer } from '@/lib/uploads'
import { smallPdf } from '@/prisma/seed/pdf'
import { fakeClamd, INFECTED } from '../files/clamd.fixture'
import { seeFile } from '../files/see-file'
import { attachUpload } from './add-evidence'
import { CLOSES, codes, later, makeBody, must, newApplicant, newCycle, now } from './application.fixtures'
import { beginUpload } from './begin-upload'
import { describeEvidence } from './describe-evidence'
import { startApplication } from './start-application'

beforeAll(makeBody)
afterEach(() => {
  delete process.env.CLAMD
})

const PATH = 'http://localhost/api/uploads'
const kind = 'other' as const
const about = (applicationId: string) => ({ applicationId, kind, items: [], conditions: [], isSecret: false, note: '' })

async function draft(stage?: string) {
  const cycle = await newCycle(stage)
  const actor = await newApplicant()
  const { applicationId } = must(await startApplication(actor, { cycleId: cycle.id, partyId: actor.partyId }, now))
  return { actor, applicationId }
}

/** A person at the door: the protocol as the browser speaks it, the use case behind it. */
async function door(actor: Actor, at = now) {
  const server = await uploadServer('/api/uploads', {
    who: async () => actor.userId,
    begin: async () => null,
    finish: async (said: Said, file) => {
      const result = await attachUpload(actor, about(said.applicationId ?? ''), file, at)
      return result.ok ? { body: JSON.stringify(result.value) } : { status: 422, body: codes(result).join() }
    },
  })
  const ask = (method: string, url: string, headers: Record<string, string>, body?: Uint8Array) =>
    server.handleWeb(
      new Request(url, {
        method,
        headers: { 'Tus-Resumable': '1.0.0', ...headers },
        ...(body && { body: body as BodyInit }),
      }),
    )
  return {
    begin: async (applicationId: string, name: string, size: number) => {
      const code = (text: string) => Buffer.from(text).toString('base64')
      const metadata = `applicationId ${code(applicationId)},name ${code(name)}`
      const answer = await ask('POST', PATH, { 'Upload-Length': String(size), 'Upload-Metadata': metadata })
      return new URL(answer.headers.get('location') ?? '', PATH).href
    },
    send: (url: string, offset: number, bytes: Uint8Array) =>
      ask('PATCH', url, { 'Upload-Offset': String(offset), 'Content-Type': 'application/offset+octet-stream' }, bytes),
    stand: (url: string) => ask('HEAD', url, {}),
    drop: (url: string) => ask('DELETE', url, {}),
  }
}

const incoming = async () => (await readdir(incomingDirectory())).length
/** How many files are kept, whatever their facts. */
async function keptFiles(): Promise<number> {
  const entries = await readdir(storageDirectory(), { recursive: true })
  return entries.filter((name) => /[0-9a-f]{64}$/.test(name)).length
}

describe('an upload in pieces', () => {
  test('goes on after a break where it stopped, and is attached with its last piece', async () => {
    const { actor, applicationId } = await draft()
    const { begin, send, stand } = await door(actor)
    const bytes = smallPdf(['分段上传'])
    const url = await begin(applicationId, '分段.pdf', bytes.length)
    expect((await send(url, 0, bytes.subarray(0, 100))).status).toBe(204)
    expect(await db.evidence.count({ where: { applicationId } })).toBe(0)
    expect((await stand(url)).headers.get('upload-offset')).toBe('100')
    expect((await send(url, 50, bytes.subarray(50))).status).toBe(409)
    const last = await send(url, 100, bytes.subarray(100))
    const { fileId } = (await last.json()) as { fileId: string }
    const view = await seeFile(actor, fileId)
    expect(view?.file).toMatchObject({ name: '分段.pdf', size: bytes.length, mime: 'application/pdf', scan: 'off' })
    expect(new Uint8Array(await new Response(view?.stream).arrayBuffer())).toEqual(bytes)
    expect(await incoming()).toBe(0)
  })

  test('is its sender’s alone: a stranger finds nothing, a lost session is told apart', async () => {
    const { actor, applicationId } = await draft()
    const { begin, send } = await door(actor)
    const bytes = smallPdf(['他人'])
    const url = await begin(applicationId, 'a.pdf', bytes.length)
    const stranger = await door(await newApplicant())
    expect((await stranger.stand(url)).status).toBe(404)
    expect((await stranger.send(url, 0, bytes)).status).toBe(404)
    expect((await stranger.drop(url)).status).toBe(404)
    const nobody = await door({ ...actor, userId: null })
    expect((await nobody.send(url, 0, bytes)).status).toBe(401)
    expect((await send(`${PATH}/..%2f..%2fetc`, 0, bytes)).status).toBe(404)
    expect((await send(url, 0, bytes)).status).toBe(200)
  })

  test('of 200 MB comes in piece by piece and is kept whole', async () => {
    const { actor, applicationId } = await draft()
    const { begin, send } = await door(actor)
    const piece = Buffer.alloc(8 * 1024 * 1024, '%\n')
    const url = await begin(applicationId, '大.pdf', LARGEST_EVIDENCE)
    const hash = createHash('sha256')
    for (let at = 0; at < LARGEST_EVIDENCE; at += piece.length) {
      const bytes = Buffer.from(piece)
      if (at === 0) bytes.write('%PDF-1.7\n')
      if (at + piece.length === LARGEST_EVIDENCE) bytes.write('%%EOF\n', piece.length - 6)
      hash.update(bytes)
      const answer = await send(url, at, bytes)
      expect(answer.status).toBe(at + piece.length === LARGEST_EVIDENCE ? 200 : 204)
    }
    const [row] = await db.evidence.findMany({ where: { applicationId }, include: { file: true } })
    expect(row?.file).toMatchObject({ size: LARGEST_EVIDENCE, sha256: hash.digest('hex') })
    expect(await incoming()).toBe(0)
  }, 60_000)

  test.each([
    ['fileCut', '断.pdf', smallPdf(['断']).subarray(0, 200)],
    ['fileKindRefused', '网页.pdf', new TextEncoder().encode('<html><script>alert(1)</script>')],
    ['fileRenamed', '照片.png', smallPdf(['改名'])],
    ['fileInfected', '毒.pdf', Buffer.concat([smallPdf(['毒']), Buffer.from(`% ${INFECTED}\n`)])],
  ])('is refused as %s and leaves nothing behind', async (code, name, bytes) => {
    const { server, address } = await fakeClamd()
    process.env.CLAMD = address
    const { actor, applicationId } = await draft()
    const { begin, send } = await door(actor)
    const [before, kept] = [await incoming(), await keptFiles()]
    const url = await begin(applicationId, name, bytes.length)
    const answer = await send(url, 0, bytes)
    expect(await answer.text()).toBe(code)
    expect([await incoming(), await keptFiles()]).toEqual([before, kept])
    expect(await db.evidence.count({ where: { applicationId } })).toBe(0)
    server.close()
  })

  test('says that it was scanned; while the scanner is away nothing is taken', async () => {
    const { server, address } = await fakeClamd()
    const { actor, applicationId } = await draft()
    const { begin, send } = await door(actor)
    const bytes = smallPdf(['查毒'])
    process.env.CLAMD = '127.0.0.1:1'
    const first = await send(await begin(applicationId, 'a.pdf', bytes.length), 0, bytes)
    expect(await first.text()).toBe('scannerAway')
    process.env.CLAMD = address
    expect((await send(await begin(applicationId, 'a.pdf', bytes.length), 0, bytes)).status).toBe(200)
    const [row] = await db.evidence.findMany({ where: { applicationId }, include: { file: true } })
    expect(row?.file.scan).toBe('clean')
    server.close()
  })

  test('that ends after the deadline is refused, and its bytes are forgotten', async () => {
    const { actor, applicationId } = await draft()
    const { begin, send } = await door(actor, later(CLOSES, 1))
    const kept = await keptFiles()
    const bytes = smallPdf(['迟到一秒'])
    expect(await (await send(await begin(applicationId, 'a.pdf', bytes.length), 0, bytes)).text()).toBe('windowClosed')
    expect(await keptFiles()).toBe(kept)
  })

  test('of the same bytes in two tabs at once is attached once', async () => {
    const { actor, applicationId } = await draft()
    const { begin, send } = await door(actor)
    const bytes = smallPdf(['同时'])
    const urls = await Promise.all(['a.pdf', 'b.pdf'].map((name) => begin(applicationId, name, bytes.length)))
    const answers = await Promise.all(urls.map((url) => send(url, 0, bytes)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422])
    expect(await db.evidence.count({ where: { applicationId } })).toBe(1)
    const [row] = await db.evidence.findMany({ where: { applicationId } })
    const view = await seeFile(actor, row!.fileId)
    expect(new Uint8Array(await new Response(view?.stream).arrayBuffer())).toEqual(bytes)
  })
})

describe('before the first byte', () => {
  test('is told what can’t be taken: size, number, kind of material, time, and whose it is', async () => {
    const { actor, applicationId } = await draft()
    const ask = (change: object, who: Actor = actor, at = now) =>
      beginUpload(who, { ...about(applicationId), name: 'a.pdf', size: 10, ...change } as never, at)
    expect(codes(await ask({}))).toEqual([])
    expect(codes(await ask({ size: LARGEST_EVIDENCE }))).toEqual([])
    expect(codes(await ask({ size: LARGEST_EVIDENCE + 1 }))).toEqual(['fileTooLarge'])
    expect(codes(await ask({ size: 0 }))).toEqual(['fileEmpty'])
    expect(codes(await ask({ kind: 'qualityWork' }))).toEqual(['strayField'])
    expect(codes(await ask({ items: ['9.9.9'] }))).toEqual(['strayField'])
    expect(codes(await ask({}, actor, later(CLOSES, 1)))).toEqual(['windowClosed'])
    expect(codes(await ask({}, await newApplicant()))).toEqual(['notFound'])
    expect(codes(await ask({}, { ...actor, userId: null }))).toEqual(['wrongRole'])
    const file = { purpose: 'evidence', name: 'a.pdf', mime: 'application/pdf', size: 1, sha256: '0'.repeat(64) }
    const { id: fileId } = await db.storedFile.create({ data: { ...file, uploadedAt: now } })
    const many = Array.from({ length: MOST_FILES }, () => ({ applicationId, fileId, kind, addedBy: 'x', addedAt: now }))
    await db.evidence.createMany({ data: many })
    expect(codes(await ask({}))).toEqual(['tooManyFiles'])
  })
})

describe('what a file proves', () => {
  test('can be put right while the application may be written, by its own people', async () => {
    const { actor, applicationId } = await draft()
    const { begin, send } = await door(actor)
    const bytes = smallPdf(['说明'])
    const answer = await send(await begin(applicationId, 'a.pdf', bytes.length), 0, bytes)
    const { evidenceId } = (await answer.json()) as { evidenceId: string }
    const details = { kind: 'audit' as const, items: ['4.1.2'], conditions: ['A10(4)'], isSecret: true, note: '三年' }
    expect(codes(await describeEvidence(await newApplicant(), { evidenceId, ...details }, now))).toEqual(['notFound'])
    expect(codes(await describeEvidence(actor, { evidenceId, ...details, conditions: ['A11(1)'] }, now))).toEqual([
      'strayField',
    ])
    must(await describeEvidence(actor, { evidenceId, ...details }, now))
    expect(await db.evidence.findUnique({ where: { id: evidenceId } })).toMatchObject(details)
    expect(codes(await describeEvidence(actor, { evidenceId, ...details }, later(CLOSES, 1)))).toEqual(['windowClosed'])
  })
})
