import { draftOf, ownApplication } from '@/lib/data/applications'
import { db } from '@/lib/data/db'
import { cycleById } from '@/lib/data/editions'
import { evidenceById, evidenceOf } from '@/lib/data/evidence'
import { scopeOf } from '@/lib/data/scope'
import type { Actor } from '@/lib/rules/actor'
import { editionFor } from '@/lib/rules/criteria'
import { decide } from '@/lib/rules/decide'
import { evidenceKindsFor, missingEvidence, requiredEvidence } from '@/lib/rules/evidence'
import { removeEvidence as row } from '@/lib/rules/stages/application-writing'
import { conditionsOf } from './conditions-of'
import { EVIDENCE_LIMITS } from './evidence-facts'
import { writingFacts } from './on-application'

export type EvidenceView = NonNullable<Awaited<ReturnType<typeof seeApplicationEvidence>>>

async function ownMaterial(actor: Actor, id: string, now: Date) {
  const application = await ownApplication(db, scopeOf(actor), id)
  if (!application) return null
  const cycle = await cycleById(db, application.cycleId)
  const facts = await writingFacts(db, actor, now, application, cycle)
  return {
    application,
    cycle,
    kinds: evidenceKindsFor(application.kind),
    items: editionFor(application.kind, cycle.rulebook.criteriaEdition).items,
    write: decide(row, { roles: actor.roles, stage: cycle.stage, facts }),
  }
}

/** The supporting material of one's own application, what is still lacking, and whether files may be added now. */
export async function seeApplicationEvidence(actor: Actor, id: string, now: Date) {
  const view = await ownMaterial(actor, id, now)
  if (!view) return null
  const [evidence, { content }] = await Promise.all([evidenceOf(db, id), draftOf(db, id)])
  const { kind } = view.application
  const attached = evidence.map((file) => file.kind)
  return {
    ...view,
    evidence,
    required: requiredEvidence(kind, content),
    missing: missingEvidence(kind, content, attached),
    limits: EVIDENCE_LIMITS,
  }
}

/** One file of one's own application, with the conditions and items that it may be said to prove. */
export async function seeEvidence(actor: Actor, id: string, evidenceId: string, now: Date) {
  const view = await ownMaterial(actor, id, now)
  const file = view && (await evidenceById(db, id, evidenceId))
  if (!view || !file) return null
  return { ...view, file, conditions: conditionsOf({ ...view, submission: await draftOf(db, id) }, view.cycle, now) }
}
