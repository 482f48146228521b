import { describe, expect, test } from 'vitest'
import { ACCOUNT_ROLES, type AccountRole } from './actor'
import { combinationAllowed, FORBIDDEN_PAIRS } from './people-combinations'

const alone = { partyIds: [], reviewerEmployerId: null }
const codes = (...roles: AccountRole[]) => combinationAllowed({ ...alone, roles }).map((reason) => reason.code)

/** Every pair of roles that may meet, written out: whoever changes the table must change this too. */
const MAY_MEET = [
  'applicant+reviewer',
  'recommender+department',
  'recommender+member',
  'recommender+chair',
  'department+reviewer',
  'department+member',
  'department+chair',
  'handler+lead',
  'handler+member',
  'handler+chair',
  'lead+member',
  'lead+chair',
  'member+chair',
]

describe('roles that may meet in one account', () => {
  test.each(ACCOUNT_ROLES)('%s alone is allowed', (role) => {
    expect(codes(role)).toEqual([])
  })

  const pairs = ACCOUNT_ROLES.flatMap((a, i) => ACCOUNT_ROLES.slice(i + 1).map((b) => [a, b] as const))
  test.each(pairs)('%s with %s', (a, b) => {
    expect(codes(a, b).length === 0).toBe(MAY_MEET.includes(`${a}+${b}`))
  })

  test('no two entries name the same pair, so that nobody reads a reason twice', () => {
    const named = FORBIDDEN_PAIRS.flatMap(({ one, other }) =>
      one.flatMap((a) => other.map((b) => [a, b].sort().join('+'))),
    )
    expect(new Set(named).size).toBe(named.length)
  })

  test('all reasons stand together', () => {
    expect(codes('admin', 'auditor', 'handler')).toEqual(['adminAlone', 'adminAlone', 'auditorDoesNotAct'])
  })
})

describe('a reviewer who is an applicant', () => {
  const roles = ['reviewer', 'applicant'] as const

  test('of another organization is allowed', () => {
    expect(combinationAllowed({ roles, partyIds: ['p1'], reviewerEmployerId: 'p2' })).toEqual([])
  })

  test('of the own employer is refused, also by way of an employed person', () => {
    expect(combinationAllowed({ roles, partyIds: ['person', 'p2'], reviewerEmployerId: 'p2' })).toEqual([
      { code: 'reviewerOfOwnOrganization', article: 'A28', field: 'roles' },
    ])
  })
})
