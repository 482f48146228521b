import { councilDecisions, writeCouncilDecisions } from '@/lib/data/council'
import type { CycleFacts } from '@/lib/data/cycles'
import type { Tx } from '@/lib/data/db'
import { preliminaryList } from '@/lib/data/meetings'
import { openObjections } from '@/lib/data/objections'
import { openProposal, propose, settle } from '@/lib/data/proposals'
import { currentNotice } from '@/lib/data/publicity'
import { secondChecksOf } from '@/lib/data/second-checks'
import type { Actor } from '@/lib/rules/actor'
import { dayOf } from '@/lib/rules/calendar'
import {
  type Checked,
  confirmCouncilDecision as confirmRow,
  proposeCouncilDecision as proposeRow,
} from '@/lib/rules/stages/council'
import type { Result } from '@/lib/rules/unmet'
import type { CycleInput } from '../announcement/inputs'
import { perform } from '../perform'
import type { CouncilInput } from './inputs'

const ACT = 'councilDecision'
type Payload = Omit<CouncilInput, 'cycleId'>

/** Every name of the list with the newest look at it. */
const checkedOf = (
  list: readonly { applicationId: string; name: string }[],
  checks: Awaited<ReturnType<typeof secondChecksOf>>,
): Checked[] =>
  list.map(({ applicationId: id, name }) => {
    const check = checks.get(id)
    return check ? { id, name, colour: check.colour, isClean: check.isClean } : { id, name, colour: null }
  })

/** The facts of the decision rows for what was typed, or for the open proposal. */
export async function decisionFacts(tx: Tx, actor: Actor, cycle: CycleFacts, choice: Payload | null, now: Date) {
  const proposal = await openProposal<Payload>(tx, cycle.id, ACT)
  const payload = choice ?? proposal?.payload ?? { meetingNo: '', decidedOn: '', documentNo: '', decisions: {} }
  const list = await preliminaryList(tx, cycle.id)
  const notice = await currentNotice(tx, cycle.id)
  return {
    proposal,
    actorId: actor.userId,
    decided: (await councilDecisions(tx, cycle.id)).length > 0,
    choices: list.flatMap(({ applicationId, name, publicised }) => {
      const decision = payload.decisions[applicationId]
      return decision ? [{ id: applicationId, name, publicised, ...decision }] : []
    }),
    silent: list.filter(({ applicationId }) => !payload.decisions[applicationId]).map(({ name }) => name),
    strangers: Object.keys(payload.decisions).filter((id) => !list.some(({ applicationId }) => applicationId === id))
      .length,
    decidedOn: payload.decidedOn,
    today: dayOf(now),
    publicityEndedOn: notice?.endsOn ?? '',
    openObjections: await openObjections(tx, cycle.id),
    checked: checkedOf(list, await secondChecksOf(tx, cycle.id, 'council')),
    payload,
  }
}

/** Proposes the record of the executive meeting's decision (A20). */
export async function proposeCouncilDecision(actor: Actor, input: CouncilInput, now: Date): Promise<Result<void>> {
  const { cycleId, ...payload } = input
  return perform(actor, now, {
    row: proposeRow,
    cycleId,
    subject: { kind: 'cycle', id: cycleId },
    load: (tx, cycle) => decisionFacts(tx, actor, cycle, payload, now),
    write: async (tx) => {
      await propose(tx, { cycleId, act: ACT, payload, proposedBy: actor.userId ?? '', proposedAt: now })
    },
    trace: () => ({ after: payload }),
  })
}

/** Puts the decision on record, name by name; it can't be changed (A20). */
export async function confirmCouncilDecision(actor: Actor, { cycleId }: CycleInput, now: Date): Promise<Result<void>> {
  return perform(actor, now, {
    row: confirmRow,
    cycleId,
    subject: { kind: 'cycle', id: cycleId },
    load: (tx, cycle) => decisionFacts(tx, actor, cycle, null, now),
    write: async (tx, { proposal, choices, payload }) => {
      const by = actor.userId ?? ''
      if (proposal) await settle(tx, proposal.id, { outcome: 'confirmed', settledBy: by, settledAt: now })
      const { meetingNo, decidedOn, documentNo } = payload
      const decisions = choices.map(({ id, approved, reason }) => ({ applicationId: id, approved, reason }))
      await writeCouncilDecisions(
        tx,
        cycleId,
        { meetingNo, decidedOn, documentNo, recordedBy: by, recordedAt: now },
        decisions,
      )
    },
    trace: ({ payload }) => ({ after: payload }),
  })
}
