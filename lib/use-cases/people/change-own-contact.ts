import type { z } from 'zod'
import { changeAccount } from '@/lib/data/people-account'
import type { Actor } from '@/lib/rules/actor'
import { PEOPLE } from '@/lib/rules/people'
import type { Result } from '@/lib/rules/unmet'
import { perform } from '../perform'
import type { changeOwnContactInput } from './change-own-contact.input'

/** Corrects one's own name, mail address and telephone, and says how mails should come. The ledger keeps that it was done, not the numbers. */
export function changeOwnContact(
  actor: Actor,
  { name, email, mobile, locale, mailing }: z.output<typeof changeOwnContactInput>,
  now: Date,
): Promise<Result<void>> {
  return perform(actor, now, {
    row: PEOPLE.changeOwnContact,
    cycleId: null,
    subject: { kind: 'account', id: actor.userId },
    load: async () => ({ isSignedIn: actor.userId !== null }),
    write: (tx) =>
      changeAccount(tx, actor.userId ?? '', { name, email: email || null, mobile: mobile || null, locale, mailing }),
    trace: () => ({ before: { name: actor.name }, after: { name } }),
  })
}
