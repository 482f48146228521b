import { db } from '@/lib/data/db'
import { preliminaryList } from '@/lib/data/meetings'
import { secondChecksOf } from '@/lib/data/second-checks'
import type { Actor } from '@/lib/rules/actor'
import { dayOf } from '@/lib/rules/calendar'
import { decide, type Transition } from '@/lib/rules/decide'
import { sightOf } from '@/lib/rules/sight'
import * as rows from '@/lib/rules/stages/council'
import { cycleInScope } from '../document-review/cycle-in-scope'
import { decisionFacts } from './decision'
import { resultsFacts } from './results'

/** The council's decision and the announcement of the results, for the office and auditors (A20). */
export async function seeCouncil(actor: Actor, cycleId: string, now: Date) {
  const cycle = await cycleInScope(actor, cycleId)
  if (!cycle || sightOf(actor, 'candidate') !== 'all' || sightOf(actor, 'objection') !== 'all') return null
  const [list, decision, results] = [
    await preliminaryList(db, cycleId),
    await decisionFacts(db, actor, cycle, null, now),
    await resultsFacts(db, actor, cycleId),
  ]
  const ask = <S>(row: Transition<S>, facts: S) => decide(row, { roles: actor.roles, stage: cycle.stage, facts })
  return {
    cycle,
    list,
    today: dayOf(now),
    decision,
    results,
    checks: await secondChecksOf(db, cycleId, 'council'),
    check: ask(rows.recordSecondCheck, { checks: 1, strangers: 0 }),
    propose: ask(rows.proposeCouncilDecision, {
      ...decision,
      choices: [],
      silent: [],
      strangers: 0,
      decidedOn: '9999-12-31',
      today: '9999-12-31',
    }),
    confirm: ask(rows.confirmCouncilDecision, decision),
    proposeResults: ask(rows.proposeResults, results),
    confirmResults: ask(rows.confirmResults, results),
  }
}
