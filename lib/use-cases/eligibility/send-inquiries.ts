import type { CycleFacts } from '@/lib/data/cycles'
import type { Tx } from '@/lib/data/db'
import { acceptedApplications, departmentsToAsk, writeInquiry } from '@/lib/data/inquiries'
import { post } from '@/lib/data/outbox'
import type { Actor } from '@/lib/rules/actor'
import { dayOf } from '@/lib/rules/calendar'
import { matrixOf } from '@/lib/rules/inquiry-scope'
import { sendInquiries as row, type SendFacts } from '@/lib/rules/stages/eligibility-inquiries'
import type { Result } from '@/lib/rules/unmet'
import { perform } from '../perform'
import type { SendInquiriesInput } from './send-inquiries.input'

type Departments = Awaited<ReturnType<typeof departmentsToAsk>>
type Applications = Awaited<ReturnType<typeof acceptedApplications>>

/** What the rules ask about the cells that are to be sent. */
export function sendFacts(
  asks: ReadonlyMap<string, readonly string[]>,
  departments: Departments,
  applications: Applications,
  days: { dueOn: string; today: string },
): SendFacts {
  const names = new Map(applications.map(({ id, name }) => [id, name]))
  const pairs = [...asks].flatMap(([departmentId, ids]) => [...new Set(ids)].map((id) => [departmentId, id] as const))
  const department = (id: string) => departments.find((one) => one.id === id)
  const asked = new Set([...departments.flatMap(({ askedAbout }) => askedAbout), ...pairs.map(([, id]) => id)])
  return {
    unknown: pairs.filter(([departmentId, id]) => !department(departmentId) || !names.has(id)).length,
    cells: pairs.length,
    askedAlready: pairs
      .filter(([departmentId, id]) => department(departmentId)?.askedAbout.includes(id))
      .map(([departmentId, id]) => ({
        department: department(departmentId)?.name ?? '',
        applicant: names.get(id) ?? '',
      })),
    applicants: applications.length,
    leftOut: applications.filter(({ id }) => !asked.has(id)).map(({ name }) => name),
    ...days,
  }
}

/** How the office's table departs from the rulebook's, by count, for the ledger. */
function departureOf(cycle: CycleFacts, asks: ReadonlyMap<string, readonly string[]>, facts: Loaded) {
  const byRule = matrixOf(cycle.rulebook.inquiry, facts.registered, facts.applications)
  const cells = (matrix: ReadonlyMap<string, readonly string[]>) =>
    new Set([...matrix].flatMap(([departmentId, ids]) => ids.map((id) => `${departmentId} ${id}`)))
  const [ruled, chosen] = [cells(byRule), cells(asks)]
  const before = new Set(facts.registered.flatMap(({ id, askedAbout }) => askedAbout.map((one) => `${id} ${one}`)))
  return {
    added: [...chosen].filter((cell) => !ruled.has(cell)),
    dropped: [...ruled].filter((cell) => !chosen.has(cell) && !before.has(cell)),
  }
}

type Loaded = SendFacts & { registered: Departments; applications: Applications }

async function load(
  tx: Tx,
  input: SendInquiriesInput,
  asks: ReadonlyMap<string, string[]>,
  now: Date,
): Promise<Loaded> {
  const [registered, applications] = [
    await departmentsToAsk(tx, input.cycleId),
    await acceptedApplications(tx, input.cycleId),
  ]
  const days = { dueOn: input.dueOn, today: dayOf(now) }
  return { ...sendFacts(asks, registered, applications, days), registered, applications }
}

/** Sends the letters of inquiry, one to each department for the applicants that it is asked about, in one act (A15). */
export async function sendInquiries(
  actor: Actor,
  input: SendInquiriesInput,
  now: Date,
): Promise<Result<{ letters: number }>> {
  const { cycleId, dueOn } = input
  const asks = new Map(Object.entries(input.asks).filter(([, ids]) => ids.length > 0))
  return perform<Loaded, { letters: number; added: string[]; dropped: string[] }>(actor, now, {
    row,
    cycleId,
    subject: { kind: 'cycle', id: cycleId },
    load: (tx) => load(tx, input, asks, now),
    write: async (tx, facts, cycle) => {
      const { silenceMeansNoObjection } = cycle.rulebook.inquiry
      const letter = { cycleId, sentAt: now, sentBy: actor.userId ?? '', dueOn, silenceMeansNoObjection }
      for (const [departmentId, ids] of asks) {
        const number = (facts.registered.find(({ id }) => id === departmentId)?.letters ?? 0) + 1
        const applicationIds = [...new Set(ids)]
        await writeInquiry(tx, { ...letter, departmentId, number }, applicationIds)
        const told = { cycle: cycle.title, dueOn, count: applicationIds.length }
        await post(tx, now, [{ kind: 'inquiry', cycleId, departmentId, facts: told }])
      }
      return { letters: asks.size, ...departureOf(cycle, asks, facts) }
    },
    trace: ({ cells }, { letters, added, dropped }) => ({ after: { letters, cells, dueOn, added, dropped } }),
  })
}
