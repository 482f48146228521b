import type { CycleFacts } from '@/lib/data/cycles'
import { db } from '@/lib/data/db'
import { cycleSeen } from '@/lib/data/editions'
import { scopeOf } from '@/lib/data/scope'
import type { Actor } from '@/lib/rules/actor'

/** The cycle as this person sees it, or null. */
export async function cycleInScope(actor: Actor, cycleId: string): Promise<CycleFacts | null> {
  return cycleSeen(db, scopeOf(actor), cycleId)
}
