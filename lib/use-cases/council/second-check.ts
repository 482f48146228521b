import { db, type Tx } from '@/lib/data/db'
import { preliminaryList } from '@/lib/data/meetings'
import { candidatesOf } from '@/lib/data/on-site'
import { type Before, insertSecondChecks, secondChecksOf } from '@/lib/data/second-checks'
import type { Actor } from '@/lib/rules/actor'
import { decide } from '@/lib/rules/decide'
import { sightOf } from '@/lib/rules/sight'
import {
  type CheckFacts,
  checkCandidates as candidatesRow,
  recordSecondCheck as councilRow,
} from '@/lib/rules/stages/council'
import type { Result } from '@/lib/rules/unmet'
import { cycleInScope } from '../document-review/cycle-in-scope'
import { perform } from '../perform'
import type { SecondCheckInput } from './inputs'

/** Whose colour and records are looked at: the candidates before the meeting, the list before the city government. */
export async function namesToCheck(tx: Tx, cycleId: string, before: Before): Promise<{ id: string; name: string }[]> {
  const names = before === 'meeting' ? await candidatesOf(tx, cycleId) : await preliminaryList(tx, cycleId)
  return names.map(({ applicationId, name }) => ({ id: applicationId, name }))
}

/** Keeps the second look at colour and records, name by name (A10(5), A18, A20). */
export async function recordSecondCheck(
  actor: Actor,
  { cycleId, before, checks }: SecondCheckInput,
  now: Date,
): Promise<Result<void>> {
  const written = Object.entries(checks).map(([applicationId, check]) => ({ applicationId, ...check }))
  return perform(actor, now, {
    row: before === 'meeting' ? candidatesRow : councilRow,
    cycleId,
    subject: { kind: 'cycle', id: cycleId },
    load: async (tx): Promise<CheckFacts> => {
      const known = await namesToCheck(tx, cycleId, before)
      const strangers = written.filter(({ applicationId }) => !known.some(({ id }) => id === applicationId))
      return { checks: written.length, strangers: strangers.length }
    },
    write: (tx) => insertSecondChecks(tx, cycleId, before, written, { checkedBy: actor.userId ?? '', checkedAt: now }),
    trace: () => ({ after: { before, checks } }),
  })
}

/** The second look at the candidates, for the office and auditors: who, what was found, and whether it may be recorded now (A18). */
export async function seeCandidateChecks(actor: Actor, cycleId: string) {
  const cycle = await cycleInScope(actor, cycleId)
  if (!cycle || sightOf(actor, 'inquiry') !== 'all') return null
  return {
    names: await namesToCheck(db, cycleId, 'meeting'),
    checks: await secondChecksOf(db, cycleId, 'meeting'),
    check: decide(candidatesRow, { roles: actor.roles, stage: cycle.stage, facts: { checks: 1, strangers: 0 } }),
  }
}
