import { type Common, contactLine, type KindOf } from './common'
import { type Finding, findingBlocks } from './document-review'
import { type Draft, heading, table, text } from './draft'

export type FeedbackFacts = {
  name: string
  kind: KindOf
  criteria: string
  items: readonly {
    number: string
    title: string
    band: string
    comment: string
    strengths: string
    opportunities: string
  }[]
  findings: readonly Finding[]
  remark: string
}

const opinion = ({ comment, strengths, opportunities }: FeedbackFacts['items'][number]) =>
  [comment, strengths && `优势：${strengths}`, opportunities && `改进机会：${opportunities}`].filter(Boolean).join('\n')

/** What an applicant learns from the assessment: bands and comments of its own, no score, no rank, nothing of others. */
export function feedbackReport(
  common: Common,
  { name, kind, criteria, items, findings, remark }: FeedbackFacts,
): Draft {
  return {
    form: 'letter',
    title: `${common.cycle}\n评审反馈报告`,
    addressee: name,
    body: [
      text(
        `感谢参加${common.cycle}申报。现将评审组依据${criteria}形成的评审意见反馈如下，供改进参考。本报告只给出各条款的得分率区间，不涉及名次和其他申报者的情况。`,
      ),
      heading('总体评价'),
      text(remark.trim() || '评审组未作补充评价，具体意见见下。'),
      heading('分条款评价'),
      items.length === 0
        ? text('无。')
        : table(
            ['条款', '名称', '得分率区间', '评价意见'],
            items.map((item) => [item.number, item.title, item.band, opinion(item)]),
            [1.4, 3, 1.8, 6],
          ),
      ...(findings.length > 0 && kind === 'organization' ? findingBlocks(findings) : []),
      ...contactLine(common),
    ],
  }
}
