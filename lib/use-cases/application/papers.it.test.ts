import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/lib/data/db'
import { encrypt } from '@/lib/data/seal'
import { versionCode } from '@/lib/rules/version-code'
import { seeFile } from '../files/see-file'
import {
  codes,
  drafted,
  handler,
  later,
  makeBody,
  must,
  newApplicant,
  newCycle,
  now,
  pdf,
  recommender,
  reviewer,
  submittedIn,
} from './application.fixtures'
import { fileStampedForm } from './file-stamped-form'
import { fileStampedFormInput } from './file-stamped-form.input'
import { presenceAt } from './mark-presence'
import { returnApplication } from './return-application'
import { reuseMaterial } from './reuse-material'
import { revealIdentity } from './reveal-identity'
import { seeOwnApplication } from './see-own-application'
import { startApplication } from './start-application'
import { startApplicationInput } from './start-application.input'
import { submitApplication } from './submit-application'
import { withdrawApplication } from './withdraw-application'

beforeAll(makeBody)

describe('a stamped form', () => {
  test('is matched to its submission by the code on the paper', async () => {
    const cycle = await newCycle()
    const { actor, applicationId } = await submittedIn(cycle.id)
    const [version] = await db.submissionVersion.findMany({ where: { applicationId } })
    const code = versionCode(version!.hash)
    const file = (typed: string, scan = pdf()) =>
      fileStampedForm(actor, { applicationId, code: typed, file: scan }, now)
    const wrong = await file('2222-2222')
    expect(wrong).toMatchObject({ ok: false, unmet: [{ code: 'codeOfOtherVersion', field: 'code' }] })
    expect(must(await file(code))).toEqual({ number: 1 })
    const view = await seeOwnApplication(actor, applicationId, now)
    expect(view?.scans).toMatchObject([{ number: 1 }])
    const fileId = view!.scans[0]!.fileId
    expect(await seeFile(handler, fileId)).not.toBeNull()
    expect(await seeFile(recommender, fileId)).not.toBeNull()
    for (const stranger of [await newApplicant(), reviewer]) expect(await seeFile(stranger, fileId)).toBeNull()
    // after a correction the old paper no longer says what is in force
    must(await returnApplication(handler, { applicationId, items: ['补'], dueAt: later(now, 86_400) }, now))
    must(await submitApplication(actor, { applicationId }, now))
    expect(await file(code)).toMatchObject({
      ok: false,
      unmet: [{ code: 'codeOfEarlierVersion', facts: { number: 1, latest: 2 } }],
    })
    await expect(db.stampedScan.deleteMany({})).rejects.toThrow()
  })

  test('takes the code as people type it, and no other file than a scan', async () => {
    const typed = { applicationId: 'a', file: [pdf()] }
    expect(fileStampedFormInput.parse({ ...typed, code: ' ａｂｃｄ — 2345' }).code).toBe('ABCD-2345')
    for (const code of ['', 'ABCD-234', 'ABCD-23O5', '1BCD-2345'])
      expect(fileStampedFormInput.safeParse({ ...typed, code }).success).toBe(false)
  })
})

describe('material of an earlier edition', () => {
  test('fills what is empty, keeps what was written, and tells where each file comes from', async () => {
    const [first, second] = [await newCycle(), await newCycle()]
    const { actor, applicationId: earlierId } = await submittedIn(first.id)
    const { applicationId } = must(await startApplication(actor, { cycleId: second.id, partyId: actor.partyId }, now))
    await db.application.update({ where: { id: applicationId }, data: { content: { brands: '新品牌' } } })
    const stranger = await newApplicant()
    expect(codes(await reuseMaterial(stranger, { applicationId, earlierId }, now))).toEqual(['notFound'])
    const { applicationId: foreign } = await submittedIn(first.id)
    expect(codes(await reuseMaterial(actor, { applicationId, earlierId: foreign }, now))).toEqual(['nothingToReuse'])
    expect(codes(await reuseMaterial(actor, { applicationId, earlierId: applicationId }, now))).toEqual([
      'nothingToReuse',
    ])
    const later2 = later(now, 3600)
    const taken = must(await reuseMaterial(actor, { applicationId, earlierId }, later2))
    expect(taken.files).toBe(2)
    const { content, reused } = await db.application.findUniqueOrThrow({ where: { id: applicationId } })
    expect(content).toMatchObject({ brands: '新品牌', isLegalPerson: 'yes' })
    for (const key of ['isTrue', 'signer', 'signedOn', 'recommendingBody']) expect(content).not.toHaveProperty(key)
    expect(reused).toMatchObject({ applicationId: earlierId, title: first.title, submittedAt: now.toISOString() })
    const files = await db.evidence.findMany({ where: { applicationId } })
    expect(files.map(({ originTitle, originAt }) => [originTitle, originAt])).toEqual([
      [first.title, now],
      [first.title, now],
    ])
    // once more brings nothing twice
    expect(must(await reuseMaterial(actor, { applicationId, earlierId }, later2))).toEqual({ fields: 0, files: 0 })
    expect(await seeFile(actor, files[0]!.fileId)).not.toBeNull()
  })
})

