import { rotateKey } from '@/lib/data/signing-keys'
import type { Actor } from '@/lib/rules/actor'
import { PEOPLE } from '@/lib/rules/people'
import type { Result } from '@/lib/rules/unmet'
import { perform } from '../perform'
import type { RotateSigningKeyInput } from './rotate-signing-key.input'

/** Takes a new key into use for certificates; the old one only verifies from now on (A21). */
export function rotateSigningKey(actor: Actor, { reason }: RotateSigningKeyInput, now: Date): Promise<Result<string>> {
  return perform(actor, now, {
    row: PEOPLE.rotateSigningKey,
    cycleId: null,
    subject: { kind: 'signingKey', id: null },
    load: async () => ({ reason }),
    write: (tx) => rotateKey(tx, now),
    trace: (_facts, id) => ({ after: { keyId: id, reason } }),
  })
}
