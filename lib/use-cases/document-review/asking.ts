import type { Actor } from '@/lib/rules/actor'
import { decide, type Transition } from '@/lib/rules/decide'
import type { Stage } from '@/lib/rules/stage'

/** Asks for one actor and stage what the rows decide, so that a screen draws a button or the reasons. */
export const asking =
  (actor: Actor, stage: Stage) =>
  <S>(row: Transition<S>, facts: S) =>
    decide(row, { roles: actor.roles, stage, facts })
