import { db } from '@/lib/data/db'
import { lettersFor, markRead } from '@/lib/data/desk'
import type { Actor } from '@/lib/rules/actor'

/** Records that a person has had the own letters on the screen: delivery that A16 wants proved. Only own letters are touched. */
export async function readLetters(actor: Actor, now: Date): Promise<void> {
  const letters = await lettersFor(db, {
    userId: actor.userId ?? '',
    partyIds: actor.partyIds,
    departmentIds: actor.departmentIds,
  })
  const unread = letters.filter(({ readAt }) => readAt === null).map(({ id }) => id)
  if (unread.length > 0) await markRead(db, unread, now)
}
