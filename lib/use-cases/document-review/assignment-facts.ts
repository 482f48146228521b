import { applicationsToAssign, type PlanSettings } from '@/lib/data/assignment-plans'
import type { CycleFacts } from '@/lib/data/cycles'
import type { Tx } from '@/lib/data/db'
import { keptAwayFrom } from '@/lib/data/panels'
import { reviewerPool } from '@/lib/data/reviewers'
import type { AssignmentFacts } from '@/lib/rules/assignment'
import { tradeOf } from '@/lib/rules/trades'
import { conflictsBetween } from './conflicts-between'

/** What an assignment of this kind rests on now: the pool, the applications that lack sheets, and who must keep away from whom. */
export async function assignmentFacts(
  tx: Tx,
  cycle: CycleFacts,
  { kind, sheets, cap }: Pick<PlanSettings, 'kind' | 'sheets' | 'cap'>,
  now: Date,
) {
  const pool = await reviewerPool(tx, cycle.id)
  const applications = (await applicationsToAssign(tx, cycle.id, kind)).filter(({ has }) => has.length < sheets)
  const ids = applications.map(({ id }) => id)
  const { found } = await conflictsBetween(tx, cycle, pool, applications, now)
  const away = await keptAwayFrom(tx, ids)
  for (const { reviewerId, applicationId } of found) away.get(applicationId)?.add(reviewerId)
  const facts: AssignmentFacts = {
    candidates: pool.map(({ id, name, employerName, fields, discipline, signedAt, inUse, sheets: load }) => ({
      id,
      name,
      employer: employerName,
      fields,
      load,
      barred: discipline === 'barred',
      signed: signedAt !== null,
      inUse,
    })),
    subjects: applications.map(({ id, name, industry, panelId, has, excused }) => ({
      id,
      name,
      trade: tradeOf(industry),
      panelId,
      has,
      closedTo: [...new Set([...(away.get(id) ?? []), ...excused])].sort(),
    })),
    sheets,
    cap,
  }
  return { facts, conflicts: found }
}
