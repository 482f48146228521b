import jsQR from 'jsqr'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/lib/data/db'
import { publicKeys, rotateKey, signCertificate, signedCertificate } from '@/lib/data/signing-keys'
import { qrRows } from '@/lib/documents/certificate-paper'
import { VISITOR } from '@/lib/rules/actor'
import type { Certificate } from '@/lib/rules/certificate'
import { verifyCertificate, verifyToken } from '../portal/verify-certificate'
import { seeCertificate } from './see-certificate'

const now = new Date('2026-11-24T10:00:00+08:00')
const certificate: Certificate = {
  certificateNo: '2026-A-01-4F7A2C',
  winnerName: '南昌赣云航空部件制造有限公司',
  lane: 'award',
  editionLabel: '第六届',
  awardYear: 2026,
  decisionNo: '洪府发〔2026〕30号',
  decidedOn: '2026-11-20',
}
const party = '10000000-0000-7000-8000-000000000001'
let honourId = ''
let token = ''

const signAt = (at: Date) => db.$transaction((tx) => signCertificate(tx, certificate, at))

beforeAll(async () => {
  await db.party.create({ data: { id: party, kind: 'organization', name: certificate.winnerName, createdAt: now } })
  token = await signAt(now)
  const { decidedOn, ...rest } = certificate
  const honour = await db.honour.create({
    data: {
      ...rest,
      partyId: party,
      edition: 6,
      decidedOn: new Date(decidedOn),
      certificateToken: token,
      issuedAt: now,
    },
  })
  honourId = honour.id
})

/** The token with one character of its statement or signature changed. */
function altered(at: 0 | 1): string {
  const parts = token.split('.')
  const part = parts[at] ?? ''
  parts[at] = `${part.slice(0, 40)}${part[40] === 'A' ? 'B' : 'A'}${part.slice(41)}`
  return parts.join('.')
}

describe('a certificate’s signature', () => {
  test('is verified, and says what was signed', async () => {
    expect(await signedCertificate(db, token)).toEqual(certificate)
    expect(await verifyToken(token)).toMatchObject({ certificateNo: certificate.certificateNo, isRevoked: false })
  })

  test('fails for one changed character, for another’s key, and for what isn’t a token', async () => {
    expect(await verifyToken(altered(0))).toBeNull()
    expect(await verifyToken(altered(1))).toBeNull()
    const stranger = Buffer.from(JSON.stringify([1, 'no-such-key', ...Object.values(certificate)])).toString(
      'base64url',
    )
    expect(await verifyToken(`${stranger}.${token.split('.')[1]}`)).toBeNull()
    for (const text of ['', '.', 'a.b', `${token}.x`, token.replace('.', ''), '{}', 'é.é'])
      expect(await verifyToken(text)).toBeNull()
  })

  test('still verifies after its key was retired; the next certificate is signed by another', async () => {
    await db.$transaction((tx) => rotateKey(tx, new Date(now.getTime() + 1000)))
    expect(await publicKeys()).toHaveLength(2)
    expect(await signedCertificate(db, token)).toEqual(certificate)
    const next = await signAt(new Date(now.getTime() + 2000))
    expect(next.split('.')[0]).not.toBe(token.split('.')[0])
    expect(await signedCertificate(db, next)).toEqual(certificate)
  })

  test('is made by one key, however many need the first at once', async () => {
    const signed = await Promise.all(Array.from({ length: 6 }, () => signAt(now)))
    expect(new Set(signed).size).toBe(1)
    expect((await publicKeys()).filter(({ retiredAt }) => !retiredAt)).toHaveLength(1)
  })

  test('is in the QR code, which a scanner reads', async () => {
    const view = await seeCertificate({ ...VISITOR, roles: ['applicant'], partyIds: [party] }, honourId)
    expect(view?.address).toBe(`http://localhost:3000/verify?c=${token}`)
    const rows = qrRows(view?.address ?? '')
    const [scale, quiet] = [4, 4]
    const side = (rows.length + 2 * quiet) * scale
    const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
    for (let y = 0; y < side; y++)
      for (let x = 0; x < side; x++)
        if (rows[Math.floor(y / scale) - quiet]?.[Math.floor(x / scale) - quiet] === '1')
          pixels.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3)
    expect(jsQR(pixels, side, side)?.data).toBe(view?.address)
  })

  test('is printed for the office and the winner only', async () => {
    expect(await seeCertificate({ ...VISITOR, roles: ['handler'] }, honourId)).not.toBeNull()
    for (const roles of [['public'], ['applicant'], ['reviewer'], ['department'], ['admin']] as const)
      expect(await seeCertificate({ ...VISITOR, roles: [...roles] }, honourId)).toBeNull()
  })

  test('tells a revoked honour, and the certificate is printed no more', async () => {
    await db.honour.update({
      where: { id: honourId },
      data: { revokedAt: now, revokedGround: 'fraud', revokedWhy: '弄虚作假' },
    })
    expect(await verifyToken(token)).toMatchObject({ isRevoked: true })
    expect(await verifyCertificate(certificate.certificateNo)).toMatchObject({ isRevoked: true })
    expect(await seeCertificate({ ...VISITOR, roles: ['handler'] }, honourId)).toBeNull()
  })
})

describe('the database', () => {
  test('keeps keys and tokens as they were written, and one key in use', async () => {
    const [key] = await publicKeys()
    await expect(db.signingKey.update({ where: { id: key?.id ?? '' }, data: { publicKey: 'x' } })).rejects.toThrow()
    await expect(db.signingKey.deleteMany({})).rejects.toThrow()
    await expect(
      db.signingKey.create({ data: { publicKey: 'x', privateCipher: 'x', createdAt: now } }),
    ).rejects.toThrow()
    await expect(db.honour.update({ where: { id: honourId }, data: { certificateToken: 'x.y' } })).rejects.toThrow()
  })
})
