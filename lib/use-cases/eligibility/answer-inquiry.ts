import { cellOf, lockReply, writeAnswer } from '@/lib/data/inquiries'
import type { Actor } from '@/lib/rules/actor'
import type { Transition } from '@/lib/rules/decide'
import {
  type AnswerFacts,
  answerInquiry as byDepartment,
  enterPaperReply as onPaper,
} from '@/lib/rules/stages/eligibility'
import type { Result } from '@/lib/rules/unmet'
import { perform } from '../perform'
import type { AnswerInquiryInput } from './answer-inquiry.input'

async function answer(
  row: Transition<AnswerFacts>,
  actor: Actor,
  input: AnswerInquiryInput,
  now: Date,
): Promise<Result<void>> {
  const { cycleId, replyId, ...said } = input
  const paper = row === onPaper
  return perform(actor, now, {
    row,
    cycleId,
    subject: { kind: 'inquiryReply', id: replyId },
    load: async (tx) => {
      const reply = await lockReply(tx, replyId, cycleId)
      const asked = reply !== null && actor.departmentIds.includes(reply.departmentId)
      if (!reply || (!paper && actor.roles.includes('department') && !asked)) return null
      return { cell: cellOf(reply), isAsked: asked, ...said }
    },
    write: (tx) =>
      writeAnswer(tx, replyId, {
        ...said,
        fileId: null,
        answeredAt: now,
        answeredBy: actor.userId ?? '',
        onPaper: paper,
      }),
    trace: ({ cell }) => ({
      after: { department: cell.departmentName, answer: said.answer, documentNo: said.documentNo, onPaper: paper },
    }),
  })
}

/** A department answers for one applicant (A15). A cell that another department was asked about is not found. */
export async function answerInquiry(actor: Actor, input: AnswerInquiryInput, now: Date): Promise<Result<void>> {
  return answer(byDepartment, actor, input, now)
}

/** The office enters a reply that came on paper, with the number of its document (A15). */
export async function enterPaperReply(actor: Actor, input: AnswerInquiryInput, now: Date): Promise<Result<void>> {
  return answer(onPaper, actor, input, now)
}
