import { db } from './db'

/** How many seconds the demo clock runs ahead. */
export async function demoOffsetSeconds(): Promise<number> {
  const row = await db.demoClock.findUnique({ where: { id: 1 } })
  return Number(row?.offsetSeconds ?? 0)
}

/** Sets how many seconds the demo clock runs ahead. */
export async function setDemoOffset(seconds: number): Promise<void> {
  // never short of the minute that was asked for: a window closes with it
  const offsetSeconds = BigInt(Math.ceil(seconds))
  await db.demoClock.upsert({ where: { id: 1 }, create: { id: 1, offsetSeconds }, update: { offsetSeconds } })
}
