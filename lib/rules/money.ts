import { need, type Unmet, unmet } from './unmet'

/** What can be taken back from a revoked winner (A27). */
export const TAKEN_BACK = ['plaque', 'certificate', 'money'] as const
export type TakenBack = (typeof TAKEN_BACK)[number]
export type RecoveryEntry = { what: TakenBack; entry: 'demanded' | 'received'; amount: number }

/** Where the money of an honour stands, in yuan: payable by rule, paid, still to be paid; of what was paid, demanded back, received, open. */
export type MoneyStand = {
  payable: number
  paid: number
  open: number
  demanded: number
  received: number
  owed: number
}

const sum = (entries: readonly RecoveryEntry[], what: TakenBack, entry: RecoveryEntry['entry']) =>
  entries.reduce((all, one) => (one.what === what && one.entry === entry ? all + one.amount : all), 0)

/** The sums of one honour (A21, A22, A27). A revoked honour is owed nothing more; what was paid stays paid, and recovery stands beside it. */
export function moneyStand(
  prize: { amount: number; paid: boolean } | null,
  entries: readonly RecoveryEntry[],
  isRevoked: boolean,
): MoneyStand {
  const paid = prize?.paid ? prize.amount : 0
  const payable = isRevoked ? paid : (prize?.amount ?? 0)
  const [demanded, received] = [sum(entries, 'money', 'demanded'), sum(entries, 'money', 'received')]
  return { payable, paid, open: payable - paid, demanded, received, owed: demanded - received }
}

/** No more is demanded than was given, and no more received than was demanded; a plaque and a certificate are one each (A27). */
export function recoveryFits(given: number, entries: readonly RecoveryEntry[], next: RecoveryEntry): Unmet[] {
  const { what, entry, amount } = next
  const after = sum(entries, what, entry) + amount
  const most = entry === 'demanded' ? (what === 'money' ? given : 1) : sum(entries, what, 'demanded')
  const code = entry === 'demanded' ? 'moreThanGiven' : 'moreThanDemanded'
  return need(after <= most, unmet(code, 'A27', { most, before: after - amount }, 'amount'))
}

/** An account number as people type it: full-width digits and spaces are taken; null when it isn't 8 to 30 digits. */
export function accountNumberFrom(text: string): string | null {
  const plain = text.normalize('NFKC').replace(/[\s-]/g, '')
  return /^\d{8,30}$/.test(plain) ? plain : null
}

/** What of an account may be shown: its last four digits. */
export const accountMask = (number: string): string => `**** ${number.slice(-4)}`
