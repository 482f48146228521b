import { db } from '@/lib/data/db'
import { honourRegister } from '@/lib/data/honours'
import { type OpenProposal, openProposals } from '@/lib/data/proposals'
import type { Actor } from '@/lib/rules/actor'
import { dayOf } from '@/lib/rules/calendar'
import { decide, type Transition } from '@/lib/rules/decide'
import { sightOf } from '@/lib/rules/sight'
import * as rows from '@/lib/rules/stages/supervision'
import { cycleInScope } from '../document-review/cycle-in-scope'

type Revocation = { reason: string; approvalDocument: string; approvedOn: string }

/** Honours of an edition with certificates, money and revocation, for the office and auditors (A21, A22, A27). */
export async function seeHonours(actor: Actor, cycleId: string, now: Date) {
  const cycle = await cycleInScope(actor, cycleId)
  if (!cycle || sightOf(actor, 'prize') !== 'all') return null
  const register = await honourRegister(db, { cycleId })
  const ask = <S>(row: Transition<S>, facts: S) => decide(row, { roles: actor.roles, stage: cycle.stage, facts })
  const today = dayOf(now)
  const open = (await openProposals(db, cycleId)).filter(({ act }) => act === 'revocation')
  const proposals = new Map(open.map((one) => [one.subjectId, one as OpenProposal<Revocation>]))
  const honours = register.map((honour) => {
    const { prize, certificateNo, revokedAt } = honour
    const revoked = revokedAt !== null
    const proposal = proposals.get(honour.id) ?? null
    const revocation = {
      proposal,
      actorId: actor.userId,
      revoked,
      today,
      reason: '…',
      approvalDocument: '…',
      approvedOn: today,
      ...proposal?.payload,
    }
    return {
      ...honour,
      proposal,
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
      }),
      proposeRevocation: ask(rows.proposeRevocation, revocation),
      confirmRevocation: ask(rows.confirmRevocation, revocation),
    }
  })
  return {
    cycle,
    honours,
    today,
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
