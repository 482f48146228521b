import type { CycleFacts } from '@/lib/data/cycles'
import type { Tx } from '@/lib/data/db'
import { post } from '@/lib/data/outbox'
import { eligibleApplications, panelsOf } from '@/lib/data/panels'
import { openProposal, propose, settle } from '@/lib/data/proposals'
import { shortlistConfirmed, shortlistNotices, writeDocumentRanks, writeShortlist } from '@/lib/data/ranking'
import { issuedReport } from '@/lib/data/reports'
import type { Actor } from '@/lib/rules/actor'
import { stored } from '@/lib/rules/scoring'
import {
  confirmShortlist as confirmRow,
  proposeShortlist as proposeRow,
  startOnSiteReview as startRow,
} from '@/lib/rules/stages/review-shortlist'
import type { Result } from '@/lib/rules/unmet'
import type { CycleInput } from '../announcement/inputs'
import { perform } from '../perform'
import type { ShortlistInput } from './inputs'
import { rankingOf } from './ranking-facts'

const ACT = 'shortlist'
type Payload = { chosen: string[]; excessReason: string }

/** The facts of the shortlist rows for a given choice. */
export async function shortlistFacts(tx: Tx, actor: Actor, cycle: CycleFacts, choice: Payload | null) {
  const proposal = await openProposal<Payload>(tx, cycle.id, ACT)
  const { chosen, excessReason } = choice ?? proposal?.payload ?? { chosen: [], excessReason: '' }
  const ranked = await rankingOf(tx, cycle)
  const all = [...ranked.organization, ...ranked.individual]
  const panels = await panelsOf(tx, cycle.id)
  const eligible = await eligibleApplications(tx, cycle.id)
  return {
    proposal,
    actorId: actor.userId,
    confirmed: await shortlistConfirmed(tx, cycle.id),
    reported: (await issuedReport(tx, cycle.id, 'documentReview')) !== null,
    openPanels: panels.filter(({ closedAt }) => closedAt === null).map(({ name }) => name),
    unassigned: eligible.filter(({ panelId }) => panelId === null).map(({ name }) => name),
    ranked,
    chosen,
    strangers: chosen.filter((id) => !all.some((one) => one.id === id)).length,
    shortlist: cycle.rulebook.shortlist,
    excessReason,
  }
}

/** Proposes who enters on-site review (A16). */
export async function proposeShortlist(actor: Actor, input: ShortlistInput, now: Date): Promise<Result<void>> {
  const { cycleId, chosen, excessReason } = input
  return perform(actor, now, {
    row: proposeRow,
    cycleId,
    subject: { kind: 'cycle', id: cycleId },
    load: (tx, cycle) => shortlistFacts(tx, actor, cycle, { chosen, excessReason }),
    write: async (tx) => {
      await propose(tx, {
        cycleId,
        act: ACT,
        payload: { chosen, excessReason },
        proposedBy: actor.userId ?? '',
        proposedAt: now,
      })
    },
    trace: () => ({ after: { chosen, excessReason } }),
  })
}

/** Confirms the shortlist: who enters is fixed, and everybody left out is told in writing (A16). */
export async function confirmShortlist(
  actor: Actor,
  { cycleId }: CycleInput,
  now: Date,
): Promise<Result<{ entered: number }>> {
  return perform(actor, now, {
    row: confirmRow,
    cycleId,
    subject: { kind: 'cycle', id: cycleId },
    load: (tx, cycle) => shortlistFacts(tx, actor, cycle, null),
    write: async (tx, { proposal, ranked, chosen }, cycle) => {
      const all = [...ranked.organization, ...ranked.individual]
      const entered = all.filter(({ id }) => chosen.includes(id))
      const leftOut = all.filter(({ id }) => !chosen.includes(id))
      const by = actor.userId ?? ''
      if (proposal) await settle(tx, proposal.id, { outcome: 'confirmed', settledBy: by, settledAt: now })
      await writeDocumentRanks(tx, all)
      const entries = entered.map(({ id, kind, rank, score }) => ({
        applicationId: id,
        kind,
        rank,
        score: stored(score),
      }))
      await writeShortlist(
        tx,
        cycleId,
        entries,
        leftOut.map(({ id }) => id),
        { confirmedBy: by, confirmedAt: now },
      )
      const letter =
        (kind: string) =>
        ({ id, partyId, name }: (typeof all)[number]) => ({
          kind,
          cycleId,
          applicationId: id,
          partyId,
          facts: { cycle: cycle.title, name },
        })
      await post(tx, now, [...entered.map(letter('shortlisted')), ...leftOut.map(letter('notShortlisted'))])
      return { entered: entered.length }
    },
    trace: ({ chosen }) => ({ after: { chosen } }),
  })
}

/** Starts on-site review once the list stands and the notices are out (A17). */
export async function startOnSiteReview(actor: Actor, { cycleId }: CycleInput, now: Date): Promise<Result<void>> {
  return perform(actor, now, {
    row: startRow,
    cycleId,
    subject: { kind: 'cycle', id: cycleId },
    load: async (tx, cycle) => {
      const confirmed = await shortlistConfirmed(tx, cycleId)
      const told = new Set((await shortlistNotices(tx, cycleId)).map(({ applicationId }) => applicationId))
      const { organization, individual } = await rankingOf(tx, cycle)
      const all = [...organization, ...individual]
      return {
        confirmed,
        noticesUnsent: all.filter(({ id }) => !told.has(id)).length,
        shortlisted: all.filter(({ shortlisted }) => shortlisted).length,
      }
    },
    write: async () => undefined,
  })
}
