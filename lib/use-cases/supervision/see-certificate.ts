import { db } from '@/lib/data/db'
import { certificateSeen } from '@/lib/data/honours'
import { scopeOf } from '@/lib/data/scope'
import { publicAddress } from '@/lib/env'
import type { Actor } from '@/lib/rules/actor'
import type { Lane } from '@/lib/rules/seats'

/** What a certificate prints, and the address that its QR carries; null for others, and once the honour was revoked. */
export async function seeCertificate(actor: Actor, honourId: string) {
  const honour = await certificateSeen(db, scopeOf(actor), honourId)
  if (!honour?.certificateNo) return null
  const { certificateNo, certificateToken, decidedOn, lane, ...rest } = honour
  const asked = certificateToken ? `c=${certificateToken}` : `number=${certificateNo}`
  return {
    ...rest,
    lane: lane as Lane,
    certificateNo,
    decidedOn: decidedOn.toISOString().slice(0, 10),
    address: `${publicAddress()}/verify?${asked}`,
  }
}
