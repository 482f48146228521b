import { expect, test } from 'vitest'
import { countTry } from './rate-limit'

test('one address is stopped, another is not, and after the window both go on', () => {
  const tries = (address: string, at: number) =>
    Array.from({ length: 61 }, () => countTry('register', address, at)).filter((may) => may).length
  expect(tries('10.0.0.1', 0)).toBe(60)
  expect(countTry('register', '10.0.0.2', 1)).toBe(true)
  expect(countTry('signIn', '10.0.0.1', 1)).toBe(true)
  expect(countTry('register', '10.0.0.1', 15 * 60_000 + 1)).toBe(true)
})
