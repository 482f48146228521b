import { wallClock } from '@/lib/clock'
import { db } from '@/lib/data/db'
import { enqueue } from '@/lib/data/jobs'
import { lockMail, mailCounts, queueAgain, troubledMails } from '@/lib/data/mails'
import { type Actor, hasRole } from '@/lib/rules/actor'
import { PEOPLE } from '@/lib/rules/people'
import type { Result } from '@/lib/rules/unmet'
import { perform } from '../perform'
import type { ResendMailInput } from './resend-mail.input'

/** Sends a mail once more that failed, or of which nobody knows whether it went out. */
export async function resendMail(actor: Actor, { mailId }: ResendMailInput, now: Date): Promise<Result<void>> {
  return perform(actor, now, {
    row: PEOPLE.resendMail,
    cycleId: null,
    subject: { kind: 'mail', id: mailId },
    load: async (tx) => ({ state: await lockMail(tx, mailId) }),
    write: async (tx) => {
      await queueAgain(tx, mailId, { resentBy: actor.userId ?? '', resentAt: wallClock() })
      await enqueue(tx, 'mail', {})
    },
  })
}

/** Mails that need somebody's eye, and how many there are of each state; null for others than administrators. */
export async function seeMails(actor: Actor) {
  if (!hasRole(actor, 'admin')) return null
  const [troubled, counts] = await Promise.all([troubledMails(db), mailCounts(db)])
  return { troubled, counts }
}
