import type { Changes } from '@/lib/rules/form-value'

const keyOf = (applicationId: string, step: string) => `award.draft.${applicationId}.${step}`

/** What was typed and not yet saved, kept in this browser until the server has it, so that an expired session loses nothing. */
export function readLocal(applicationId: string, step: string): Changes {
  try {
    const found = window.localStorage.getItem(keyOf(applicationId, step))
    return found ? (JSON.parse(found) as Changes) : {}
  } catch {
    return {}
  }
}

/** Keeps or clears the local copy. A browser without storage only loses this safety net. */
export function writeLocal(applicationId: string, step: string, changes: Changes): void {
  try {
    if (Object.keys(changes).length === 0) window.localStorage.removeItem(keyOf(applicationId, step))
    else window.localStorage.setItem(keyOf(applicationId, step), JSON.stringify(changes))
  } catch {
    // private windows may refuse; the server's copy stands
  }
}
