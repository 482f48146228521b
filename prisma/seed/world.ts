import { actorByLogin } from '@/lib/data/people-actor'
import type { Actor } from '@/lib/rules/actor'
import type { Result } from '@/lib/rules/unmet'

/** The people of a play and its clock. Plays carry out real use cases, so that what they leave behind cannot be illegal. */
export type World = {
  /** the account with this login, with its roles as of now */
  actor: (login: string) => Promise<Actor>
  now: () => Date
  /** moves the play's clock; it never goes back */
  at: (instant: string | Date) => void
}

/** A new world whose clock stands at `start`. */
export function newWorld(start: string | Date): World {
  let clock = new Date(start)
  return {
    now: () => clock,
    at(instant) {
      const next = new Date(instant)
      if (next < clock)
        throw new Error(`the play's clock can't go back from ${clock.toISOString()} to ${next.toISOString()}`)
      clock = next
    },
    async actor(login) {
      const actor = await actorByLogin(login)
      if (!actor) throw new Error(`no account ${login}`)
      return actor
    },
  }
}

/** The value of a use case that the play expects to succeed; otherwise every reason why it was refused. */
export function must<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw new Error(
    `refused: ${result.unmet.map((u) => `${u.article} ${u.code} ${JSON.stringify(u.facts ?? {})}`).join('; ')}`,
  )
}
