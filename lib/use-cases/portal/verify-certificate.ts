import { z } from 'zod'
import { db } from '@/lib/data/db'
import { honourByCertificate } from '@/lib/data/honours'
import { publicKeys, signedCertificate } from '@/lib/data/signing-keys'

const certificateInput = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^\d{4}-[ANP]-\d{2,3}-[0-9A-F]{6}$/)

/** What a certificate's number says: only the whole number finds anything, and a revoked honour is said to be revoked. */
export async function verifyCertificate(number: string) {
  const parsed = certificateInput.safeParse(number)
  const honour = parsed.success ? await honourByCertificate(db, parsed.data) : null
  if (!honour) return null
  return { ...honour, lane: honour.lane as 'award' | 'nomination' | 'individual', isRevoked: honour.revokedAt !== null }
}

const tokenInput = z
  .string()
  .max(2000)
  .regex(/^[\w-]+\.[\w-]+$/)

/**
 * What a QR says: null when no key of ours signed it, or when what it says isn't in the register word for word; else the honour, which
 * may have been revoked since.
 */
export async function verifyToken(token: string) {
  const parsed = tokenInput.safeParse(token)
  const signed = parsed.success ? await signedCertificate(db, parsed.data) : null
  const honour = signed && (await verifyCertificate(signed.certificateNo))
  return honour && honour.winnerName === signed.winnerName && honour.lane === signed.lane ? honour : null
}

/** The public keys that verify without a connection. */
export async function seePublicKeys() {
  return (await publicKeys()).map(({ id, publicKey }) => ({ id, publicKey }))
}
