import { describe, expect, it } from 'vitest'
import { decide } from '../decide'
import { unmet } from '../unmet'
import {
  type AnswerFacts,
  answerInquiry,
  answerNil,
  enterPaperReply,
  importReplies,
  type ReplyRow,
  type SendFacts,
  sendInquiries,
} from './eligibility-inquiries'

const no = (...reasons: ReturnType<typeof unmet>[]) => ({ ok: false, unmet: reasons })
const yes = { ok: true, to: 'eligibility' }
const open = { departmentName: '税务局', answer: null, lapsed: false, dueOn: '2026-03-20' }

const good: AnswerFacts = {
  ...{ cell: open, isAsked: true, answer: 'noObjection', detail: '', documentNo: '', documentOn: '' },
  ...{ hasFile: false, today: '2026-03-09' },
}
const objection = { answer: 'facts', detail: '欠缴', documentNo: '税〔2026〕1号', documentOn: '2026-03-09' } as const

describe('sending (A15)', () => {
  const facts: SendFacts = {
    ...{ unknown: 0, cells: 4, askedAlready: [], applicants: 2, leftOut: [] },
    ...{ dueOn: '2026-03-20', today: '2026-03-09' },
  }
  const send = (change: Partial<SendFacts>) =>
    decide(sendInquiries, { roles: ['handler'], stage: 'eligibility', facts: { ...facts, ...change } })

  it.each([
    [{}, yes],
    [{ unknown: 1 }, no(unmet('departmentUnknown', 'A15'))],
    // with nothing ticked one reason is enough
    [{ cells: 0, leftOut: ['甲'] }, no(unmet('noDepartmentChosen', 'A15', undefined, 'asks'))],
    [{ leftOut: ['甲'] }, no(unmet('applicantLeftOut', 'A15', { name: '甲' }, 'asks'))],
    [
      { askedAlready: [{ department: '税务局', applicant: '甲' }] },
      no(unmet('departmentAskedAlready', 'A15', { department: '税务局', applicant: '甲' }, 'asks')),
    ],
    [{ dueOn: '2026-03-09' }, no(unmet('dueDayMustBeLater', 'A15', { today: '2026-03-09' }, 'dueOn'))],
  ])('%o', (change, decision) => expect(send(change)).toEqual(decision))
})

describe('an answer of a department', () => {
  const answer = (change: Partial<AnswerFacts>) =>
    decide(answerInquiry, { roles: ['department'], stage: 'eligibility', facts: { ...good, ...change } })
  const field = (code: string, name: string) => unmet(code, 'A15', undefined, name)

  it.each<[Partial<AnswerFacts>, unknown]>([
    [{}, yes],
    [{ answer: 'notApplicable' }, yes],
    [objection, yes],
    [{ ...objection, answer: 'veto' }, yes],
    [
      { answer: 'veto' },
      no(
        field('objectionNeedsFacts', 'detail'),
        field('objectionNeedsDocument', 'documentNo'),
        field('objectionNeedsDay', 'documentOn'),
      ),
    ],
    [{ ...objection, detail: '  ' }, no(field('objectionNeedsFacts', 'detail'))],
    [
      { ...objection, documentOn: '2026-03-10' },
      no(unmet('documentOfTomorrow', 'A15', { today: '2026-03-09' }, 'documentOn')),
    ],
    [{ cell: { ...open, answer: 'facts' } }, no(unmet('answeredAlready', 'A15'))],
    [{ cell: { ...open, lapsed: true } }, no(unmet('inquiryLapsed', 'A15', { dueOn: '2026-03-20' }))],
    [{ isAsked: false }, no(unmet('notAskedOfYou', 'A15'))],
  ])('%o', (change, decision) => expect(answer(change)).toEqual(decision))
})

describe('a reply on paper', () => {
  const enter = (change: Partial<AnswerFacts>) =>
    decide(enterPaperReply, { roles: ['handler'], stage: 'eligibility', facts: { ...good, isAsked: false, ...change } })

  it.each<[Partial<AnswerFacts>, unknown]>([
    [{ documentNo: '函1', hasFile: true }, yes],
    // it came after the lapse: what the office knows stands on record
    [{ documentNo: '函1', hasFile: true, cell: { ...open, lapsed: true } }, yes],
    [
      {},
      no(
        unmet('paperNeedsDocumentNo', 'A15', undefined, 'documentNo'),
        unmet('paperNeedsScan', 'A15', undefined, 'file'),
      ),
    ],
    [{ documentNo: '函1', hasFile: true, cell: { ...open, answer: 'veto' } }, no(unmet('answeredAlready', 'A15'))],
  ])('%o', (change, decision) => expect(enter(change)).toEqual(decision))
})

describe('answers together', () => {
  const row = (number: number, change: Partial<AnswerFacts> = {}, faults: ReplyRow['faults'] = []): ReplyRow => ({
    ...{ row: number, faults, facts: { ...good, ...change } },
  })
  const together = (act: typeof importReplies, rows: ReplyRow[]) =>
    decide(act, { roles: ['department'], stage: 'eligibility', facts: { rows } })

  it('takes all rows or none, and names the bad ones', () => {
    expect(together(importReplies, [row(2), row(3, objection)])).toEqual(yes)
    expect(together(importReplies, [])).toEqual(no(unmet('nothingAnswered', 'A15')))
    const bad = [row(2), row(3, { answer: 'veto' }), row(7, {}, [unmet('rowTwice', 'A15')])]
    expect(together(importReplies, bad)).toEqual(no(unmet('rowsRefused', 'A15', { count: 2, rows: '3、7' })))
  })

  it('says of nil replies what a single answer would say', () => {
    const rows = [row(0), row(1, { cell: { ...open, answer: 'noObjection' } })]
    expect(together(answerNil, rows)).toEqual(no(unmet('answeredAlready', 'A15')))
    expect(together(answerNil, [row(0)])).toEqual(yes)
  })
})
