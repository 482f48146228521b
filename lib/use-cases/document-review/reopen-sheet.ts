import { reopen, sheetToReopen } from '@/lib/data/assignments'
import type { Actor } from '@/lib/rules/actor'
import { reopenSheet as row } from '@/lib/rules/stages/review-sheets'
import type { Result } from '@/lib/rules/unmet'
import { perform } from '../perform'
import type { ReopenInput } from './inputs'

/** The office's lead reopens a sealed sheet with a reason; both revisions stay on record (A16). */
export async function reopenSheet(actor: Actor, input: ReopenInput, now: Date): Promise<Result<void>> {
  const { cycleId, sheetId, reason } = input
  return perform(actor, now, {
    row,
    cycleId,
    subject: { kind: 'sheet', id: sheetId },
    load: async (tx) => {
      const sheet = await sheetToReopen(tx, sheetId, cycleId)
      return sheet && { ...sheet, reason }
    },
    write: (tx, sheet) => reopen(tx, sheet, { reopenedBy: actor.userId ?? '', reopenedWhy: reason, at: now }),
    trace: ({ round, revision }) => ({ after: { round, revision: revision + 1, reason } }),
  })
}
