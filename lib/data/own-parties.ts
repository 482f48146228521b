import type { Tx } from './db'
import type { Scope } from './scope'

export type PartyFacts = {
  id: string
  kind: 'organization' | 'individual'
  name: string
  orgKind: string
  creditCode: string | null
  employer: { name: string; creditCode: string | null } | null
}

/** The organizations and persons for which the actor acts. */
export async function ownParties(tx: Tx, { actor }: Scope): Promise<PartyFacts[]> {
  const rows = await tx.party.findMany({
    where: { id: { in: [...actor.partyIds] } },
    select: {
      id: true,
      kind: true,
      name: true,
      orgKind: true,
      creditCode: true,
      employer: { select: { name: true, creditCode: true } },
    },
    orderBy: [{ kind: 'desc' }, { name: 'asc' }],
  })
  return rows.map((row) => ({ ...row, kind: row.kind as PartyFacts['kind'] }))
}

/** Where an organization is registered and in which industry it works, as it submitted it. */
export async function keepPartyFacts(
  tx: Tx,
  partyId: string,
  facts: { region: string; industry: string },
): Promise<void> {
  await tx.party.update({ where: { id: partyId }, data: facts })
}
