import type { InquiryFacts, SlipFacts, SlipRow } from './application'
import { chineseDay } from './chinese-form'
import { type Common, cited, contactLine, KIND, listTable } from './common'
import { blank, type Draft, text } from './draft'

const ANSWER: Record<string, string> = {
  noObjection: '无意见',
  facts: '有意见',
  veto: '否决',
  notApplicable: '不适用',
}
const OPEN = '□无意见　□有意见\n□否决　　□不适用'
const WIDTHS = [4, 1.4, 4.6, 3.6] as const

const slipRows = (rows: readonly SlipRow[]) =>
  rows.map(({ name, kind, answer, detail, documentNo }) => [
    name,
    KIND[kind],
    answer === null ? OPEN : (ANSWER[answer] ?? ''),
    [detail, documentNo && `（${documentNo}）`].filter(Boolean).join(''),
  ])

const SLIP_HEAD = ['申报者', '类别', '意见', '事实、依据及文号'] as const
const SLIP_FOOT = [blank('填写人及电话'), blank('负责人'), blank('日期（盖章）')]

/** A15: the letter to one department, with the applicants and a reply slip. */
export function inquiryLetter(common: Common, facts: InquiryFacts): Draft {
  const { department, dueOn, silence, applicants } = facts
  return {
    form: 'letter',
    title: `关于征求${common.cycle}\n申报者有关情况意见的函`,
    addressee: department,
    body: [
      text(
        `根据${cited(common)}第十五条的规定，现就${common.cycle}${applicants.length}个申报者的有关情况征求贵单位意见，名单见附件1。请结合职责，就申报者是否符合申报条件、是否存在违法违规、责任事故和失信等情况提出意见。`,
      ),
      text(
        `请于${chineseDay(dueOn)}前在评审管理系统中逐一答复，或将附件2填写盖章后函复；没有意见的，也请明确答复“无意见”。有意见的，请写明事实、依据和文号。`,
      ),
      text(silence ? '逾期未答复的，视为无意见。' : '逾期未答复的，不视为无意见，我办将另行催办并记录在案。'),
      ...contactLine(common),
      text('特此致函，请予支持。'),
    ],
    annexes: [
      {
        title: '申报者名单',
        body: [
          listTable(
            ['申报者', '类别', '统一社会信用代码', '所属组织'],
            applicants.map(({ name, kind, creditCode, employer }) => [name, KIND[kind], creditCode, employer]),
            [3.4, 1.2, 4.4, 3.4],
          ),
        ],
      },
      {
        title: '征求意见复函回执',
        body: [
          text(`${common.office}：`),
          listTable(
            SLIP_HEAD,
            applicants.map(({ name, kind }) => [name, KIND[kind], OPEN, '']),
            WIDTHS,
          ),
          ...SLIP_FOOT,
        ],
      },
    ],
  }
}

/** A15: the reply slip of a department by itself, with what it has answered so far. */
export function replySlip(common: Common, { department, dueOn, rows }: SlipFacts): Draft {
  return {
    form: 'plain',
    title: `${common.cycle}\n征求意见复函回执`,
    addressee: common.office,
    unsigned: true,
    body: [
      text(`贵办征求意见的函收悉。经${department}核查，现就申报者有关情况函复如下（答复期限：${chineseDay(dueOn)}）：`),
      listTable(SLIP_HEAD, slipRows(rows), WIDTHS),
      ...SLIP_FOOT,
    ],
  }
}
