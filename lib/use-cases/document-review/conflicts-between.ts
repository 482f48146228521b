import type { CycleFacts } from '@/lib/data/cycles'
import type { Tx } from '@/lib/data/db'
import { conflictsOn } from '@/lib/data/panels'
import { applicantsForConflicts, type PoolReviewer } from '@/lib/data/reviewers'
import { dayOf } from '@/lib/rules/calendar'
import { computedConflicts } from '@/lib/rules/conflicts'

/** Conflicts between these reviewers and applications: computed now and not dismissed before, and those that stand on record (A28). */
export async function conflictsBetween(
  tx: Tx,
  cycle: CycleFacts,
  reviewers: readonly PoolReviewer[],
  applications: readonly { id: string; name: string }[],
  now: Date,
) {
  const ids = applications.map(({ id }) => id)
  const [applicants, onRecord] = [await applicantsForConflicts(tx, ids), await conflictsOn(tx, ids)]
  const keyOf = (reviewerId: string, applicationId: string) => `${reviewerId} ${applicationId}`
  const known = new Set(onRecord.map((c) => `${keyOf(c.reviewerId, c.applicationId)} ${c.source}`))
  const found = reviewers.flatMap((reviewer) =>
    applications.flatMap(({ id, name }) => {
      const applicant = applicants.get(id)
      const sources = applicant
        ? computedConflicts(reviewer, applicant, dayOf(now), cycle.rulebook.review.conflictYears)
        : []
      return sources
        .filter((source) => !known.has(`${keyOf(reviewer.id, id)} ${source}`))
        .map((source) => ({ reviewerId: reviewer.id, applicationId: id, source, detail: name, raisedBy: null }))
    }),
  )
  const standing = new Set(
    [...found, ...onRecord.filter(({ dismissed }) => !dismissed)].map((c) => keyOf(c.reviewerId, c.applicationId)),
  )
  const keepsAway = (reviewerId: string, applicationId: string) => standing.has(keyOf(reviewerId, applicationId))
  return { found, keepsAway }
}

/** A member of the pool as the panel's rules see the seat. */
export const seatOf = ({ name, employerName, discipline, signedAt }: PoolReviewer) => ({
  name,
  employer: employerName,
  discipline,
  signed: signedAt !== null,
})

/** How many sheets an applicant of this kind must have (A8(2)). */
export const sheetsNeeded = (kind: string, { rulebook }: Pick<CycleFacts, 'rulebook'>) =>
  kind === 'organization' ? rulebook.review.documentTeamMin : rulebook.review.defenceTeamMin
