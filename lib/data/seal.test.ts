import { randomBytes } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { decrypt, encrypt, keyedHash } from './seal'

beforeAll(() => {
  process.env.IDENTITY_KEY = randomBytes(32).toString('base64')
})

test('what was encrypted comes back, and never looks the same twice', () => {
  const sealed = encrypt('36010219900101001X')
  expect(decrypt(sealed)).toBe('36010219900101001X')
  expect(encrypt('36010219900101001X')).not.toBe(sealed)
  expect(Buffer.from(sealed, 'base64').toString('latin1')).not.toContain('36010219900101001X')
})

test('one changed byte is noticed', () => {
  const bytes = Buffer.from(encrypt('熊启明'), 'base64')
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1
  expect(() => decrypt(bytes.toString('base64'))).toThrow()
})

test('the keyed hash finds the same text, and depends on the key', () => {
  const hash = keyedHash('E00000001')
  expect(keyedHash('E00000001')).toBe(hash)
  process.env.IDENTITY_KEY = randomBytes(32).toString('base64')
  expect(keyedHash('E00000001')).not.toBe(hash)
})
