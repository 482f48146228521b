import 'server-only'
import { demoOffsetSeconds } from './data/demo-clock'
import { isDemo } from './env'

/** The time on the wall, for sessions and locks, which the demo clock must not end. */
export function wallClock(): Date {
  return new Date(Date.now())
}

/** The time of the award: every rule, deadline and ledger entry goes by it. In the demo, an evaluator can have moved it. */
export async function now(): Promise<Date> {
  const wall = wallClock()
  return isDemo() ? new Date(wall.getTime() + (await demoOffsetSeconds()) * 1000) : wall
}
