import { db } from '@/lib/data/db'
import { roomOf } from '@/lib/data/meetings'
import type { Actor } from '@/lib/rules/actor'
import { sightOf } from '@/lib/rules/sight'

/** How far the last meeting of an edition is, for those who sit in it and those who see it; null for others, or where there is none. */
export async function seeRoom(actor: Actor, cycleId: string) {
  return sightOf(actor, 'meeting') === 'all' ? roomOf(db, cycleId) : null
}
