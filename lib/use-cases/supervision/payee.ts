import { type Account, type Award, accountsOf, awardsSeen, writePayee } from '@/lib/data/aftercare'
import { scopeOf } from '@/lib/data/scope'
import type { Actor } from '@/lib/rules/actor'
import { dayOf } from '@/lib/rules/calendar'
import { accountMask } from '@/lib/rules/money'
import * as rows from '@/lib/rules/stages/aftercare'
import type { Result } from '@/lib/rules/unmet'
import { perform } from '../perform'
import type { PayeeInput } from './aftercare.input'
import { honourFacts, onHonour } from './on-honour'

/** The winner says where its money goes; kept encrypted, shown by its last digits, and told in full to the treasury alone (A22). */
export async function givePayee(actor: Actor, { honourId, ...account }: PayeeInput, now: Date): Promise<Result<void>> {
  const mask = accountMask(account.accountNo)
  return onHonour(actor, now, {
    row: rows.givePayee,
    honourId,
    facts: (award): rows.PayeeFacts => ({
      ...honourFacts(actor, award, now),
      amount: award.prize?.amount ?? 0,
      paid: award.prize?.paidAt != null,
    }),
    write: (tx) => writePayee(tx, honourId, { ...account, mask, by: actor.userId ?? '', at: now }),
    trace: () => ({ after: { mask } }),
  })
}

export type PaymentLine = { award: Award; account: Account | null }

/** The payment list of an edition with the accounts in full, for the treasury: an act, since bank data leave the house (A22). */
export async function exportPayments(
  actor: Actor,
  { cycleId }: { cycleId: string },
  now: Date,
): Promise<Result<{ title: string; lines: PaymentLine[] }>> {
  return perform(actor, now, {
    row: rows.exportPayments,
    cycleId,
    subject: { kind: 'cycle', id: cycleId },
    load: async () => ({ isOwn: false, revoked: false, today: dayOf(now) }),
    write: async (tx, _facts, cycle) => {
      const [awards, accounts] = [await awardsSeen(tx, scopeOf(actor), { cycleId }), await accountsOf(tx, cycleId)]
      const lines = awards.map((award) => ({ award, account: accounts.get(award.id) ?? null }))
      return { title: cycle.title, lines }
    },
    trace: (_facts, { lines }) => ({ after: { lines: lines.length } }),
  })
}
