import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import { identityKey } from '../env'

const NONCE = 12
const TAG = 16

/** Encrypts a short text for storage: AES-256-GCM with a fresh nonce; base64 of nonce, tag and cipher text. */
export function encrypt(text: string): string {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', identityKey(), nonce)
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64')
}

/** The text that was encrypted. Throws when the key is another or a byte was changed. */
export function decrypt(sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64')
  const decipher = createDecipheriv('aes-256-gcm', identityKey(), bytes.subarray(0, NONCE))
  decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG))
  return Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]).toString('utf8')
}

/** A keyed hash (HMAC-SHA256, hex): finds the same text again without keeping it. */
export function keyedHash(text: string): string {
  return createHmac('sha256', identityKey()).update(text).digest('hex')
}
