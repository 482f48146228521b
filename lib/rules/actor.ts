/** Roles of `product.md`. `public` needs no account; `system` is the clock acting through a job (lapses, reminders). */
export const ROLES = [
  'public',
  'applicant',
  'recommender',
  'department',
  'reviewer',
  'handler',
  'lead',
  'member',
  'chair',
  'auditor',
  'admin',
  'system',
] as const

export type Role = (typeof ROLES)[number]

/** Roles that an account can hold; the other two are circumstances. */
export type AccountRole = Exclude<Role, 'public' | 'system'>
export const ACCOUNT_ROLES = ROLES.filter((role): role is AccountRole => role !== 'public' && role !== 'system')

/**
 * Who asks. `roles` always holds at least one; a visitor is `['public']`.
 * The ids say for whom a person acts; they are empty where the role doesn't apply.
 */
export type Actor = {
  userId: string | null
  name: string
  roles: readonly Role[]
  /** parties (organization or person) that this account belongs to */
  partyIds: readonly string[]
  departmentIds: readonly string[]
  recommendingBodyIds: readonly string[]
  reviewerId: string | null
}

export const VISITOR: Actor = {
  userId: null,
  name: '',
  roles: ['public'],
  partyIds: [],
  departmentIds: [],
  recommendingBodyIds: [],
  reviewerId: null,
}

/** Holds this actor at least one of the roles? */
export function hasRole(actor: Pick<Actor, 'roles'>, ...roles: readonly Role[]): boolean {
  return roles.some((role) => actor.roles.includes(role))
}
