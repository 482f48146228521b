import { councilDecisions, markHonoured } from '@/lib/data/council'
import type { Tx } from '@/lib/data/db'
import { writeHonour } from '@/lib/data/honours'
import { publish, publishedNotices } from '@/lib/data/notices'
import { post } from '@/lib/data/outbox'
import { openProposal, propose, settle } from '@/lib/data/proposals'
import type { Actor } from '@/lib/rules/actor'
import { confirmResults as confirmRow, proposeResults as proposeRow } from '@/lib/rules/stages/council'
import type { Result } from '@/lib/rules/unmet'
import type { CycleInput } from '../announcement/inputs'
import { perform } from '../perform'
import type { ResultsInput } from './inputs'

const ACT = 'results'
type Payload = { title: string; body: string }

/** The facts of the results rows. */
export async function resultsFacts(tx: Tx, actor: Actor, cycleId: string) {
  const decisions = await councilDecisions(tx, cycleId)
  return {
    proposal: await openProposal<Payload>(tx, cycleId, ACT),
    actorId: actor.userId,
    decided: decisions.length > 0,
    announced: (await publishedNotices(tx, { cycleId, kind: 'results' })).length > 0,
    decisions,
  }
}

/** Proposes the public announcement of the results (A20). */
export async function proposeResults(actor: Actor, input: ResultsInput, now: Date): Promise<Result<void>> {
  const { cycleId, title, body } = input
  return perform(actor, now, {
    row: proposeRow,
    cycleId,
    subject: { kind: 'cycle', id: cycleId },
    load: (tx) => resultsFacts(tx, actor, cycleId),
    write: async (tx) => {
      await propose(tx, {
        cycleId,
        act: ACT,
        payload: { title, body },
        proposedBy: actor.userId ?? '',
        proposedAt: now,
      })
    },
    trace: () => ({ after: { title, body } }),
  })
}

/** Announces the results: the honours stand in the register, and everybody approved is told (A20, A21). */
export async function confirmResults(
  actor: Actor,
  { cycleId }: CycleInput,
  now: Date,
): Promise<Result<{ honours: number }>> {
  return perform(actor, now, {
    row: confirmRow,
    cycleId,
    subject: { kind: 'cycle', id: cycleId },
    load: (tx) => resultsFacts(tx, actor, cycleId),
    write: async (tx, { proposal, decisions }, cycle) => {
      const by = actor.userId ?? ''
      const approved = decisions.filter((decision) => decision.approved)
      if (!proposal) throw new Error('decided without a proposal')
      await settle(tx, proposal.id, { outcome: 'confirmed', settledBy: by, settledAt: now })
      for (const { applicationId, partyId, name, lane, isRepeat, decidedOn, documentNo } of approved) {
        const edition = { edition: cycle.edition, editionLabel: cycle.title, awardYear: Number(decidedOn.slice(0, 4)) }
        await writeHonour(tx, {
          partyId,
          cycleId,
          applicationId,
          winnerName: name,
          lane,
          isRepeat,
          decidedOn,
          decisionNo: documentNo,
          ...edition,
        })
      }
      await markHonoured(
        tx,
        approved.map(({ applicationId }) => applicationId),
        now,
      )
      const list = approved.map(({ name, lane }) => ({ name, lane }))
      const facts = { list, documentNo: approved[0]?.documentNo ?? '' }
      await publish(tx, { cycleId, kind: 'results', ...proposal.payload, facts, publishedAt: now, publishedBy: by })
      await post(
        tx,
        now,
        approved.map(({ applicationId, partyId }) => ({
          kind: 'honoured',
          cycleId,
          applicationId,
          partyId,
          facts: { cycle: cycle.title },
        })),
      )
      return { honours: approved.length }
    },
    trace: ({ decisions }) => ({
      after: { honours: decisions.filter(({ approved }) => approved).map(({ name, lane }) => ({ name, lane })) },
    }),
  })
}
