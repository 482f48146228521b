import { db } from '@/lib/data/db'
import { findingsOf } from '@/lib/data/findings'
import { groupMembers, meetingsOf } from '@/lib/data/meetings'
import { candidatesOf } from '@/lib/data/on-site'
import { issuedReport } from '@/lib/data/reports'
import { secondChecksOf } from '@/lib/data/second-checks'
import type { Actor } from '@/lib/rules/actor'
import { sightOf } from '@/lib/rules/sight'
import { cycleInScope } from '../document-review/cycle-in-scope'

/** All that the leading group's meeting reads, for its members, the office and auditors (A18); null before a meeting is called. */
export async function seeMeetingPapers(actor: Actor, cycleId: string) {
  const cycle = await cycleInScope(actor, cycleId)
  if (!cycle || sightOf(actor, 'meeting') !== 'all' || sightOf(actor, 'candidate') !== 'all') return null
  const [[meeting], members, candidates, checks, report] = [
    await meetingsOf(db, cycleId),
    await groupMembers(db, cycleId),
    await candidatesOf(db, cycleId),
    await secondChecksOf(db, cycleId, 'meeting'),
    await issuedReport<{ summary: string }>(db, cycleId, 'composite'),
  ]
  if (!meeting) return null
  const findings = await findingsOf(
    db,
    candidates.map(({ applicationId }) => applicationId),
  )
  return { cycle, meeting, members, candidates, checks, summary: report?.content.summary ?? '', findings }
}
