import { describe, expect, test } from 'vitest'
import { passwordStrong } from './password'

const codes = (password: string, login = 'deng') => passwordStrong(password, login).map((reason) => reason.code)

describe('a password', () => {
  test.each([
    ['Quality-2026', []],
    ['quality-2026', []],
    ['Quality2026', []],
    ['质量第一Quality1', []],
    ['Qual-2026', ['passwordLength']],
    ['qualityaward', ['passwordClasses']],
    ['quality 2026', ['passwordClasses']],
    ['short', ['passwordLength', 'passwordClasses']],
    [`Aa1${'x'.repeat(126)}`, ['passwordLength']],
    ['My-DENG-2026', ['passwordHoldsLogin']],
  ])('%s: %j', (password, expected) => {
    expect(codes(password)).toEqual(expected)
  })

  test('an empty login holds nothing against it, since its field has its own reason', () => {
    expect(codes('Quality-2026', ' ')).toEqual([])
  })
})
