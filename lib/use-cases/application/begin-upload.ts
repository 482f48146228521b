import { applicationSeen } from '@/lib/data/applications'
import { cycleIdOfApplication } from '@/lib/data/cycles'
import { db } from '@/lib/data/db'
import { cycleById } from '@/lib/data/editions'
import { scopeOf } from '@/lib/data/scope'
import type { Actor } from '@/lib/rules/actor'
import { decide } from '@/lib/rules/decide'
import { addEvidence as row } from '@/lib/rules/stages/application-writing'
import { done, type Result, refused, unmet } from '@/lib/rules/unmet'
import type { BeginUploadInput } from './add-evidence.input'
import { evidenceFacts } from './evidence-facts'

/**
 * May this upload begin? Asked before the first byte is sent, with what is known then: nobody sends 200 MB to hear that the window has
 * closed. Changes nothing; the act itself comes when all bytes are there, and asks again.
 */
export async function beginUpload(actor: Actor, input: BeginUploadInput, now: Date): Promise<Result<void>> {
  const { applicationId, name: _name, size, ...details } = input
  if (actor.userId === null) return refused(unmet('wrongRole', row.article))
  const cycleId = await cycleIdOfApplication(db, applicationId)
  const application = await applicationSeen(db, scopeOf(actor), applicationId)
  if (!cycleId || !application) return refused(unmet('notFound', row.article))
  if (size === 0) return refused(unmet('fileEmpty', row.article, { name: input.name.slice(0, 120) }, 'file'))
  const cycle = await cycleById(db, cycleId)
  const facts = await evidenceFacts(db, actor, now, { application, cycle }, { details, size, sha256: null })
  const decision = decide(row, { roles: actor.roles, stage: cycle.stage, facts })
  return decision.ok ? done(undefined) : decision
}
