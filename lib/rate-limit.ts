import 'server-only'
import { headers } from 'next/headers'
import { wallClock } from './clock'

/** Tries per address and quarter of an hour: generous, since a whole office can stand behind one address. */
const LIMITS = { signIn: 300, register: 60, objection: 60, lookUp: 600 } as const
const WINDOW = 15 * 60_000
const ADDRESSES_MAX = 10_000

type Count = { from: number; tries: number }
const counts = new Map<string, Count>()

function forgetOld(at: number): void {
  if (counts.size < ADDRESSES_MAX) return
  for (const [key, { from }] of counts) if (at - from > WINDOW) counts.delete(key)
}

/** Counts a try; false when there were too many from this address lately. In the memory of this process. */
export function countTry(kind: keyof typeof LIMITS, address: string, at: number): boolean {
  forgetOld(at)
  const key = `${kind} ${address}`
  const known = counts.get(key)
  const count = known && at - known.from <= WINDOW ? known : { from: at, tries: 0 }
  count.tries += 1
  counts.set(key, count)
  return count.tries <= LIMITS[kind]
}

/** May this request try again? Judged by the address that the nearest proxy names. */
export async function mayTry(kind: keyof typeof LIMITS): Promise<boolean> {
  const forwarded = (await headers()).get('x-forwarded-for') ?? ''
  return countTry(kind, forwarded.split(',').at(-1)?.trim() || 'unknown', wallClock().getTime())
}
