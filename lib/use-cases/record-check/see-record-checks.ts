import { db } from '@/lib/data/db'
import { cycleSeen } from '@/lib/data/editions'
import { concernedBy, recordChecksIn } from '@/lib/data/record-checks'
import { scopeOf } from '@/lib/data/scope'
import type { Actor } from '@/lib/rules/actor'
import { dayOf } from '@/lib/rules/calendar'
import { decide } from '@/lib/rules/decide'
import { sightOf } from '@/lib/rules/sight'
import { checkpointOf, checkState, recordCheck } from '@/lib/rules/stages/record-check'

/** Who stands how before the decision that lies ahead, and every look that was taken. Past the council there is none ahead. */
export async function seeRecordChecks(actor: Actor, cycleId: string, now: Date) {
  const scope = scopeOf(actor)
  const cycle = await cycleSeen(db, scope, cycleId)
  if (!cycle || sightOf(actor, 'recordCheck') !== 'all') return null
  const checkpoint = checkpointOf(cycle.stage)
  const [checks, concerned] = [
    await recordChecksIn(db, scope, cycleId),
    checkpoint ? await concernedBy(db, cycleId, checkpoint) : [],
  ]
  const today = dayOf(now)
  const found = { colour: 'green' as const, records: 'clean' as const, detail: '', checkedOn: today, today }
  return {
    cycle,
    checkpoint,
    checks,
    today,
    concerned: concerned.map((one) => {
      const own = checks.filter(({ applicationId }) => applicationId === one.id)
      return { ...one, latest: own[0] ?? null, state: checkState(own, checkpoint ?? 'deliberation') }
    }),
    decision: decide(recordCheck, {
      roles: actor.roles,
      stage: cycle.stage,
      facts: { isConcerned: concerned.length > 0, isEnterprise: true, ...found },
    }),
  }
}
