import 'server-only'
import { randomInt } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'

/** argon2id with OWASP's parameters; `hash` uses argon2id by default. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

let dummy: Promise<string> | undefined

/** argon2id hash of a password. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), PARAMETERS)
}

/** Is this the password? Without a hash (no such account) the same work is done, so that the time tells nothing. */
export async function passwordMatches(passwordHash: string | null, password: string): Promise<boolean> {
  dummy ??= hashPassword('no account has this password')
  const matches = await verify(passwordHash ?? (await dummy), password.normalize('NFC'))
  return passwordHash !== null && matches
}

const ALPHABETS = ['ABCDEFGHJKLMNPQRSTUVWXYZ', 'abcdefghijkmnpqrstuvwxyz', '23456789', '-+=@#%']

/** A first password that is strong and has no letters that look alike. */
export function firstPassword(length = 14): string {
  const pick = (from: string) => from.charAt(randomInt(from.length))
  const all = ALPHABETS.slice(0, 3).join('')
  const rest = Array.from({ length: length - ALPHABETS.length }, () => pick(all))
  return [...ALPHABETS.map(pick), ...rest]
    .map((character) => ({ character, order: randomInt(1_000_000) }))
    .sort((a, b) => a.order - b.order)
    .map(({ character }) => character)
    .join('')
}
