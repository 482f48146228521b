import { type AssignmentPlan, applicationsToAssign, type Kind, openPlan } from '@/lib/data/assignment-plans'
import type { CycleFacts } from '@/lib/data/cycles'
import { db } from '@/lib/data/db'
import type { Actor } from '@/lib/rules/actor'
import {
  type AssignmentFacts,
  type Candidate,
  candidatesFor,
  loadsOf,
  mayReview,
  type Subject,
} from '@/lib/rules/assignment'
import { tableNames } from '@/lib/rules/assignment-table'
import { sightOf } from '@/lib/rules/sight'
import { adjustAssignment, fixAssignment, proposeAssignment } from '@/lib/rules/stages/review-assignment'
import { fieldOfTrade, fitOf } from '@/lib/rules/trades'
import { asking } from './asking'
import { assignmentFacts } from './assignment-facts'
import { sheetsNeeded } from './conflicts-between'
import { cycleInScope } from './cycle-in-scope'
import { fixingFacts } from './fix-assignment'

const PER_PAGE = 20
const ASKED = { waiting: 1, sheets: 1, minimum: 1, shortages: [], moved: false }

/** Why a reviewer stands beside an application, in facts that anybody can check. */
const reasonsOf = (
  { id, name, employer, fields }: Candidate,
  { trade }: Subject,
  loads: ReadonlyMap<string, number>,
) => ({
  id,
  name,
  employer,
  fit: fitOf(fields, trade),
  field: fieldOfTrade(fields, trade) ?? '',
  load: loads.get(id) ?? 0,
})
export type Reasons = ReturnType<typeof reasonsOf>

async function cycleFor(actor: Actor, cycleId: string): Promise<CycleFacts | null> {
  return sightOf(actor, 'reviewerPool') === 'all' ? cycleInScope(actor, cycleId) : null
}

/** Each reviewer's sheets by the plan, and of which trades the new ones are. */
function byReviewer({ candidates, subjects }: AssignmentFacts, { given }: AssignmentPlan) {
  const trades = new Map(subjects.map(({ id, trade }) => [id, trade]))
  return candidates.filter(mayReview).map(({ id, name, employer, fields, load }) => {
    const own = given.filter(({ reviewerIds }) => reviewerIds.includes(id))
    const mix = new Map<string, number>()
    for (const { applicationId } of own) {
      const trade = trades.get(applicationId) ?? ''
      mix.set(trade, (mix.get(trade) ?? 0) + 1)
    }
    const sorted = [...mix].sort(([, a], [, b]) => b - a).map(([trade, count]) => ({ trade, count }))
    return { id, name, employer, fields, before: load, added: own.length, mix: sorted }
  })
}

/** The plan's rows: each application with those who have it and those whom the plan gives it, and why. */
function rowsOf({ candidates, subjects }: AssignmentFacts, { given }: AssignmentPlan) {
  const by = new Map(candidates.map((one) => [one.id, one]))
  const givenTo = new Map(given.map((one) => [one.applicationId, one]))
  const loads = loadsOf({ candidates }, given)
  return subjects.map((subject) => {
    const reasons = (ids: readonly string[]) =>
      ids.flatMap((id) => by.get(id) ?? []).map((one) => reasonsOf(one, subject, loads))
    const own = givenTo.get(subject.id)
    return {
      ...subject,
      standing: reasons(subject.has),
      planned: reasons(own?.reviewerIds ?? []),
      byHand: own?.byHand ?? false,
    }
  })
}
export type PlanRow = ReturnType<typeof rowsOf>[number]

function figuresOf(rows: readonly PlanRow[], reviewers: ReturnType<typeof byReviewer>) {
  const picks = rows.flatMap(({ planned }) => planned)
  const totals = reviewers.map(({ before, added }) => before + added)
  return {
    applications: rows.length,
    sheets: picks.length,
    least: totals.length > 0 ? Math.min(...totals) : 0,
    most: totals.length > 0 ? Math.max(...totals) : 0,
    ownField: picks.length > 0 ? Math.round((100 * picks.filter(({ fit }) => fit === 'own').length) / picks.length) : 0,
    unread: rows.filter(({ standing, planned }) => ![...standing, ...planned].some(({ fit }) => fit === 'own')).length,
  }
}

