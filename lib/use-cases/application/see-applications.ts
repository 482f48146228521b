import { applicationCounts, applicationList, type ListFilter } from '@/lib/data/application-list'
import { db } from '@/lib/data/db'
import { cycleSeen } from '@/lib/data/editions'
import { scopeOf } from '@/lib/data/scope'
import type { Actor } from '@/lib/rules/actor'
import { decide } from '@/lib/rules/decide'
import { closeApplications } from '@/lib/rules/stages/application-handling'
import type { ApplicationsQuery } from './see-applications.input'

const PAGE = 50
const ALL = 1_000

const filterOf = ({ kind, standing, zone, q, sort, order, page, per }: ApplicationsQuery): ListFilter => ({
  kind: kind ?? null,
  standing: standing ?? null,
  zone: zone ?? null,
  search: q ?? '',
  sort: sort ?? 'receipt',
  descending: order === 'desc',
  page: per === 'all' ? 1 : (page ?? 1),
  size: per === 'all' ? ALL : PAGE,
})

export type ApplicationsView = NonNullable<Awaited<ReturnType<typeof seeApplications>>>

/** The office's table of an edition's applications: four queries, whatever its length. */
export async function seeApplications(actor: Actor, cycleId: string, query: ApplicationsQuery, now: Date) {
  const scope = scopeOf(actor)
  const filter = filterOf(query)
  const [cycle, list] = await Promise.all([cycleSeen(db, scope, cycleId), applicationList(db, scope, cycleId, filter)])
  if (!cycle || !list) return null
  const counts = await applicationCounts(db, cycleId, now)
  const facts = { now, closesAt: cycle.windowClosesAt, ...counts }
  return {
    cycle,
    ...list,
    filter,
    pages: Math.max(1, Math.ceil(list.total / filter.size)),
    counts,
    close: decide(closeApplications, { roles: actor.roles, stage: cycle.stage, facts }),
  }
}

/** All rows of the same table, for the export. */
export async function seeApplicationsToExport(actor: Actor, cycleId: string, query: ApplicationsQuery) {
  const scope = scopeOf(actor)
  const filter = { ...filterOf(query), page: 1, size: 20_000 }
  const [cycle, list] = await Promise.all([cycleSeen(db, scope, cycleId), applicationList(db, scope, cycleId, filter)])
  return cycle && list && { cycle, rows: list.rows }
}
