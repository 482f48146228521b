import { need, type Unmet, unmet } from './unmet'

/** A proposal as the rules see it: who made it; null when none is open. */
export type ProposalFacts = { proposal: { id: string; proposedBy: string } | null; actorId: string | null }

/** A handler's proposal lies open. */
export function proposalStands({ proposal }: Pick<ProposalFacts, 'proposal'>): Unmet[] {
  return need(proposal !== null, unmet('noOpenProposal', 'A8'))
}

/** No second proposal while one lies open. */
export function noOpenProposal({ proposal }: Pick<ProposalFacts, 'proposal'>): Unmet[] {
  return need(proposal === null, unmet('proposalOpenAlready', 'A8'))
}

/** What takes effect outside is done by two: who proposed can't confirm. */
export function anotherPerson({ proposal, actorId }: ProposalFacts): Unmet[] {
  return need(proposal === null || proposal.proposedBy !== actorId, unmet('anotherPersonNeeded', 'A8'))
}