/** The plan of a kind for a look: its figures, its rows a page at a time, each reviewer's share, and what keeps it from being fixed (A16). */
export async function seeAssignment(
  actor: Actor,
  cycleId: string,
  { kind, page, q }: { kind: Kind; page: number; q: string },
  now: Date,
) {
  const cycle = await cycleFor(actor, cycleId)
  if (!cycle) return null
  const ask = asking(actor, cycle.stage)
  const plan = await openPlan(db, cycleId, kind)
  const minimum = sheetsNeeded(kind, cycle)
  // more sheets than the rulebook demands may be asked for, so those that have enough count too
  const assignable = (await applicationsToAssign(db, cycleId, kind)).length
  const base = { cycle, kind, minimum, assignable, ask: ask(proposeAssignment, ASKED) }
  if (!plan) {
    return { ...base, plan: null }
  }
  const fixing = await fixingFacts(db, cycle, plan, {}, now)
  const { facts, groups, faults } = fixing
  const [all, reviewers] = [rowsOf(facts, plan), byReviewer(facts, plan)]
  const found = all.filter(({ name }) => name.includes(q))
  const names = new Map(facts.candidates.map(({ id, name }) => [id, name]))
  return {
    ...base,
    plan,
    faults,
    figures: figuresOf(all, reviewers),
    reviewers,
    rows: found.slice((page - 1) * PER_PAGE, page * PER_PAGE),
    page,
    total: found.length,
    pages: Math.max(1, Math.ceil(found.length / PER_PAGE)),
    existing: facts.subjects.filter(({ panelId }) => panelId !== null).length,
    groups: groups.map(({ leads, ...group }) => ({
      ...group,
      leads: leads.map((id) => ({ value: id, label: names.get(id) ?? '' })),
    })),
    adjust: ask(adjustAssignment, { isCurrent: true, faults: [] }),
    // who leads is chosen in the form: a lead that is lacking altogether is said, another choice isn't forestalled
    fix: ask(fixAssignment, { ...fixing, isCurrent: true }),
  }
}

/** One application of the plan: everybody who could review it, with fit and load, and why the others can't. */
export async function seePlannedApplication(actor: Actor, cycleId: string, applicationId: string, now: Date) {
  const cycle = await cycleFor(actor, cycleId)
  if (!cycle) return null
  for (const kind of ['organization', 'individual'] as const) {
    const plan = await openPlan(db, cycleId, kind)
    const { facts } = plan ? await assignmentFacts(db, cycle, plan, now) : { facts: null }
    const subject = facts?.subjects.find(({ id }) => id === applicationId)
    if (plan && facts && subject) return choiceOf(actor, cycle, plan, facts, subject)
  }
  return null
}

function choiceOf(actor: Actor, cycle: CycleFacts, plan: AssignmentPlan, facts: AssignmentFacts, subject: Subject) {
  const loads = loadsOf(facts, plan.given)
  const open = new Set(candidatesFor(facts, subject).map(({ id }) => id))
  const chosen = plan.given.find(({ applicationId }) => applicationId === subject.id)?.reviewerIds ?? []
  const why = (one: Candidate) => {
    if (one.barred) return 'barred' as const
    if (!one.inUse) return 'notInUse' as const
    if (!one.signed) return 'unsigned' as const
    return subject.closedTo.includes(one.id) ? ('away' as const) : ('colleague' as const)
  }
  const rank = { own: 0, general: 1, other: 2 }
  return {
    cycle,
    plan,
    subject,
    chosen,
    sheets: facts.sheets,
    open: facts.candidates
      .filter(({ id }) => open.has(id))
      .map((one) => reasonsOf(one, subject, loads))
      .sort((a, b) => rank[a.fit] - rank[b.fit] || a.load - b.load),
    closed: facts.candidates
      .filter(({ id }) => !open.has(id) && !subject.has.includes(id))
      .map((one) => ({ id: one.id, name: one.name, employer: one.employer, why: why(one) })),
    adjust: asking(actor, cycle.stage)(adjustAssignment, { isCurrent: true, faults: [] }),
  }
}

/** The plan as a table that can be changed in a spreadsheet and brought back: a line an application, a column a reviewer. */
export async function seeAssignmentTable(actor: Actor, cycleId: string, kind: Kind, now: Date) {
  const cycle = await cycleFor(actor, cycleId)
  const plan = cycle && (await openPlan(db, cycleId, kind))
  if (!plan) return null
  const { facts } = await assignmentFacts(db, cycle, plan, now)
  const names = tableNames(facts.candidates)
  const named = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? '')
  const rows = rowsOf(facts, plan).map(({ id, name, trade, has, planned }) => [
    id,
    name,
    trade,
    named(has).join('、'),
    ...named(planned.map((one) => one.id)),
  ])
  return { cycle, plan, rows }
}
