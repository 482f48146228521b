import { type Award, insertCase, insertRecovery, writeCase } from '@/lib/data/aftercare'
import { post } from '@/lib/data/outbox'
import type { Actor } from '@/lib/rules/actor'
import * as rows from '@/lib/rules/stages/aftercare'
import type * as input from './aftercare.input'
import { honourFacts, onHonour, openCase } from './on-honour'

const caseFacts =
  (actor: Actor, now: Date) =>
  (award: Award): rows.CaseFacts => ({
    ...honourFacts(actor, award, now),
    open: openCase(award),
  })

/** Begins to verify a suspicion, on one of the two grounds; the winner is told and heard (A27). */
export async function openRevocationCase(actor: Actor, { honourId, ...said }: input.OpenCaseInput, now: Date) {
  return onHonour(actor, now, {
    row: rows.openRevocationCase,
    honourId,
    facts: caseFacts(actor, now),
    write: async (tx, { partyId }, cycle) => {
      await insertCase(tx, { honourId, ...said, openedBy: actor.userId ?? '', openedAt: now })
      const facts = { cycle: cycle.title, dueOn: said.statementDueOn }
      await post(tx, now, [{ kind: 'revocationCase', facts, cycleId: cycle.id, partyId }])
    },
    trace: () => ({ after: said }),
  })
}

/** The winner's own words on the suspicion (A27). */
export async function stateOnCase(actor: Actor, { honourId, statement }: input.CaseStatementInput, now: Date) {
  return onHonour(actor, now, {
    row: rows.stateOnCase,
    honourId,
    facts: caseFacts(actor, now),
    write: (tx) => writeCase(tx, honourId, { statement, statedAt: now }),
  })
}

/** What the office found; a suspicion that isn't proven ends there (A27). */
export async function verifyCase(actor: Actor, { honourId, findings, isProven }: input.VerifyCaseInput, now: Date) {
  return onHonour(actor, now, {
    row: rows.verifyCase,
    honourId,
    facts: caseFacts(actor, now),
    write: (tx) => writeCase(tx, honourId, { findings, isProven, verifiedAt: now, ...(!isProven && { endedAt: now }) }),
    trace: () => ({ after: { isProven } }),
  })
}

/** The leading group's decision on fraud; where it doesn't agree, the case ends (A27). */
export async function recordGroupOnCase(
  actor: Actor,
  { honourId, groupDecision, groupDecidedOn, agrees }: input.GroupOnCaseInput,
  now: Date,
) {
  return onHonour(actor, now, {
    row: rows.recordGroupOnCase,
    honourId,
    facts: caseFacts(actor, now),
    write: (tx) => writeCase(tx, honourId, { groupDecision, groupDecidedOn, ...(!agrees && { endedAt: now }) }),
    trace: () => ({ after: { groupDecidedOn, agrees } }),
  })
}

/** Demands back, or enters what came back, of a revoked honour: entries of their own beside the payment (A27). */
export async function enterRecovery(actor: Actor, { honourId, document, ...next }: input.RecoveryInput, now: Date) {
  return onHonour(actor, now, {
    row: rows.enterRecovery,
    honourId,
    facts: (award): rows.RecoveryFacts => ({
      ...honourFacts(actor, award, now),
      given: award.prize?.paidAt ? award.prize.amount : 0,
      entries: award.recoveries,
      next,
    }),
    write: (tx) => insertRecovery(tx, { honourId, ...next, document, enteredBy: actor.userId ?? '', enteredAt: now }),
    trace: () => ({ after: { ...next, document } }),
  })
}
