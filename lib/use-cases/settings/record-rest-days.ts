import { restDayTables, writeRestDays } from '@/lib/data/rest-days'
import type { Actor } from '@/lib/rules/actor'
import { PEOPLE } from '@/lib/rules/people'
import { daysFrom } from '@/lib/rules/rest-day-entry'
import type { Result } from '@/lib/rules/unmet'
import { perform } from '../perform'
import type { RecordRestDaysInput } from './record-rest-days.input'

/** Records the rest days of a year by the State Council's notice; what stood before goes into the ledger (A19). */
export function recordRestDays(actor: Actor, input: RecordRestDaysInput, now: Date): Promise<Result<void>> {
  const { year, source, holidays, workdays } = input
  const table = { year, source, holidays: daysFrom(holidays).days, workdays: daysFrom(workdays).days }
  return perform(actor, now, {
    row: PEOPLE.recordRestDays,
    cycleId: null,
    subject: { kind: 'restDays', id: String(year) },
    load: async (tx) => ({ ...input, before: (await restDayTables(tx)).find((one) => one.year === year) ?? null }),
    write: (tx) => writeRestDays(tx, table),
    trace: ({ before }) => ({ before, after: table }),
  })
}
