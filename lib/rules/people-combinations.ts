import type { AccountRole, Role } from './actor'
import { type Article, type Unmet, unmet } from './unmet'

/** Two roles that one account can't hold together, and the article on which that rests. */
type Pair = { one: readonly AccountRole[]; other: readonly AccountRole[]; code: string; article: Article }

const CONTENT: readonly AccountRole[] = [
  'applicant',
  'recommender',
  'department',
  'reviewer',
  'handler',
  'lead',
  'member',
  'chair',
]

/** The combinations that may not meet. What isn't listed may: a handler who is also lead, a group member who answers for a department. */
export const FORBIDDEN_PAIRS: readonly Pair[] = [
  { one: ['admin'], other: [...CONTENT, 'auditor'], code: 'adminAlone', article: 'A28' },
  { one: ['auditor'], other: CONTENT, code: 'auditorDoesNotAct', article: 'A22' },
  {
    one: ['reviewer'],
    other: ['recommender', 'handler', 'lead', 'member', 'chair'],
    code: 'reviewerIsIndependent',
    article: 'A8',
  },
  {
    one: ['applicant'],
    other: ['recommender', 'department', 'handler', 'lead', 'member', 'chair'],
    code: 'applicantDoesNotJudge',
    article: 'A28',
  },
  { one: ['handler', 'lead'], other: ['department', 'recommender'], code: 'officeDoesNotAnswerItself', article: 'A8' },
]

/** Whom an account would stand for, once the change is made. */
export type Combination = {
  roles: readonly Role[]
  /** parties the account belongs to, with the employers of the persons among them */
  partyIds: readonly string[]
  /** the reviewer's employer, where it is known as a party */
  reviewerEmployerId: string | null
}

/** May these roles meet in one account? Every reason why not. */
export function combinationAllowed({ roles, partyIds, reviewerEmployerId }: Combination): Unmet[] {
  const held = (some: readonly AccountRole[]) => some.filter((role) => roles.includes(role))
  const pairs = FORBIDDEN_PAIRS.flatMap(({ one, other, code, article }) =>
    held(one).flatMap((a) => held(other).map((b) => unmet(code, article, { one: a, other: b }, 'roles'))),
  )
  const ownOrganization =
    roles.includes('reviewer') && reviewerEmployerId !== null && partyIds.includes(reviewerEmployerId)
  return ownOrganization ? [...pairs, unmet('reviewerOfOwnOrganization', 'A28', undefined, 'roles')] : pairs
}
