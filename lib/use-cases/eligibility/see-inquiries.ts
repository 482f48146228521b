import type { CycleFacts } from '@/lib/data/cycles'
import { db } from '@/lib/data/db'
import { cyclesById } from '@/lib/data/editions'
import { cellOf, type ReplyFacts, repliesSeen } from '@/lib/data/inquiries'
import { scopeOf } from '@/lib/data/scope'
import type { Actor } from '@/lib/rules/actor'
import { dayOf } from '@/lib/rules/calendar'
import { decide } from '@/lib/rules/decide'
import { sightOf } from '@/lib/rules/sight'
import { answerInquiry, importReplies } from '@/lib/rules/stages/eligibility-inquiries'
import { handedIn, readRows } from './reply-rows'

/** What a department was asked in one cycle, with whether each cell may still be answered. */
function askedIn(actor: Actor, cycle: CycleFacts, replies: readonly ReplyFacts[], now: Date) {
  const said = { answer: 'noObjection' as const, detail: '', documentNo: '', documentOn: '', hasFile: false }
  const cells = replies.map((reply) => {
    const isAsked = actor.departmentIds.includes(reply.departmentId)
    const facts = { cell: cellOf(reply), isAsked, ...said, today: dayOf(now) }
    return { ...reply, decision: decide(answerInquiry, { roles: actor.roles, stage: cycle.stage, facts }) }
  })
  return {
    cycle,
    open: cells.filter(({ decision }) => decision.ok),
    done: cells.filter(({ decision }) => !decision.ok),
    dueOn: cells.map(({ dueOn }) => dueOn).sort()[0] ?? '',
    silenceMeansNoObjection: cells.every((cell) => cell.silenceMeansNoObjection),
  }
}

/** What a department was asked, by cycle, the newest first. */
export async function seeInquiries(actor: Actor, now: Date) {
  if (sightOf(actor, 'inquiry') === 'none') return null
  const replies = await repliesSeen(db, scopeOf(actor))
  const cycles = await cyclesById(db, [...new Set(replies.map(({ cycleId }) => cycleId))])
  return cycles.map((cycle) =>
    askedIn(
      actor,
      cycle,
      replies.filter(({ cycleId }) => cycleId === cycle.id),
      now,
    ),
  )
}

/** The open cells of one department for its workbook: its own, or for the office those of the department that it names. */
export async function seeReplyTemplate(actor: Actor, cycleId: string, departmentId: string) {
  if (sightOf(actor, 'inquiry') === 'none') return null
  const replies = await repliesSeen(db, scopeOf(actor), { cycleId })
  const named = departmentId || actor.departmentIds.find((id) => replies.some((reply) => reply.departmentId === id))
  const cells = replies.filter((reply) => reply.departmentId === named)
  const [first] = cells
  if (!first) return null
  const [cycle] = await cyclesById(db, [cycleId])
  const open = cells.filter(({ answer, lapsedAt }) => answer === null && lapsedAt === null)
  return cycle ? { cycle, department: first, cells: open } : null
}

/** A workbook that was handed in: what each row would do, and whether all of them may. */
export async function seeReplyImport(actor: Actor, fileId: string, now: Date) {
  if (!actor.roles.includes('department')) return null
  const handed = await handedIn(actor, fileId)
  const cycleId = handed?.file.cycleId
  const [cycle] = cycleId ? await cyclesById(db, [cycleId]) : []
  if (!handed || !cycle) return null
  const replies = await repliesSeen(db, scopeOf(actor), { cycleId: cycle.id })
  const rows = readRows(actor, handed.rows, replies, now)
  const named = new Set(rows.map(({ sheet }) => sheet.id))
  const left = replies.filter(({ id, answer, lapsedAt }) => answer === null && lapsedAt === null && !named.has(id))
  return {
    cycle,
    file: handed.file,
    rows,
    left: left.length,
    decision: decide(importReplies, { roles: actor.roles, stage: cycle.stage, facts: { rows } }),
  }
}
