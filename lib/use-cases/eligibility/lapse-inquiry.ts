import { inquiryOf, lapseOpen } from '@/lib/data/inquiries'
import type { Actor } from '@/lib/rules/actor'
import { dayOf } from '@/lib/rules/calendar'
import { lapseInquiry as row } from '@/lib/rules/stages/eligibility-inquiries'
import type { Result } from '@/lib/rules/unmet'
import { perform } from '../perform'
import type { LapseInquiryInput } from './lapse-inquiry.input'

/** Records that a department's open replies lapsed, after the due day (A15). */
export async function lapseInquiry(
  actor: Actor,
  input: LapseInquiryInput,
  now: Date,
): Promise<Result<{ lapsed: number }>> {
  const { cycleId, inquiryId } = input
  return perform(actor, now, {
    row,
    cycleId,
    subject: { kind: 'inquiry', id: inquiryId },
    load: async (tx) => {
      const inquiry = await inquiryOf(tx, inquiryId, cycleId)
      return inquiry && { ...inquiry, today: dayOf(now) }
    },
    write: async (tx) => ({ lapsed: await lapseOpen(tx, inquiryId, now) }),
    trace: ({ departmentName }, { lapsed }) => ({ after: { department: departmentName, lapsed } }),
  })
}
