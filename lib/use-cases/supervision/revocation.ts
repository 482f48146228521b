import { awardsSeen, writeCase } from '@/lib/data/aftercare'
import type { Tx } from '@/lib/data/db'
import { writeBar, writeRevocation } from '@/lib/data/honours'
import { publish } from '@/lib/data/notices'
import { openProposal, propose, settle } from '@/lib/data/proposals'
import { scopeOf } from '@/lib/data/scope'
import type { Actor } from '@/lib/rules/actor'
import { fraudBar } from '@/lib/rules/bars'
import { dayOf } from '@/lib/rules/calendar'
import { confirmRevocation as confirmRow, proposeRevocation as proposeRow } from '@/lib/rules/stages/supervision'
import type { Result } from '@/lib/rules/unmet'
import { perform } from '../perform'
import type { HonourInput, RevocationInput } from './inputs'
import { openCase } from './on-honour'

const ACT = 'revocation'
type Payload = Omit<RevocationInput, 'cycleId' | 'honourId'> & { ground: 'fraud' | 'incident' }
type Choice = Omit<RevocationInput, 'cycleId' | 'honourId'>

const NOTHING: Choice = { reason: '', approvalDocument: '', approvedOn: '' }

/** The facts of a revocation: the case whose path was walked names the ground. */
export async function revocationFacts(tx: Tx, actor: Actor, honourId: string, choice: Choice | null, now: Date) {
  const [honour] = await awardsSeen(tx, scopeOf(actor), { id: honourId })
  if (!honour) return null
  const proposal = await openProposal<Payload>(tx, honour.cycleId, ACT, honourId)
  const open = openCase(honour)
  const ground = proposal?.payload.ground ?? open?.ground ?? 'fraud'
  const payload: Payload = { ...(choice ?? proposal?.payload ?? NOTHING), ground }
  return {
    honour,
    proposal,
    open,
    actorId: actor.userId,
    revoked: honour.revokedAt !== null,
    today: dayOf(now),
    payload,
    ...payload,
  }
}

/** Proposes to revoke an honour on the ground of its case, with the city government's approval (A27). */
export async function proposeRevocation(actor: Actor, input: RevocationInput, now: Date): Promise<Result<void>> {
  const { cycleId, honourId, ...choice } = input
  return perform(actor, now, {
    row: proposeRow,
    cycleId,
    subject: { kind: 'honour', id: honourId },
    load: (tx) => revocationFacts(tx, actor, honourId, choice, now),
    write: async (tx, { payload }) => {
      await propose(tx, {
        cycleId,
        act: ACT,
        subjectId: honourId,
        payload,
        proposedBy: actor.userId ?? '',
        proposedAt: now,
      })
    },
    trace: ({ payload }) => ({ after: payload }),
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
    load: (tx) => revocationFacts(tx, actor, honourId, null, now),
    write: async (tx, { honour, proposal, payload }, cycle) => {
      const by = actor.userId ?? ''
      const { ground, reason, approvalDocument, approvedOn } = payload
      if (proposal) await settle(tx, proposal.id, { outcome: 'confirmed', settledBy: by, settledAt: now })
      await writeCase(tx, honourId, { endedAt: now })
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
