import { cellOf, lockReply, type ReplyFacts, writeAnswer } from '@/lib/data/inquiries'
import { type Letter, post } from '@/lib/data/outbox'
import type { Actor } from '@/lib/rules/actor'
import { dayOf } from '@/lib/rules/calendar'
import type { Transition } from '@/lib/rules/decide'
import { isSensitive } from '@/lib/rules/inquiry-scope'
import {
  type AnswerFacts,
  answerInquiry as byDepartment,
  enterPaperReply as onPaper,
} from '@/lib/rules/stages/eligibility-inquiries'
import type { Result } from '@/lib/rules/unmet'
import { type CheckedFile, checkFile, storeFile } from '../files/store-file'
import { perform } from '../perform'
import type { AnswerInquiryInput } from './answer-inquiry.input'

/** What is said of one applicant, without the file. */
export type Said = Pick<AnswerInquiryInput, 'answer' | 'detail' | 'documentNo' | 'documentOn' | 'sensitive'>

/** What the rules ask about an answer to a cell. */
export function answerFacts(actor: Actor, reply: ReplyFacts, said: Said, hasFile: boolean, now: Date): AnswerFacts {
  const { sensitive: _sensitive, ...rest } = said
  const asked = actor.departmentIds.includes(reply.departmentId)
  return { cell: cellOf(reply), isAsked: asked, ...rest, hasFile, today: dayOf(now) }
}

/** What is written of an answer; a sensitive one is made so here, whoever gives it. */
export const answerOf = (actor: Actor, reply: ReplyFacts, said: Said, now: Date) => ({
  ...said,
  sensitive: isSensitive(reply.duty, said.answer, said.sensitive),
  answeredAt: now,
  answeredBy: actor.userId ?? '',
})

/** The one concerned is told of facts that it may explain; of what is sensitive nothing. */
export function lettersOn(
  cycle: { id: string; title: string },
  answers: readonly { reply: ReplyFacts; said: Said }[],
): Letter[] {
  return answers
    .filter(({ said }) => said.answer === 'facts' || said.answer === 'veto')
    .filter(({ reply, said }) => !isSensitive(reply.duty, said.answer, said.sensitive))
    .map(({ reply: { applicationId, partyId } }) => ({
      ...{ kind: 'factsStated', cycleId: cycle.id, applicationId, partyId },
      facts: { cycle: cycle.title },
    }))
}

async function answer(
  row: Transition<AnswerFacts>,
  actor: Actor,
  { cycleId, replyId, said, file }: { cycleId: string; replyId: string; said: Said; file: CheckedFile | null },
  now: Date,
): Promise<Result<void>> {
  const paper = row === onPaper
  return perform(actor, now, {
    row,
    cycleId,
    subject: { kind: 'inquiryReply', id: replyId },
    load: async (tx) => {
      const reply = await lockReply(tx, replyId, cycleId)
      const asked = reply !== null && actor.departmentIds.includes(reply.departmentId)
      if (!reply || (!paper && actor.roles.includes('department') && !asked)) return null
      return { reply, ...answerFacts(actor, reply, said, file !== null, now) }
    },
    write: async (tx, { reply }, cycle) => {
      const filed = { purpose: 'inquiryReply' as const, cycleId, uploadedBy: actor.userId, at: now }
      const fileId = file && (await storeFile(tx, file, filed)).id
      await writeAnswer(tx, replyId, { ...answerOf(actor, reply, said, now), fileId, onPaper: paper })
      await post(tx, now, lettersOn(cycle, [{ reply, said }]))
    },
    trace: ({ cell }) => ({
      after: { department: cell.departmentName, answer: said.answer, documentNo: said.documentNo, onPaper: paper },
    }),
  })
}

async function withFile(row: Transition<AnswerFacts>, actor: Actor, input: AnswerInquiryInput, now: Date) {
  const { cycleId, replyId, file, ...said } = input
  const checked = file ? await checkFile(file, 'A15') : null
  if (checked && !checked.ok) return checked
  return answer(row, actor, { cycleId, replyId, said, file: checked ? checked.value : null }, now)
}

/** A department answers for one applicant (A15). A cell that another department was asked about is not found. */
export async function answerInquiry(actor: Actor, input: AnswerInquiryInput, now: Date): Promise<Result<void>> {
  return withFile(byDepartment, actor, input, now)
}

/** The office enters a reply that came on paper, with the number of its document and its scan (A15). */
export async function enterPaperReply(actor: Actor, input: AnswerInquiryInput, now: Date): Promise<Result<void>> {
  return withFile(onPaper, actor, input, now)
}
