import type { Rulebook } from './rulebook'

/** What decides on the money of one honour. */
export type PrizeFacts = {
  lane: 'award' | 'nomination' | 'individual'
  isRepeat: boolean
  /** 财政全额拨款; organizations only (reading A33) */
  isFullyFunded: boolean
  /** holds a national or provincial quality award, nomination included (readings A30–A32) */
  hasHigherAward: boolean
  /** was paid money for a national or provincial individual quality award */
  wasPaidHigherAward: boolean
}

export type PrizeReason = 'full' | 'nomination' | 'repeatWinner' | 'fullyFunded' | 'higherAward' | 'higherAwardPaid'
export type Prize = { amount: number; reason: PrizeReason }

/**
 * The money of an honour in yuan, and why (A21, A23). Organizations are excluded by having received a higher award, individuals by having
 * been paid for one.
 */
export function prizeOf(facts: PrizeFacts, prize: Rulebook['prize']): Prize {
  if (facts.lane === 'nomination') return { amount: prize.nomination, reason: 'nomination' }
  if (facts.isRepeat) return { amount: 0, reason: 'repeatWinner' }
  if (facts.lane === 'individual') {
    const paid = prize.higherAwardExcluded && facts.wasPaidHigherAward
    return paid ? { amount: 0, reason: 'higherAwardPaid' } : { amount: prize.individual, reason: 'full' }
  }
  if (prize.fullyFundedExcluded && facts.isFullyFunded) return { amount: 0, reason: 'fullyFunded' }
  if (prize.higherAwardExcluded && facts.hasHigherAward) return { amount: 0, reason: 'higherAward' }
  return { amount: prize.organization, reason: 'full' }
}
