import { ownApplications } from '@/lib/data/applications'
import { db } from '@/lib/data/db'
import { cyclesToApplyIn } from '@/lib/data/editions'
import { ownParties, type PartyFacts } from '@/lib/data/own-parties'
import { scopeOf } from '@/lib/data/scope'
import type { Actor } from '@/lib/rules/actor'
import { type Decision, decide } from '@/lib/rules/decide'
import type { Stage } from '@/lib/rules/stage'
import { startApplication as row } from '@/lib/rules/stages/application-writing'
import { type Standing, standingOf } from '@/lib/rules/standing'
import { barsFor } from './bars-for'

export type StartOffer = {
  party: PartyFacts
  cycle: { id: string; title: string; windowOpensAt: Date | null; windowClosesAt: Date | null }
  decision: Decision
}
export type OwnApplicationLine = {
  id: string
  partyName: string
  cycleTitle: string
  stage: Stage
  standing: Standing
  receiptNo: string | null
  savedAt: Date
  windowClosesAt: Date | null
}
export type OwnApplicationsView = { parties: PartyFacts[]; offers: StartOffer[]; applications: OwnApplicationLine[] }

/** The actor's own applications, and for each own party and open edition whether a new one may begin, with every reason why not. */
export async function seeOwnApplications(actor: Actor, now: Date): Promise<OwnApplicationsView> {
  const scope = scopeOf(actor)
  const [parties, cycles, applications] = await Promise.all([
    ownParties(db, scope),
    cyclesToApplyIn(db),
    ownApplications(db, scope),
  ])
  const ids = parties.map(({ id }) => id)
  const bars = await Promise.all(cycles.map((cycle) => barsFor(db, ids, cycle)))
  const offers = cycles.flatMap((cycle, i) =>
    parties
      .filter((party) => !applications.some((a) => a.partyId === party.id && a.cycleId === cycle.id))
      .map((party) => {
        const facts = {
          cycleId: cycle.id,
          window: { now, opensAt: cycle.windowOpensAt, closesAt: cycle.windowClosesAt },
          isOwn: true,
          party,
          exists: false,
          bars: bars[i]?.get(party.id) ?? [],
        }
        return { party, cycle, decision: decide(row, { roles: actor.roles, stage: cycle.stage, facts }) }
      }),
  )
  return {
    parties,
    offers,
    applications: applications.map((a) => ({
      id: a.id,
      partyName: a.party.name,
      cycleTitle: a.cycle.title,
      stage: a.cycle.stage as Stage,
      standing: standingOf(a),
      receiptNo: a.receiptNo,
      savedAt: a.savedAt,
      windowClosesAt: a.cycle.windowClosesAt,
    })),
  }
}
