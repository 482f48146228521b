import type { CycleFacts } from '@/lib/data/cycles'
import type { Tx } from '@/lib/data/db'
import { meetingsOf, writePreliminaryList } from '@/lib/data/meetings'
import { openProposal, propose, settle } from '@/lib/data/proposals'
import type { Actor } from '@/lib/rules/actor'
import { LANES, seatsOf, seatsTaken } from '@/lib/rules/seats'
import {
  confirmPreliminaryList as confirmRow,
  type ListChoice,
  proposePreliminaryList as proposeRow,
} from '@/lib/rules/stages/deliberation'
import type { Result } from '@/lib/rules/unmet'
import type { CycleInput } from '../announcement/inputs'
import { perform } from '../perform'
import type { ListInput } from './inputs'
import { meetingFacts, resultOf } from './meeting-facts'

const ACT = 'preliminaryList'
type Payload = { chosen: string[]; vacancyReason: string }

/** The facts of the list rows for a given choice: what the last meeting voted, and how the seats stand. */
export async function listFacts(tx: Tx, actor: Actor, cycle: CycleFacts, choice: Payload | null) {
  const proposal = await openProposal<Payload>(tx, cycle.id, ACT)
  const { chosen, vacancyReason } = choice ?? proposal?.payload ?? { chosen: [], vacancyReason: '' }
  const [last] = await meetingsOf(tx, cycle.id)
  const facts = last ? await meetingFacts(tx, actor, cycle.id, last.id) : null
  const result = facts ? await resultOf(tx, facts) : []
  const listed: ListChoice[] = result
    .filter(({ applicationId }) => chosen.includes(applicationId))
    .map(({ applicationId, name, lane, isRepeat, tally }) => ({ id: applicationId, name, lane, isRepeat, tally }))
  const { seats, meeting } = cycle.rulebook
  return {
    proposal,
    actorId: actor.userId,
    meetingClosed: facts?.closed ?? false,
    meetingId: last?.id ?? '',
    chosen: listed,
    strangers: chosen.length - listed.length,
    vacancies: LANES.reduce(
      (total, lane) => total + Math.max(0, seatsOf(lane, seats) - seatsTaken(listed, lane, seats)),
      0,
    ),
    vacancyReason,
    seats,
    pass: meeting.pass,
    result,
  }
}

/** Proposes the preliminary list from the vote, within the seats (A6, A18). */
export async function proposePreliminaryList(actor: Actor, input: ListInput, now: Date): Promise<Result<void>> {
  const { cycleId, chosen, vacancyReason } = input
  return perform(actor, now, {
    row: proposeRow,
    cycleId,
    subject: { kind: 'cycle', id: cycleId },
    load: (tx, cycle) => listFacts(tx, actor, cycle, { chosen, vacancyReason }),
    write: async (tx) => {
      await propose(tx, {
        cycleId,
        act: ACT,
        payload: { chosen, vacancyReason },
        proposedBy: actor.userId ?? '',
        proposedAt: now,
      })
    },
    trace: () => ({ after: { chosen, vacancyReason } }),
  })
}

/** Fixes the preliminary list; publicity follows (A18, A19). */
export async function confirmPreliminaryList(actor: Actor, { cycleId }: CycleInput, now: Date): Promise<Result<void>> {
  return perform(actor, now, {
    row: confirmRow,
    cycleId,
    subject: { kind: 'cycle', id: cycleId },
    load: (tx, cycle) => listFacts(tx, actor, cycle, null),
    write: async (tx, { proposal, chosen, meetingId }) => {
      const by = actor.userId ?? ''
      if (proposal) await settle(tx, proposal.id, { outcome: 'confirmed', settledBy: by, settledAt: now })
      const winners = chosen.map(({ id, lane, isRepeat }) => ({ applicationId: id, lane, isRepeat }))
      await writePreliminaryList(tx, cycleId, winners, { meetingId, confirmedBy: by, confirmedAt: now })
    },
    trace: ({ chosen, vacancyReason }) => ({
      after: { list: chosen.map(({ id, lane }) => ({ id, lane })), vacancyReason },
    }),
  })
}
