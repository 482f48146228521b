import type { ReactNode } from 'react'
import { requireSession } from '@/lib/session'
import { WorkFrame } from '../work-frame'

/** The one page that is open before a first password is changed. */
export default async function PasswordLayout({ children }: { children: ReactNode }) {
  return <WorkFrame session={await requireSession()}>{children}</WorkFrame>
}
