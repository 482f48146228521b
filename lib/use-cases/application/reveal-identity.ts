import { stateOf } from '@/lib/data/applications'
import { documentOf } from '@/lib/data/people-parties'
import type { Actor } from '@/lib/rules/actor'
import { type IdentityFacts, revealIdentity as row } from '@/lib/rules/stages/application-papers'
import type { Result } from '@/lib/rules/unmet'
import { onApplication } from './on-application'
import type { RevealIdentityInput } from './reveal-identity.input'

/** Tells an identity number in full, once, and keeps who asked and what for; the number itself never reaches the ledger. */
export async function revealIdentity(
  actor: Actor,
  { applicationId, purpose }: RevealIdentityInput,
  now: Date,
): Promise<Result<{ number: string }>> {
  return onApplication(actor, now, {
    row,
    applicationId,
    load: async (_tx, application, cycle): Promise<IdentityFacts & { partyId: string }> => ({
      cycleId: cycle.id,
      application: stateOf(application),
      isPerson: application.party.documentMask !== null,
      purpose,
      partyId: application.partyId,
    }),
    write: async (tx, { partyId }) => ({ number: await documentOf(tx, partyId) }),
    trace: () => ({ after: { purpose } }),
  })
}
