/** The recorded facts of an application from which its standing follows; nothing else is stored of it. */
export type ApplicationFacts = {
  submittedAt: Date | null
  /** an open request for correction */
  returnedAt: Date | null
  acceptedAt: Date | null
  withdrawnAt: Date | null
  disqualifiedAt: Date | null
  eligible: boolean | null
  panelId: string | null
  shortlisted: boolean | null
  /** visited or heard; false: absent on record */
  attended: boolean | null
  candidateLane: string | null
  preliminary: boolean | null
  publicised: boolean
  approved: boolean | null
  honouredAt: Date | null
}

export const STANDINGS = [
  'draft',
  'submitted',
  'returned',
  'accepted',
  'eligible',
  'ineligible',
  'underReview',
  'shortlisted',
  'notShortlisted',
  'visited',
  'candidate',
  'notProposed',
  'preliminaryWinner',
  'notChosen',
  'publicised',
  'approved',
  'notApproved',
  'honoured',
  'withdrawn',
  'disqualified',
] as const
export type Standing = (typeof STANDINGS)[number]

/** Standing of an application, the latest fact first (`product.md`, the application's life). */
export function standingOf(facts: ApplicationFacts): Standing {
  if (facts.withdrawnAt) return 'withdrawn'
  if (facts.disqualifiedAt) return 'disqualified'
  if (facts.honouredAt) return 'honoured'
  if (facts.approved !== null) return facts.approved ? 'approved' : 'notApproved'
  if (facts.publicised) return 'publicised'
  if (facts.preliminary !== null) return facts.preliminary ? 'preliminaryWinner' : 'notChosen'
  if (facts.candidateLane !== null) return facts.candidateLane === 'none' ? 'notProposed' : 'candidate'
  if (facts.attended) return 'visited'
  if (facts.shortlisted !== null) return facts.shortlisted ? 'shortlisted' : 'notShortlisted'
  if (facts.panelId) return 'underReview'
  if (facts.eligible !== null) return facts.eligible ? 'eligible' : 'ineligible'
  if (facts.acceptedAt) return 'accepted'
  if (facts.returnedAt) return 'returned'
  return facts.submittedAt ? 'submitted' : 'draft'
}

/** Has this application left the running for good? */
export function isOut(facts: ApplicationFacts): boolean {
  return [
    'withdrawn',
    'disqualified',
    'ineligible',
    'notShortlisted',
    'notProposed',
    'notChosen',
    'notApproved',
  ].includes(standingOf(facts))
}
