import { ownApplication } from '@/lib/data/applications'
import { db } from '@/lib/data/db'
import { markPresence, othersPresent } from '@/lib/data/presence'
import { scopeOf } from '@/lib/data/scope'
import type { Actor } from '@/lib/rules/actor'

/** Whoever wasn't heard of for this long has left. */
const GONE_AFTER = 45_000

export type Present = { others: { name: string; step: string }[]; version: number }

/**
 * Says that the actor has a step of its own draft open, and hears who else has one, and the draft's version, by which a page knows that
 * others saved. No act: it counts for nothing and isn't kept in the ledger. Null when it isn't the actor's.
 */
export async function presenceAt(
  actor: Actor,
  applicationId: string,
  step: string,
  now: Date,
): Promise<Present | null> {
  if (!actor.userId) return null
  const application = await ownApplication(db, scopeOf(actor), applicationId)
  if (!application) return null
  await markPresence(db, applicationId, actor.userId, step, now)
  const others = await othersPresent(db, applicationId, actor.userId, new Date(now.getTime() - GONE_AFTER))
  return { others, version: application.version }
}
