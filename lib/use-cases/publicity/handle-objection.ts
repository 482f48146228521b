import type { Tx } from '@/lib/data/db'
import { removeWinner } from '@/lib/data/meetings'
import { changeObjection, lockObjection, type ObjectionRecord } from '@/lib/data/objections'
import { post } from '@/lib/data/outbox'
import { restDayTables } from '@/lib/data/rest-days'
import type { Actor } from '@/lib/rules/actor'
import { dayOf, workingDaysAfter } from '@/lib/rules/calendar'
import {
  acceptObjection as acceptRow,
  closeObjection as closeRow,
  concludeObjection as concludeRow,
  type ObjectionStanding,
  rejectObjection as rejectRow,
  stateOnObjection as stateRow,
} from '@/lib/rules/stages/publicity'
import type { Result } from '@/lib/rules/unmet'
import { perform } from '../perform'
import type { CloseInput, ConcludeInput, HandleInput, StatementInput } from './inputs'

/** Where an objection stands, for its rules. */
export function standingOfObjection(objection: ObjectionRecord): ObjectionStanding {
  return {
    registered: true,
    accepted: objection.acceptedAt !== null,
    rejected: objection.rejectedAt !== null,
    concluded: objection.concludedAt !== null,
    closed: objection.closedAt !== null,
  }
}

const subject = (id: string) => ({ kind: 'objection', id })

async function load(tx: Tx, id: string, cycleId: string) {
  const objection = await lockObjection(tx, id, cycleId)
  return objection && { objection, ...standingOfObjection(objection) }
}

/** Takes an objection up, for checking within the rulebook's working days (A19). */
export async function acceptObjection(actor: Actor, input: HandleInput, now: Date): Promise<Result<void>> {
  const { cycleId, objectionId, reason, assignedTo, dueOn } = input
  return perform(actor, now, {
    row: acceptRow,
    cycleId,
    subject: subject(objectionId),
    load: async (tx) => {
      const facts = await load(tx, objectionId, cycleId)
      return facts && { ...facts, reason }
    },
    write: async (tx, { objection }, cycle) => {
      const reckoned = workingDaysAfter(
        dayOf(now),
        cycle.rulebook.publicity.objectionWorkingDays,
        await restDayTables(tx),
      )
      const due = dueOn || ('day' in reckoned ? reckoned.day : '')
      await changeObjection(tx, objectionId, {
        acceptedAt: now,
        handledBy: actor.userId ?? '',
        handlingWhy: reason,
        assignedTo,
        ...(due && { dueOn: due }),
      })
      const partyId = objection.application?.partyId
      if (partyId)
        await post(tx, now, [
          {
            kind: 'objection',
            cycleId,
            applicationId: objection.applicationId ?? '',
            partyId,
            facts: { cycle: cycle.title },
          },
        ])
    },
    trace: () => ({ after: { assignedTo, dueOn } }),
  })
}

/** Doesn't take an objection up, with the reason (A19). */
export async function rejectObjection(actor: Actor, input: HandleInput, now: Date): Promise<Result<void>> {
  const { cycleId, objectionId, reason } = input
  return perform(actor, now, {
    row: rejectRow,
    cycleId,
    subject: subject(objectionId),
    load: async (tx) => {
      const facts = await load(tx, objectionId, cycleId)
      return facts && { ...facts, reason }
    },
    write: (tx) =>
      changeObjection(tx, objectionId, { rejectedAt: now, handledBy: actor.userId ?? '', handlingWhy: reason }),
    trace: () => ({ after: { reason } }),
  })
}

/** The one concerned states its side; it learns what is said, never by whom (A19). */
export async function stateOnObjection(actor: Actor, input: StatementInput, now: Date): Promise<Result<void>> {
  const { cycleId, objectionId, statement } = input
  return perform(actor, now, {
    row: stateRow,
    cycleId,
    subject: subject(objectionId),
    load: async (tx) => {
      const facts = await load(tx, objectionId, cycleId)
      if (!facts || !actor.partyIds.includes(facts.objection.application?.partyId ?? '')) return null
      return { ...facts, isOwn: true }
    },
    write: (tx) => changeObjection(tx, objectionId, { statement, statedAt: now }),
  })
}

/** Concludes an objection; whoever is taken off the list is replaced by nobody (A19). */
export async function concludeObjection(actor: Actor, input: ConcludeInput, now: Date): Promise<Result<void>> {
  const { cycleId, objectionId, conclusion, handling, reason } = input
  return perform(actor, now, {
    row: concludeRow,
    cycleId,
    subject: subject(objectionId),
    load: async (tx) => {
      const facts = await load(tx, objectionId, cycleId)
      return facts && { ...facts, conclusion, handling, reason }
    },
    write: async (tx, { objection }) => {
      await changeObjection(tx, objectionId, { conclusion, handling, conclusionWhy: reason, concludedAt: now })
      if (handling === 'remove' && objection.applicationId) {
        await removeWinner(tx, cycleId, objection.applicationId, {
          removedAt: now,
          removedWhy: `objection ${objectionId}`,
        })
      }
    },
    trace: ({ objection }) => ({ after: { conclusion, handling, applicationId: objection.applicationId } }),
  })
}

/** Replies to the objector and closes the file (A19). */
export async function closeObjection(actor: Actor, input: CloseInput, now: Date): Promise<Result<void>> {
  const { cycleId, objectionId, reply } = input
  return perform(actor, now, {
    row: closeRow,
    cycleId,
    subject: subject(objectionId),
    load: async (tx) => {
      const facts = await load(tx, objectionId, cycleId)
      return facts && { ...facts, reply }
    },
    write: (tx) => changeObjection(tx, objectionId, { reply, closedAt: now }),
  })
}
