import type { CycleFacts } from '../data/cycles'
import { lockApplication, lockCycle, moveStage } from '../data/cycles'
import { inTransaction, sqlState, type Tx } from '../data/db'
import { record } from '../data/ledger'
import type { Actor } from '../rules/actor'
import { decide, type Transition } from '../rules/decide'
import { type Result, refused, type Unmet, unmet } from '../rules/unmet'

/** How one act is carried out: what is locked, loaded, written and kept in the ledger. */
export type Act<S, R, C = CycleFacts> = {
  row: Transition<S>
  /** null for an act outside of any cycle (accounts, settings): then the row's first stage stands for "at any time" */
  cycleId: string | null
  /** what the ledger says that the act was about */
  subject: { kind: string; id: string | null }
  /** set for an act on one application: that row is locked, and the cycle only shared */
  applicationId?: string
  /** the facts that the row's requirements read; null when the thing isn't there or this actor doesn't see it */
  load: (tx: Tx, cycle: C) => Promise<S | null>
  write: (tx: Tx, facts: S, cycle: C) => Promise<R>
  /** a save of one's own draft: it counts for nobody yet, so the ledger doesn't hear of it */
  draft?: boolean
  /** what stood before and stands after, for the ledger; never a sealed score, a ballot, or an identity number */
  trace?: (facts: S, value: R) => { before?: unknown; after?: unknown }
}

const notFound = (row: { article: Unmet['article'] }) => refused(unmet('notFound', row.article))

/** A constraint or trigger refused: somebody else was first, or the input is outside of what the database holds to. */
const GUARD = /^(23|MQ)/

/**
 * The one way in which state changes: lock, load, decide, write, move the stage, record, in one transaction.
 * A refusal is recorded too, and nothing else of it remains.
 */
export async function perform<S, R>(actor: Actor, now: Date, act: Act<S, R> & { cycleId: string }): Promise<Result<R>>
export async function perform<S, R>(
  actor: Actor,
  now: Date,
  act: Act<S, R, null> & { cycleId: null },
): Promise<Result<R>>
export async function perform<S, R>(actor: Actor, now: Date, act: Act<S, R, never>): Promise<Result<R>> {
  const { row, cycleId, subject, applicationId } = act
  const role = row.who.find((r) => actor.roles.includes(r)) ?? actor.roles[0] ?? 'public'
  const entry = {
    at: now,
    actorId: actor.userId,
    actorName: actor.name,
    role,
    act: row.name,
    article: row.article,
    cycleId,
    subjectKind: subject.kind,
    subjectId: subject.id,
  }
  try {
    return await inTransaction(async (tx): Promise<Result<R>> => {
      const cycle = cycleId === null ? null : await lockCycle(tx, cycleId, applicationId ? 'SHARE' : 'UPDATE')
      if (cycleId !== null && !cycle) return notFound(row)
      if (applicationId && !(await lockApplication(tx, applicationId, cycleId ?? ''))) return notFound(row)
      const facts = await act.load(tx, cycle as never)
      if (facts === null) return notFound(row)
      const stage = cycle?.stage ?? row.from[0]
      const decision = decide(row, { roles: actor.roles, stage, facts })
      if (!decision.ok) {
        if (!act.draft) await record(tx, { ...entry, outcome: 'refused', reasons: decision.unmet })
        return decision
      }
      const value = await act.write(tx, facts, cycle as never)
      const moves = cycleId !== null && decision.to !== stage
      if (moves) await moveStage(tx, cycleId, decision.to)
      if (act.draft) return { ok: true, value }
      const { before, after } = act.trace?.(facts, value) ?? {}
      await record(tx, {
        ...entry,
        outcome: 'done',
        before: moves ? { stage, ...(before as object) } : before,
        after: moves ? { stage: decision.to, ...(after as object) } : after,
      })
      return { ok: true, value }
    })
  } catch (error) {
    const state = sqlState(error)
    if (!state || !GUARD.test(state)) throw error
    const reasons = [unmet('guardedByDatabase', row.article)]
    await inTransaction((tx) => record(tx, { ...entry, outcome: 'refused', reasons }))
    return refused(...reasons)
  }
}
