import { db } from '@/lib/data/db'
import { restDayTables } from '@/lib/data/rest-days'
import { type Actor, hasRole } from '@/lib/rules/actor'
import { decide } from '@/lib/rules/decide'
import { PEOPLE } from '@/lib/rules/people'

const COMPLETE = { year: 2027, source: '…', holidays: '2027-01-01', workdays: '' }

/** Years whose rest days are known, newest first, and whether one may record another. */
export async function seeRestDays(actor: Actor) {
  if (!hasRole(actor, 'handler', 'lead', 'auditor')) return null
  const tables = (await restDayTables(db)).toSorted((a, b) => b.year - a.year)
  const { ok } = decide(PEOPLE.recordRestDays, {
    roles: actor.roles,
    stage: PEOPLE.recordRestDays.from[0],
    facts: COMPLETE,
  })
  return { tables, mayRecord: ok }
}