describe('a self-check', () => {
  test('is taken over into the draft that is begun, where it is of the same kind', async () => {
    const [one, other] = [await newCycle(), await newCycle()]
    const actor = await newApplicant()
    const kept = {
      kind: 'organization',
      isLegalPerson: 'yes',
      operatingSince: '2001-05-06',
      isForProfit: 'no',
      profit1: 'x',
    }
    const begin = (cycleId: string, selfCheck: string) =>
      startApplication(actor, startApplicationInput.parse({ cycleId, partyId: actor.partyId, selfCheck }), now)
    const { applicationId } = must(await begin(one.id, JSON.stringify(kept)))
    expect((await db.application.findUniqueOrThrow({ where: { id: applicationId } })).content).toEqual({
      isLegalPerson: 'yes',
      foundedOn: '2001-05-06',
      isProfit: 'nonProfit',
    })
    const { applicationId: second } = must(await begin(other.id, '{broken'))
    expect((await db.application.findUniqueOrThrow({ where: { id: second } })).content).toEqual({})
  })
})

describe('a hidden identity number', () => {
  test('is told to the office alone, and the ledger keeps the purpose and never the number', async () => {
    const cycle = await newCycle()
    const { applicationId, actor } = await submittedIn(cycle.id)
    const purpose = '向公安机关核实'
    expect(codes(await revealIdentity(handler, { applicationId, purpose }, now))).toEqual(['nothingHidden'])
    const number = '11010519491231002X'
    const sealed = { documentMask: '1101***********02X', documentCipher: encrypt(number) }
    await db.party.update({ where: { id: actor.partyId }, data: sealed })
    expect(must(await revealIdentity(handler, { applicationId, purpose }, now))).toEqual({ number })
    for (const other of [actor, recommender, reviewer])
      expect((await revealIdentity(other, { applicationId, purpose }, now)).ok).toBe(false)
    const entries = await db.ledgerEntry.findMany({ where: { act: 'revealIdentity', subjectId: applicationId } })
    expect(entries.filter(({ outcome }) => outcome === 'done')).toMatchObject([
      { actorId: 'handler', after: { purpose } },
    ])
    expect(JSON.stringify(entries)).not.toContain(number)
  })
})

describe('two editors', () => {
  test('hear of each other while they write, and of nobody who has left', async () => {
    const cycle = await newCycle()
    const one = await newApplicant()
    const applicationId = await drafted(one, cycle.id)
    const user = (login: string) =>
      db.user.create({ data: { login, name: login, passwordHash: '', createdAt: now } }).then(({ id }) => id)
    const [a, b] = [
      { ...one, userId: await user(`a${cycle.id}`) },
      { ...one, userId: await user(`b${cycle.id}`) },
    ]
    expect(await presenceAt(a, applicationId, 'identity', now)).toMatchObject({ others: [] })
    const seen = await presenceAt(b, applicationId, 'contact', later(now, 10))
    expect(seen?.others).toEqual([{ name: `a${cycle.id}`, step: 'identity' }])
    expect((await presenceAt(b, applicationId, 'contact', later(now, 60)))?.others).toEqual([])
    expect(await presenceAt(await newApplicant(), applicationId, 'identity', now)).toBeNull()
    must(await withdrawApplication(one, { applicationId, reason: 'x' }, now))
  })
})
