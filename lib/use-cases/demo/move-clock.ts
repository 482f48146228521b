import { z } from 'zod'
import { wallClock } from '@/lib/clock'
import { setDemoOffset } from '@/lib/data/demo-clock'
import { isDemo } from '@/lib/env'
import type { Actor } from '@/lib/rules/actor'
import { done, type Result, refused, unmet } from '@/lib/rules/unmet'
import { instantInput } from '../inputs'

export const moveClockInput = z.object({ to: instantInput })
export type MoveClockInput = z.output<typeof moveClockInput>

/** Moves the demo's clock forward. Outside the demo there is no such thing, whoever asks. */
export async function moveClock(_actor: Actor, { to }: MoveClockInput, now: Date): Promise<Result<void>> {
  if (!isDemo()) return refused(unmet('notFound', 'A8'))
  if (to < now) return refused(unmet('clockOnlyForward', 'A8', { now: now.toISOString() }, 'to'))
  await setDemoOffset((to.getTime() - wallClock().getTime()) / 1000)
  return done(undefined)
}
