import { describe, expect, test } from 'vitest'
import { decideSignIn, SECURITY, sameSitePath, sessionOver, shouldTouch } from './sign-in'

const at = new Date('2026-11-24T10:00:00+08:00')
const minutes = (n: number) => new Date(at.getTime() + n * 60_000)
const account = { failedAttempts: 0, lockedUntil: null, disabledAt: null }

describe('sign-in', () => {
  test('the right password passes', () => {
    expect(decideSignIn({ account, passwordRight: true, at })).toEqual({ ok: true })
  })

  test('the fourth failure is counted, the fifth locks for a quarter of an hour', () => {
    const fourth = decideSignIn({ account: { ...account, failedAttempts: 3 }, passwordRight: false, at })
    expect(fourth).toEqual({ ok: false, why: 'wrongPassword', failedAttempts: 4, lockedUntil: null })
    const fifth = decideSignIn({ account: { ...account, failedAttempts: 4 }, passwordRight: false, at })
    expect(fifth).toEqual({ ok: false, why: 'wrongPassword', failedAttempts: 0, lockedUntil: minutes(15) })
  })

  test('while locked even the right password is refused, and nothing is counted', () => {
    const locked = { ...account, failedAttempts: 2, lockedUntil: minutes(1) }
    expect(decideSignIn({ account: locked, passwordRight: true, at })).toEqual({
      ok: false,
      why: 'accountLocked',
      failedAttempts: 2,
      lockedUntil: minutes(1),
    })
  })

  test('at the very end of the lock it passes again', () => {
    expect(decideSignIn({ account: { ...account, lockedUntil: at }, passwordRight: true, at })).toEqual({ ok: true })
  })

  test.each([
    ['unknownLogin', null],
    ['accountDisabled', { ...account, disabledAt: minutes(-5) }],
  ])('%s is refused with the right password too', (why, found) => {
    expect(decideSignIn({ account: found, passwordRight: true, at })).toMatchObject({ ok: false, why })
  })
})

describe('a session', () => {
  const open = { createdAt: minutes(-60), lastSeenAt: at, endedAt: null, disabledAt: null, isAdmin: false }

  test.each([
    [30, false, null],
    [31, false, 'idle'],
    [15, true, null],
    [16, true, 'idle'],
  ] as const)('unused for %i minutes (administrator: %s) is %s', (unused, isAdmin, over) => {
    expect(sessionOver({ ...open, lastSeenAt: minutes(-unused), isAdmin }, at)).toBe(over)
  })

  test('ends after its hours though it is used', () => {
    const createdAt = minutes(-SECURITY.sessionHours * 60 - 1)
    expect(sessionOver({ ...open, createdAt }, at)).toBe('expired')
  })

  test('is over when ended or when the account is disabled', () => {
    expect(sessionOver({ ...open, endedAt: at }, at)).toBe('ended')
    expect(sessionOver({ ...open, disabledAt: at }, at)).toBe('disabled')
  })

  test('is written down at most once a minute', () => {
    expect(shouldTouch(new Date(at.getTime() - 59_000), at)).toBe(false)
    expect(shouldTouch(minutes(-1), at)).toBe(true)
  })
})

describe('the way back after signing in', () => {
  test.each(['/desk', '/en/cycles/7?tab=list', '/cycles/1#top', '/'])('%s is of this site', (path) => {
    expect(sameSitePath(path)).toBe(path)
  })

  test.each([
    undefined,
    '',
    'desk',
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/a\\b',
    '/\t/evil.example',
    'javascript:alert(1)',
    '/sign-in?next=/sign-in',
    '/en/sign-in',
    '/api/auth/signout',
  ])('%s is not', (path) => {
    expect(sameSitePath(path)).toBeNull()
  })
})
