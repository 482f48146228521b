import type { Tx } from '@/lib/data/db'
import { honourOfCycle, writeBar, writeRevocation } from '@/lib/data/honours'
import { publish } from '@/lib/data/notices'
import { openProposal, propose, settle } from '@/lib/data/proposals'
import type { Actor } from '@/lib/rules/actor'
import { fraudBar } from '@/lib/rules/bars'
import { dayOf } from '@/lib/rules/calendar'
import { confirmRevocation as confirmRow, proposeRevocation as proposeRow } from '@/lib/rules/stages/supervision'
import type { Result } from '@/lib/rules/unmet'
import { perform } from '../perform'
import type { HonourInput, RevocationInput } from './inputs'

const ACT = 'revocation'
type Payload = Omit<RevocationInput, 'cycleId' | 'honourId'>

async function facts(tx: Tx, actor: Actor, cycleId: string, honourId: string, choice: Payload | null, now: Date) {
  const honour = await honourOfCycle(tx, cycleId, honourId)
  if (!honour) return null
  const proposal = await openProposal<Payload>(tx, cycleId, ACT, honourId)
  const payload = choice ??
    proposal?.payload ?? { ground: 'fraud' as const, reason: '', approvalDocument: '', approvedOn: '' }
  return {
    honour,
    proposal,
    actorId: actor.userId,
    revoked: honour.revokedAt !== null,
    today: dayOf(now),
    payload,
    ...payload,
  }
}

/** Proposes to revoke an honour on one of the two grounds, with the city government's approval (A27). */
export async function proposeRevocation(actor: Actor, input: RevocationInput, now: Date): Promise<Result<void>> {
  const { cycleId, honourId, ...payload } = input
  return perform(actor, now, {
    row: proposeRow,
    cycleId,
    subject: { kind: 'honour', id: honourId },
    load: (tx) => facts(tx, actor, cycleId, honourId, payload, now),
    write: async (tx) => {
      await propose(tx, {
        cycleId,
        act: ACT,
        subjectId: honourId,
        payload,
        proposedBy: actor.userId ?? '',
        proposedAt: now,
      })
    },
    trace: () => ({ after: payload }),
  })
}

/** Revokes: the register and the verify page say so at once; fraud is told to the public and bars for five years (A27). */
export async function confirmRevocation(
  actor: Actor,
  { cycleId, honourId }: HonourInput,
  now: Date,
): Promise<Result<void>> {
  return perform(actor, now, {
    row: confirmRow,
    cycleId,
    subject: { kind: 'honour', id: honourId },
    load: (tx) => facts(tx, actor, cycleId, honourId, null, now),
    write: async (tx, { honour, proposal, payload }, cycle) => {
      const by = actor.userId ?? ''
      const { ground, reason, approvalDocument, approvedOn } = payload
      if (proposal) await settle(tx, proposal.id, { outcome: 'confirmed', settledBy: by, settledAt: now })
      await writeRevocation(tx, honourId, { revokedAt: now, revokedGround: ground, revokedWhy: reason })
      if (ground !== 'fraud') return
      const bar = fraudBar(approvedOn, cycle.rulebook.bars)
      await writeBar(tx, { partyId: honour.partyId, ground, ...bar, decision: approvalDocument })
      const title = `关于撤销${honour.winnerName}${honour.editionLabel}荣誉称号的公告`
      const list = [{ lane: honour.lane, name: honour.winnerName }]
      await publish(tx, {
        cycleId,
        kind: 'revocation',
        title,
        body: `${reason}\n${approvalDocument}`,
        facts: { list, documentNo: approvalDocument },
        publishedAt: now,
        publishedBy: by,
      })
    },
    trace: ({ payload }) => ({ after: payload }),
  })
}
