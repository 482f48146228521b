import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto'
import { type Certificate, readStatement, statementOf } from '../rules/certificate'
import { db, type Tx } from './db'
import { decrypt, encrypt } from './seal'

/** One key is made at a time, whoever needs it first. */
const KEY_LOCK = 580_022
/** What stands before the 32 raw bytes of an Ed25519 key in DER (RFC 8410). */
const SPKI = Buffer.from('302a300506032b6570032100', 'hex')

const raw = (key: ReturnType<typeof createPublicKey>) =>
  key.export({ type: 'spki', format: 'der' }).subarray(SPKI.length).toString('base64url')
const publicKeyOf = (text: string) =>
  createPublicKey({ key: Buffer.concat([SPKI, Buffer.from(text, 'base64url')]), type: 'spki', format: 'der' })

async function makeKey(tx: Tx, at: Date) {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  return tx.signingKey.create({ data: { publicKey: raw(publicKey), privateCipher: encrypt(pem), createdAt: at } })
}

/** The key that signs now; the first is made when it is first needed. */
async function activeKey(tx: Tx, at: Date) {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${KEY_LOCK})`
  return (await tx.signingKey.findFirst({ where: { retiredAt: null } })) ?? (await makeKey(tx, at))
}

/** Signs a certificate with the key in use; answers the token that its QR carries: statement and signature, base64url. */
export async function signCertificate(tx: Tx, certificate: Certificate, at: Date): Promise<string> {
  const key = await activeKey(tx, at)
  const statement = Buffer.from(statementOf(key.id, certificate), 'utf8')
  const signature = sign(null, statement, createPrivateKey(decrypt(key.privateCipher)))
  return `${statement.toString('base64url')}.${signature.toString('base64url')}`
}

/** Retires the key in use and makes the next; what the old one signed still verifies. Answers the new key's id. */
export async function rotateKey(tx: Tx, at: Date): Promise<string> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${KEY_LOCK})`
  await tx.signingKey.updateMany({ where: { retiredAt: null }, data: { retiredAt: at } })
  return (await makeKey(tx, at)).id
}

/** All keys' public halves, newest first, for whoever verifies. */
export async function publicKeys(tx: Tx = db) {
  return tx.signingKey.findMany({
    select: { id: true, publicKey: true, createdAt: true, retiredAt: true },
    orderBy: { createdAt: 'desc' },
  })
}

/** What a token says, if a key of ours signed exactly that; else null. Says nothing about whether the honour still stands. */
export async function signedCertificate(tx: Tx, token: string): Promise<Certificate | null> {
  const [statement, signature, more] = token.split('.').map((part) => Buffer.from(part, 'base64url'))
  if (!statement || !signature || more || signature.length !== 64) return null
  const read = readStatement(statement.toString('utf8'))
  const key = read && (await tx.signingKey.findUnique({ where: { id: read.keyId }, select: { publicKey: true } }))
  if (!key || !verify(null, statement, publicKeyOf(key.publicKey), signature)) return null
  return read.certificate
}
