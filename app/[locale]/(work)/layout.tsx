import type { ReactNode } from 'react'
import { DemoClock } from '@/components/demo/demo-clock'
import { now } from '@/lib/clock'
import { isDemo } from '@/lib/env'
import { requireActor, requireSession } from '@/lib/session'
import { moveClockAction } from '../demo/actions'
import { WorkFrame } from '../work-frame'

/** Pages for signed-in people. Each page asks `requireActor` too, since a layout is not drawn anew on every move. */
export default async function WorkLayout({ children }: { children: ReactNode }) {
  await requireActor()
  const clock = isDemo() && <DemoClock now={await now()} action={moveClockAction} />
  return (
    <WorkFrame session={await requireSession()} clock={clock}>
      {children}
    </WorkFrame>
  )
}
