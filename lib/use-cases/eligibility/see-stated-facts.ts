import { cycleIdOfApplication } from '@/lib/data/cycles'
import { db } from '@/lib/data/db'
import { cycleById } from '@/lib/data/editions'
import { factsStated } from '@/lib/data/inquiries'
import { scopeOf } from '@/lib/data/scope'
import type { Actor } from '@/lib/rules/actor'
import { decide } from '@/lib/rules/decide'
import { explainFacts } from '@/lib/rules/stages/eligibility-inquiries'

/** What departments stated about one's own application, with whether it may be explained (A15). */
export async function seeStatedFacts(actor: Actor, applicationId: string) {
  const [stated, cycleId] = [
    await factsStated(db, scopeOf(actor), applicationId),
    await cycleIdOfApplication(db, applicationId),
  ]
  if (stated.length === 0 || !cycleId) return []
  const { stage } = await cycleById(db, cycleId)
  return stated.map((reply) => {
    const cell = { departmentName: '', answer: reply.answer, lapsed: reply.lapsedAt !== null, dueOn: reply.dueOn }
    const facts = { isOwn: true, cell, decided: reply.eligible !== null, explained: reply.explainedAt !== null }
    return { ...reply, decision: decide(explainFacts, { roles: actor.roles, stage, facts }) }
  })
}
