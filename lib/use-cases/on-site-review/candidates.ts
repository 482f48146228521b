import type { CycleFacts } from '@/lib/data/cycles'
import type { Tx } from '@/lib/data/db'
import { hashOf } from '@/lib/data/ledger'
import { candidatesOf, writeCandidates, writeReport } from '@/lib/data/on-site'
import { openProposal, propose, settle } from '@/lib/data/proposals'
import type { Actor } from '@/lib/rules/actor'
import { shown, stored } from '@/lib/rules/scoring'
import type { Lane } from '@/lib/rules/seats'
import {
  confirmCandidates as confirmRow,
  proposeCandidates as proposeRow,
  startDeliberation as startRow,
} from '@/lib/rules/stages/on-site-review'
import type { Result } from '@/lib/rules/unmet'
import type { CycleInput } from '../announcement/inputs'
import { perform } from '../perform'
import { compositeRanking } from './composite'
import type { CandidatesInput } from './inputs'

const ACT = 'candidates'
type Payload = { lanes: Record<string, Lane | 'none'>; summary: string }

/** The facts of the candidate rows for a given choice of lanes. */
export async function candidateFacts(tx: Tx, actor: Actor, cycle: CycleFacts, choice: Payload | null) {
  const proposal = await openProposal<Payload>(tx, cycle.id, ACT)
  const { lanes, summary } = choice ?? proposal?.payload ?? { lanes: {}, summary: '' }
  const { all, ranked } = await compositeRanking(tx, cycle)
  const entries = [...ranked.organization, ...ranked.individual]
  return {
    proposal,
    actorId: actor.userId,
    issued: (await candidatesOf(tx, cycle.id)).length > 0,
    waiting: all.filter(({ attended }) => attended === null).map(({ name }) => name),
    unscored: all.filter(({ attended, hasConsensus }) => attended && !hasConsensus).map(({ name }) => name),
    choices: entries.map((entry) => ({
      id: entry.id,
      name: entry.name,
      kind: entry.kind,
      rank: entry.rank,
      score: shown(entry.score),
      isRepeat: entry.isRepeat,
      lane: lanes[entry.id] ?? ('none' as const),
    })),
    strangers: Object.keys(lanes).filter((id) => !all.some((one) => one.id === id)).length,
    review: cycle.rulebook.review,
    entries,
    all,
    summary,
  }
}

/** Proposes the composite report and the candidate lists (A17). */
export async function proposeCandidates(actor: Actor, input: CandidatesInput, now: Date): Promise<Result<void>> {
  const { cycleId, lanes, summary } = input
  return perform(actor, now, {
    row: proposeRow,
    cycleId,
    subject: { kind: 'cycle', id: cycleId },
    load: (tx, cycle) => candidateFacts(tx, actor, cycle, { lanes, summary }),
    write: async (tx) => {
      await propose(tx, {
        cycleId,
        act: ACT,
        payload: { lanes, summary },
        proposedBy: actor.userId ?? '',
        proposedAt: now,
      })
    },
    trace: () => ({ after: { lanes } }),
  })
}

/** Issues the composite report and the candidate lists to the leading group (A17). */
export async function confirmCandidates(actor: Actor, { cycleId }: CycleInput, now: Date): Promise<Result<void>> {
  return perform(actor, now, {
    row: confirmRow,
    cycleId,
    subject: { kind: 'cycle', id: cycleId },
    load: (tx, cycle) => candidateFacts(tx, actor, cycle, null),
    write: async (tx, { proposal, choices, entries, all, summary }) => {
      const by = actor.userId ?? ''
      if (proposal) await settle(tx, proposal.id, { outcome: 'confirmed', settledBy: by, settledAt: now })
      const exact = new Map(entries.map(({ id, score }) => [id, stored(score)]))
      const absent = all
        .filter(({ attended }) => attended === false)
        .map(({ id }) => ({ id, lane: 'none' as const, rank: 0, score: '0', isRepeat: false }))
      await writeCandidates(
        tx,
        cycleId,
        [...choices.map((choice) => ({ ...choice, score: exact.get(choice.id) ?? '0' })), ...absent],
        now,
      )
      const content = { summary, choices }
      await writeReport(tx, { cycleId, kind: 'composite', content, hash: hashOf(content), issuedBy: by, issuedAt: now })
    },
    trace: ({ choices }) => ({ after: { lanes: choices.map(({ id, lane, rank }) => ({ id, lane, rank })) } }),
  })
}

/** Hands the edition to the leading group (A18). */
export async function startDeliberation(actor: Actor, { cycleId }: CycleInput, now: Date): Promise<Result<void>> {
  return perform(actor, now, {
    row: startRow,
    cycleId,
    subject: { kind: 'cycle', id: cycleId },
    load: async (tx) => {
      const { length } = await candidatesOf(tx, cycleId)
      return { issued: length > 0, candidates: length }
    },
    write: async () => undefined,
  })
}
