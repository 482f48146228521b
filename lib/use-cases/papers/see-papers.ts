import { z } from 'zod'
import { db } from '@/lib/data/db'
import { paperOfCycle, paperRegister, papersByKind } from '@/lib/data/papers'
import { scopeOf } from '@/lib/data/scope'
import type { Actor } from '@/lib/rules/actor'
import { dayOf } from '@/lib/rules/calendar'
import { decide } from '@/lib/rules/decide'
import { PAPER_KINDS } from '@/lib/rules/papers'
import { sightOf } from '@/lib/rules/sight'
import { fileStampedPaper, makePapers, papersIn } from '@/lib/rules/stages/papers'
import { cycleInScope } from '../document-review/cycle-in-scope'
import { paperSubjects } from './paper-facts'

const SIZE = 50
const kind = z.enum(PAPER_KINDS).optional().catch(undefined)

/** What the address of the register may ask for; anything else in it is passed over. */
export const papersQuery = z.object({
  kind,
  make: kind,
  /** the paper whose stamped scan is to be filed */
  scan: z.string().max(64).optional().catch(undefined),
  q: z.string().trim().max(60).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).optional().catch(undefined),
})
export type PapersQuery = z.output<typeof papersQuery>

/** The register of an edition's papers, and of the kind that is to be made what it can be made about, for the office and auditors. */
export async function seePapers(actor: Actor, cycleId: string, query: PapersQuery, now: Date) {
  const cycle = await cycleInScope(actor, cycleId)
  if (!cycle || sightOf(actor, 'paper') !== 'all') return null
  const filter = { kind: query.kind ?? null, search: query.q ?? '', page: query.page ?? 1, size: SIZE }
  const { rows, total } = await paperRegister(db, scopeOf(actor), cycleId, filter)
  const made = await papersByKind(db, cycleId)
  const offered = papersIn(cycle.stage).map((one) => ({ kind: one, made: made.get(one) ?? 0 }))
  const ask = { roles: actor.roles, stage: cycle.stage }
  const chosen = offered.find((one) => one.kind === query.make)?.kind ?? null
  const subjects = chosen ? await paperSubjects(db, cycle, chosen, dayOf(now)) : []
  const mayFile = decide(fileStampedPaper, { ...ask, facts: { isLatest: true, stamped: false } }).ok
  const paper = query.scan && mayFile ? await paperOfCycle(db, cycleId, query.scan) : null
  return {
    cycle,
    toStamp: paper?.isLatest && !paper.scannedAt ? paper : null,
    filter,
    rows,
    total,
    pages: Math.max(1, Math.ceil(total / SIZE)),
    offered,
    chosen: chosen && {
      kind: chosen,
      subjects: subjects.map(({ id, name, latest, hash }) => ({
        id: id || '-',
        name,
        latest,
        isUnchanged: latest?.factsHash === hash,
      })),
    },
    mayMake: decide(makePapers, {
      ...ask,
      facts: { kind: chosen ?? 'callForApplications', stage: cycle.stage, chosen: 1, strangers: 0, unchanged: [] },
    }),
    mayFile,
  }
}
