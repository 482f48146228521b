import { isReviewerAccount, partyNamed, writeReviewer } from '@/lib/data/reviewers'
import type { Actor } from '@/lib/rules/actor'
import { keepReviewer as row } from '@/lib/rules/stages/review-panels'
import type { Result } from '@/lib/rules/unmet'
import { perform } from '../perform'
import type { KeepReviewerInput } from './inputs'

const parts = (text: string) =>
  text
    .split(/[,，;；、\n]/)
    .map((part) => part.trim())
    .filter(Boolean)

/** Puts an account into the pool of reviewers, or changes its employers, fields and discipline (A8(2), A28). */
export async function keepReviewer(
  actor: Actor,
  input: KeepReviewerInput,
  now: Date,
): Promise<Result<{ reviewerId: string }>> {
  return perform(actor, now, {
    row,
    cycleId: null,
    subject: { kind: 'reviewer', id: input.userId },
    load: async (tx) => ({
      isKnown: await isReviewerAccount(tx, input.userId),
      discipline: input.discipline,
      disciplineWhy: input.disciplineWhy,
    }),
    write: async (tx) => {
      const names = parts(input.pastEmployers)
      const pastEmployers = await Promise.all(
        names.map(async (name) => ({ name, partyId: await partyNamed(tx, name), until: null })),
      )
      const employerId = await partyNamed(tx, input.employerName)
      return {
        reviewerId: await writeReviewer(tx, { ...input, employerId, pastEmployers, fields: parts(input.fields) }),
      }
    },
    trace: () => ({ after: { employer: input.employerName, discipline: input.discipline, why: input.disciplineWhy } }),
  })
}
