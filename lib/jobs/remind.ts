import 'server-only'
import { now } from '@/lib/clock'
import { inTransaction } from '@/lib/data/db'
import { post } from '@/lib/data/outbox'
import { correctionsToRemind, dutiesToRemind, holdReminders, inquiriesToRemind } from '@/lib/data/reminders'

const AHEAD = 2 * 86_400_000

/** Reminds, once each, who owes something within two days of the award's clock. It may run at any time and as often as one likes. */
export async function remind(): Promise<void> {
  const from = await now()
  const span = { from, until: new Date(from.getTime() + AHEAD) }
  await inTransaction(async (tx) => {
    await holdReminders(tx)
    await post(tx, from, [
      ...(await inquiriesToRemind(tx, span)),
      ...(await correctionsToRemind(tx, span)),
      ...(await dutiesToRemind(tx, span)),
    ])
  })
}
