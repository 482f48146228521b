import { addressees, type CycleFacts, pinCycle } from '@/lib/data/cycles'
import type { Tx } from '@/lib/data/db'
import { publish } from '@/lib/data/notices'
import { post } from '@/lib/data/outbox'
import { openProposal, propose, settle } from '@/lib/data/proposals'
import type { Actor } from '@/lib/rules/actor'
import { confirmAnnouncement as confirmRow, proposeAnnouncement as proposeRow } from '@/lib/rules/stages/announcement'
import type { Result } from '@/lib/rules/unmet'
import { perform } from '../perform'
import type { AnnouncementInput, CycleInput } from './inputs'

const ACT = 'announcement'

/** What lies proposed, as it was written down. */
export type AnnouncementPayload = {
  title: string
  body: string
  windowOpensAt: string
  windowClosesAt: string
  contact: string
}

/** Prepares the announcement and its window for the lead's confirmation (A13). */
export async function proposeAnnouncement(actor: Actor, input: AnnouncementInput, now: Date): Promise<Result<void>> {
  const { cycleId, ...payload } = input
  return perform(actor, now, {
    row: proposeRow,
    cycleId,
    subject: { kind: 'cycle', id: cycleId },
    load: async (tx, cycle) => ({
      proposal: await openProposal(tx, cycleId, ACT),
      actorId: actor.userId,
      opensAt: input.windowOpensAt,
      closesAt: input.windowClosesAt,
      now,
      rulebook: cycle.rulebook,
    }),
    write: async (tx) => {
      const written = {
        ...payload,
        windowOpensAt: payload.windowOpensAt.toISOString(),
        windowClosesAt: payload.windowClosesAt.toISOString(),
      }
      await propose(tx, { cycleId, act: ACT, payload: written, proposedBy: actor.userId ?? '', proposedAt: now })
    },
    trace: () => ({ after: payload }),
  })
}

async function tellEverybody(tx: Tx, cycle: CycleFacts, now: Date): Promise<void> {
  const { departments, people } = await addressees(tx)
  const letter = { kind: 'announcement', cycleId: cycle.id, facts: { cycle: cycle.title } }
  await post(tx, now, [
    ...departments.map(({ id }) => ({ ...letter, departmentId: id })),
    ...people.map(({ id }) => ({ ...letter, userId: id })),
  ])
}

/** Publishes the announcement, pins the rulebook, and tells departments, recommenders and the leading group (A13). */
export async function confirmAnnouncement(
  actor: Actor,
  { cycleId }: CycleInput,
  now: Date,
): Promise<Result<{ noticeId: string }>> {
  return perform(actor, now, {
    row: confirmRow,
    cycleId,
    subject: { kind: 'cycle', id: cycleId },
    load: async (tx, cycle) => {
      const proposal = await openProposal<AnnouncementPayload>(tx, cycleId, ACT)
      return {
        proposal,
        actorId: actor.userId,
        opensAt: new Date(proposal?.payload.windowOpensAt ?? now),
        closesAt: new Date(proposal?.payload.windowClosesAt ?? now),
        now,
        rulebook: cycle.rulebook,
      }
    },
    write: async (tx, { proposal, opensAt, closesAt }, cycle) => {
      if (!proposal) throw new Error('decided without a proposal')
      const { title, body, contact } = proposal.payload
      const by = actor.userId ?? ''
      await settle(tx, proposal.id, { outcome: 'confirmed', settledBy: by, settledAt: now })
      await pinCycle(tx, cycleId, { pinnedAt: now, windowOpensAt: opensAt, windowClosesAt: closesAt, contact })
      const facts = { windowOpensAt: opensAt, windowClosesAt: closesAt, contact, source: cycle.rulebook.source }
      const notice = await publish(tx, {
        cycleId,
        kind: 'announcement',
        title,
        body,
        facts: JSON.parse(JSON.stringify(facts)),
        publishedAt: now,
        publishedBy: by,
      })
      await tellEverybody(tx, cycle, now)
      return { noticeId: notice.id }
    },
    trace: ({ opensAt, closesAt }, { noticeId }) => ({ after: { noticeId, opensAt, closesAt } }),
  })
}
