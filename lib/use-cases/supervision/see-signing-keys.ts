import { publicKeys } from '@/lib/data/signing-keys'
import type { Actor } from '@/lib/rules/actor'
import { sightOf } from '@/lib/rules/sight'

/** The keys of certificates, newest first, for the administrator: public halves only. */
export async function seeSigningKeys(actor: Actor) {
  return sightOf(actor, 'account') === 'all' ? publicKeys() : null
}
