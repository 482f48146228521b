import { ownApplication } from '@/lib/data/applications'
import { db } from '@/lib/data/db'
import { cycleById } from '@/lib/data/editions'
import { evidenceOf } from '@/lib/data/evidence'
import { scopeOf } from '@/lib/data/scope'
import type { Actor } from '@/lib/rules/actor'
import { editionFor } from '@/lib/rules/criteria'
import { decide } from '@/lib/rules/decide'
import { evidenceKindsFor, missingEvidence } from '@/lib/rules/evidence'
import { removeEvidence as row } from '@/lib/rules/stages/application-writing'
import { writingFacts } from './on-application'

export type EvidenceView = NonNullable<Awaited<ReturnType<typeof seeApplicationEvidence>>>

/** The supporting material of one's own application, what is still lacking, and whether files may be added now. */
export async function seeApplicationEvidence(actor: Actor, id: string, now: Date) {
  const application = await ownApplication(db, scopeOf(actor), id)
  if (!application) return null
  const [cycle, evidence] = await Promise.all([cycleById(db, application.cycleId), evidenceOf(db, id)])
  const facts = await writingFacts(db, actor, now, application, cycle)
  const kinds = evidence.map(({ kind }) => kind)
  return {
    application,
    cycle: { id: cycle.id, title: cycle.title },
    evidence,
    kinds: evidenceKindsFor(application.kind),
    missing: missingEvidence(application.kind, kinds),
    items: editionFor(application.kind, cycle.rulebook.criteriaEdition).items,
    write: decide(row, { roles: actor.roles, stage: cycle.stage, facts }),
  }
}
