import type { Tx } from '@/lib/data/db'
import { lockReplies, type ReplyFacts, writeAnswer } from '@/lib/data/inquiries'
import { post } from '@/lib/data/outbox'
import type { Actor } from '@/lib/rules/actor'
import { answerNil as nilRow, importReplies as row } from '@/lib/rules/stages/eligibility-inquiries'
import { type Result, refused, unmet } from '@/lib/rules/unmet'
import { perform } from '../perform'
import { answerFacts, answerOf, lettersOn, type Said } from './answer-inquiry'
import type { AnswerNilInput, ImportRepliesInput } from './check-replies.input'
import { handedIn, readRows } from './reply-rows'

type Answered = { reply: ReplyFacts; said: Said }

async function writeAll(tx: Tx, actor: Actor, answers: readonly Answered[], now: Date): Promise<{ answered: number }> {
  for (const { reply, said } of answers)
    await writeAnswer(tx, reply.id, { ...answerOf(actor, reply, said, now), fileId: null, onPaper: false })
  return { answered: answers.length }
}

const told = (answers: readonly Answered[]) =>
  answers.map(({ reply, said }) => ({ replyId: reply.id, answer: said.answer, documentNo: said.documentNo }))

/** A department's workbook becomes its replies: all rows or none (A15). */
export async function importReplies(
  actor: Actor,
  { cycleId, fileId }: ImportRepliesInput,
  now: Date,
): Promise<Result<{ answered: number }>> {
  if (!actor.roles.includes('department')) return refused(unmet('wrongRole', row.article))
  // read before anything is locked: a big workbook makes nobody wait
  const handed = await handedIn(actor, fileId)
  return perform(actor, now, {
    row,
    cycleId,
    subject: { kind: 'cycle', id: cycleId },
    load: async (tx) => {
      if (handed?.file.cycleId !== cycleId) return null
      const replies = await lockReplies(
        tx,
        handed.rows.map(({ id }) => id),
        cycleId,
      )
      const rows = readRows(actor, handed.rows, replies, now)
      const answers = rows.flatMap(({ reply, sheet: { said } }) => (reply && said ? [{ reply, said }] : []))
      return { rows, answers }
    },
    write: async (tx, { answers }, cycle) => {
      await post(tx, now, lettersOn(cycle, answers))
      return writeAll(tx, actor, answers, now)
    },
    trace: ({ answers }) => ({ after: { fileId, sha256: handed?.file.sha256, answers: told(answers) } }),
  })
}

const NIL: Said = { answer: 'noObjection', detail: '', documentNo: '', documentOn: '', sensitive: false }

/** A department has nothing to say against those whom it ticked; each gets a reply of its own (A15). */
export async function answerNil(
  actor: Actor,
  { cycleId, replyIds }: AnswerNilInput,
  now: Date,
): Promise<Result<{ answered: number }>> {
  const ids = [...new Set(replyIds)]
  return perform(actor, now, {
    row: nilRow,
    cycleId,
    subject: { kind: 'cycle', id: cycleId },
    load: async (tx) => {
      const replies = await lockReplies(tx, ids, cycleId)
      const own = replies.filter(({ departmentId }) => actor.departmentIds.includes(departmentId))
      if (own.length !== ids.length) return null
      const answers = own.map((reply) => ({ reply, said: NIL }))
      const rows = own.map((reply, i) => ({ row: i, faults: [], facts: answerFacts(actor, reply, NIL, false, now) }))
      return { rows, answers }
    },
    write: (tx, { answers }) => writeAll(tx, actor, answers, now),
    trace: ({ answers }) => ({ after: { answers: told(answers) } }),
  })
}
