import { db } from '@/lib/data/db'
import { preliminaryList } from '@/lib/data/meetings'
import { publishedNotices } from '@/lib/data/notices'
import { objectionsInScope, objectorsOf } from '@/lib/data/objections'
import { currentNotice } from '@/lib/data/publicity'
import { scopeOf } from '@/lib/data/scope'
import type { Actor } from '@/lib/rules/actor'
import { decide, type Transition } from '@/lib/rules/decide'
import { sightOf } from '@/lib/rules/sight'
import type { Stage } from '@/lib/rules/stage'
import * as rows from '@/lib/rules/stages/publicity'
import { cycleInScope } from '../document-review/cycle-in-scope'
import { publicityFacts } from './finish-publicity'
import { standingOfObjection } from './handle-objection'
import { noticeFacts } from './notice'

const asking =
  (actor: Actor, stage: Stage) =>
  <S>(row: Transition<S>, facts: S) =>
    decide(row, { roles: actor.roles, stage, facts })

/** Publicity of an edition for the office and auditors: the notice, its period, what blocks the next stage (A19). */
export async function seePublicity(actor: Actor, cycleId: string, now: Date) {
  const cycle = await cycleInScope(actor, cycleId)
  if (!cycle || sightOf(actor, 'objection') !== 'all') return null
  const [facts, list, notices, progress, current] = [
    await noticeFacts(db, actor, cycle, null, now),
    await preliminaryList(db, cycleId),
    await publishedNotices(db, { cycleId, kind: 'publicity' }),
    await publicityFacts(db, cycleId, now),
    await currentNotice(db, cycleId),
  ]
  const ask = asking(actor, cycle.stage)
  return {
    cycle,
    list,
    notices,
    current,
    progress,
    proposal: facts.proposal,
    endsOn: facts.endsOn,
    minDays: facts.minDays,
    propose: ask(rows.proposeNotice, { ...facts, daysAsked: facts.minDays, askedEnd: null, leaks: [] }),
    confirm: ask(rows.confirmNotice, facts),
    channel: ask(rows.recordChannel, { noticeStands: current !== null, link: '…', hasPaper: false }),
    finish: ask(rows.finishPublicity, progress),
    back: ask(rows.returnToDeliberation, { ...progress, reason: '…' }),
  }
}

/** Objections of an edition with their standing; the objector only for the sight that is named for it (A19). */
export async function seeObjections(actor: Actor, cycleId: string) {
  const cycle = await cycleInScope(actor, cycleId)
  const sight = sightOf(actor, 'objection')
  if (!cycle || sight === 'none') return null
  const objections = await objectionsInScope(db, scopeOf(actor), cycleId)
  const ask = asking(actor, cycle.stage)
  const seesObjector = sightOf(actor, 'objector') === 'all'
  const objectors = await objectorsOf(db, seesObjector ? objections.map(({ id }) => id) : [])
  return {
    cycle,
    objections: objections.map((objection) => {
      const standing = standingOfObjection(objection)
      return {
        ...objection,
        standing,
        objector: objectors.get(objection.id) ?? null,
        seesProof: seesObjector,
        accept: ask(rows.acceptObjection, { ...standing, reason: '' }),
        reject: ask(rows.rejectObjection, { ...standing, reason: '…' }),
        state: ask(rows.stateOnObjection, {
          ...standing,
          isOwn: actor.partyIds.includes(objection.application?.partyId ?? ''),
        }),
        conclude: ask(rows.concludeObjection, {
          ...standing,
          reason: '…',
          conclusion: 'unfounded',
          handling: 'keep',
        }),
        close: ask(rows.closeObjection, { ...standing, reply: '…' }),
      }
    }),
  }
}
