import { randomInt } from 'node:crypto'

// without letters and digits that look alike
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

/** A code by which whoever filed something follows it, as `ABCD-2345-EFGH`. It is told once and kept only as a hash. */
export function newTrackingCode(): string {
  const characters = Array.from({ length: 12 }, () => ALPHABET[randomInt(ALPHABET.length)])
  return [0, 4, 8].map((at) => characters.slice(at, at + 4).join('')).join('-')
}
