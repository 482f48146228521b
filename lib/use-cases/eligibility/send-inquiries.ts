import type { Tx } from '@/lib/data/db'
import { acceptedApplications, departmentsToAsk, writeInquiries } from '@/lib/data/inquiries'
import { post } from '@/lib/data/outbox'
import type { Actor } from '@/lib/rules/actor'
import { dayOf } from '@/lib/rules/calendar'
import { sendInquiries as row, type SendFacts } from '@/lib/rules/stages/eligibility'
import type { Result } from '@/lib/rules/unmet'
import { perform } from '../perform'
import type { SendInquiriesInput } from './send-inquiries.input'

async function load(tx: Tx, input: SendInquiriesInput, now: Date): Promise<SendFacts & { applicationIds: string[] }> {
  const [departments, applications] = [
    await departmentsToAsk(tx, input.cycleId),
    await acceptedApplications(tx, input.cycleId),
  ]
  const chosen = departments.filter(({ id }) => input.departmentIds.includes(id))
  return {
    known: chosen.length === input.departmentIds.length,
    departments: chosen.length,
    askedAlready: chosen.filter(({ asked }) => asked).map(({ name }) => name),
    applicants: applications.length,
    applicationIds: applications.map(({ id }) => id),
    dueOn: input.dueOn,
    today: dayOf(now),
  }
}

/** Sends the letters of inquiry to the chosen departments, each for every accepted applicant (A15). */
export async function sendInquiries(
  actor: Actor,
  input: SendInquiriesInput,
  now: Date,
): Promise<Result<{ letters: number }>> {
  const { cycleId, departmentIds, dueOn } = input
  return perform(actor, now, {
    row,
    cycleId,
    subject: { kind: 'cycle', id: cycleId },
    load: (tx) => load(tx, input, now),
    write: async (tx, { applicationIds }, cycle) => {
      const { silenceMeansNoObjection } = cycle.rulebook.inquiry
      const letter = { cycleId, sentAt: now, sentBy: actor.userId ?? '', dueOn, silenceMeansNoObjection }
      await writeInquiries(tx, letter, departmentIds, applicationIds)
      const facts = { cycle: cycle.title, dueOn, count: applicationIds.length }
      await post(
        tx,
        now,
        departmentIds.map((departmentId) => ({ kind: 'inquiry', cycleId, departmentId, facts })),
      )
      return { letters: departmentIds.length }
    },
    trace: ({ applicants }) => ({ after: { departments: departmentIds, applicants, dueOn } }),
  })
}
