import type { Role } from './actor'
import type { Stage } from './stage'
import { type Article, type Unmet, unmet } from './unmet'

/** A condition on the facts; empty when it holds, else every reason why not. */
export type Requirement<S> = (facts: S) => Unmet[]

/**
 * One row of the regulation: an act, where it may happen, where it leads (`null`: the stage stays), who may, on which article, and what
 * must be true. `who` can't be empty: what nobody is named for, nobody may.
 */
export type Transition<S> = {
  name: string
  from: readonly [Stage, ...Stage[]]
  to: Stage | null
  who: readonly [Role, ...Role[]]
  article: Article
  requires: readonly Requirement<S>[]
}

export type Situation<S> = { roles: readonly Role[]; stage: Stage; facts: S }
export type Decision = { ok: true; to: Stage } | { ok: false; unmet: readonly Unmet[] }

/**
 * May this act happen now? Asked by the screen to draw the button and again by the use case under lock.
 * Role first, then stage, then all requirements together, so that a person sees every reason at once; a wrong role sees only that.
 */
export function decide<S>(row: Transition<S>, { roles, stage, facts }: Situation<S>): Decision {
  if (!row.who.some((role) => roles.includes(role))) return { ok: false, unmet: [unmet('wrongRole', row.article)] }
  if (!row.from.includes(stage)) return { ok: false, unmet: [unmet('wrongStage', row.article, { stage })] }
  const reasons = row.requires.flatMap((requirement) => requirement(facts))
  return reasons.length === 0 ? { ok: true, to: row.to ?? stage } : { ok: false, unmet: reasons }
}
