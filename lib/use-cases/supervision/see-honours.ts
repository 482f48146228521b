import { db } from '@/lib/data/db'
import { honourRegister } from '@/lib/data/honours'
import type { Actor } from '@/lib/rules/actor'
import { decide, type Transition } from '@/lib/rules/decide'
import { sightOf } from '@/lib/rules/sight'
import * as rows from '@/lib/rules/stages/supervision'
import { cycleInScope } from '../document-review/cycle-in-scope'

/** Honours of an edition with certificates and money, for the office and auditors (A21, A22). */
export async function seeHonours(actor: Actor, cycleId: string) {
  const cycle = await cycleInScope(actor, cycleId)
  if (!cycle || sightOf(actor, 'prize') !== 'all') return null
  const register = await honourRegister(db, { cycleId })
  const ask = <S>(row: Transition<S>, facts: S) => decide(row, { roles: actor.roles, stage: cycle.stage, facts })
  const honours = register.map((honour) => {
    const { prize, payee, certificateNo, revokedAt } = honour
    const revoked = revokedAt !== null
    return {
      ...honour,
      issue: ask(rows.issueCertificate, { exists: true, issued: certificateNo !== null, revoked }),
      decidePrize: ask(rows.decidePrize, { decided: prize !== null, revoked, amount: prize?.amount ?? 0 }),
      approve: ask(rows.approvePrize, {
        decided: prize !== null,
        approved: prize?.approvedAt != null,
        decidedBy: prize?.decidedBy ?? '',
        actorId: actor.userId,
        amount: prize?.amount ?? 0,
      }),
      pay: ask(rows.payPrize, {
        approved: prize?.approvedAt != null,
        paid: prize?.paidAt != null,
        amount: prize?.amount ?? 0,
        voucher: '…',
        payeeKnown: payee !== null,
      }),
    }
  })
  return {
    cycle,
    honours,
    close: ask(rows.closeCycle, {
      withoutCertificate: register
        .filter(({ certificateNo, revokedAt }) => !certificateNo && !revokedAt)
        .map(({ winnerName }) => winnerName),
      withoutPrizeDecision: register
        .filter(({ prize, revokedAt }) => !prize && !revokedAt)
        .map(({ winnerName }) => winnerName),
    }),
  }
}
