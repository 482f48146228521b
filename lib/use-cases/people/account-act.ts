import { wallClock } from '@/lib/clock'
import type { Tx } from '@/lib/data/db'
import { accountFacts } from '@/lib/data/people-account'
import type { Actor } from '@/lib/rules/actor'
import type { Transition } from '@/lib/rules/decide'
import type { AccountFacts } from '@/lib/rules/people'
import type { Result } from '@/lib/rules/unmet'
import { perform } from '../perform'

/** An administrator's act on one account: they differ only in their row and in what they write. */
export function actOnAccount<R>(
  actor: Actor,
  now: Date,
  row: Transition<AccountFacts>,
  userId: string,
  write: (tx: Tx, wall: Date) => Promise<R>,
): Promise<Result<R>> {
  return perform(actor, now, {
    row,
    cycleId: null,
    subject: { kind: 'account', id: userId },
    load: (tx) => accountFacts(tx, userId, actor.userId),
    write: (tx) => write(tx, wallClock()),
  })
}
