import { createHash } from 'node:crypto'
import { writePlan } from '@/lib/data/assignment-plans'
import { db } from '@/lib/data/db'
import { propose } from '@/lib/optimise/propose'
import { solve } from '@/lib/optimise/solve'
import type { Actor } from '@/lib/rules/actor'
import type { AssignmentFacts } from '@/lib/rules/assignment'
import { shortagesOf } from '@/lib/rules/assignment-shortage'
import { proposeAssignment as row } from '@/lib/rules/stages/review-assignment'
import type { Result } from '@/lib/rules/unmet'
import { perform } from '../perform'
import { asking } from './asking'
import { assignmentFacts } from './assignment-facts'
import type { ProposeAssignmentInput } from './assignment-inputs'
import { sheetsNeeded } from './conflicts-between'
import { cycleInScope } from './cycle-in-scope'

const digest = (facts: AssignmentFacts) => createHash('sha256').update(JSON.stringify(facts)).digest('hex')
const NOTHING = { given: [], missing: [], cost: 0 }

/** Reckons before the act, so that no lock is held meanwhile; only for whom it would be allowed. */
async function reckoned(actor: Actor, input: ProposeAssignmentInput, now: Date) {
  const cycle = await cycleInScope(actor, input.cycleId)
  const allowed = { waiting: 1, sheets: 1, minimum: 1, shortages: [], moved: false }
  if (!cycle || !asking(actor, cycle.stage)(row, allowed).ok) return { seen: '', ...NOTHING }
  const { facts } = await assignmentFacts(db, cycle, input, now)
  return { seen: digest(facts), ...(await propose(facts, solve)) }
}

/** Reckons who reviews what, and keeps it for a look in the place of an earlier plan; or names the reviewers that are missing (A8(2), A16). */
export async function proposeAssignment(actor: Actor, input: ProposeAssignmentInput, now: Date): Promise<Result<void>> {
  const { cycleId, kind, name, grouping, sheets, cap } = input
  const { seen, given, missing } = await reckoned(actor, input, now)
  return perform(actor, now, {
    row,
    cycleId,
    subject: { kind: 'cycle', id: cycleId },
    load: async (tx, cycle) => {
      const { facts } = await assignmentFacts(tx, cycle, input, now)
      return {
        waiting: facts.subjects.length,
        sheets,
        minimum: sheetsNeeded(kind, cycle),
        shortages: shortagesOf(facts, missing),
        moved: seen !== digest(facts),
      }
    },
    write: async (tx) => {
      const plan = { cycleId, kind, name, grouping, sheets, cap, askedBy: actor.userId ?? '', askedAt: now }
      await writePlan(tx, { ...plan, given: given.map((one) => ({ ...one, byHand: false })) })
    },
    trace: () => ({ after: { kind, sheets, cap, grouping, applications: given.length } }),
  })
}
