import { chineseInstant } from './chinese-form'
import { type Common, cited, contactLine, KIND, type KindOf } from './common'
import { type Draft, heading, table, text } from './draft'

export type ReceiptFacts = {
  name: string
  kind: KindOf
  receiptNo: string
  submittedAt: string
  version: number
  files: number
  hash: string
}

/** A14: the receipt of a submission with what identifies the version. */
export function receipt({ cycle }: Common, facts: ReceiptFacts): Draft {
  return {
    form: 'plain',
    title: `${cycle}\n申报材料接收回执`,
    addressee: facts.name,
    body: [
      text(`${facts.kind === 'organization' ? '贵单位' : '您'}提交的${cycle}申报材料已经收到，登记如下。`),
      table(
        ['项目', '内容'],
        [
          ['回执编号', facts.receiptNo],
          ['申报类别', KIND[facts.kind]],
          ['提交时间', chineseInstant(facts.submittedAt)],
          ['材料版本', `第${facts.version}版`],
          ['证实性材料', `${facts.files}件`],
          ['校验码（SHA-256）', facts.hash],
        ],
        [2, 5],
      ),
      text('本回执仅证明材料已经提交，不表示申报条件已经审核通过。'),
    ],
  }
}

export type CorrectionFacts = {
  name: string
  kind: KindOf
  receiptNo: string
  items: readonly string[]
  requestedAt: string
  dueAt: string
}

/** A14: the application goes back with what is to be corrected and by when. */
export function returnForCorrection(common: Common, facts: CorrectionFacts): Draft {
  return {
    form: 'letter',
    title: `关于补正${common.cycle}\n申报材料的函`,
    addressee: facts.name,
    body: [
      text(
        `${facts.kind === 'organization' ? '贵单位' : '您'}提交的申报材料（回执编号：${facts.receiptNo}）收悉。根据${cited(common)}的规定，经形式审查，下列事项需要补正：`,
      ),
      ...facts.items.map((item, at) => text(`${at + 1}．${item}`)),
      text(
        `请于${chineseInstant(facts.dueAt)}前登录评审管理系统补正并重新提交；逾期未补正的，按原提交的材料办理或者不予受理。`,
      ),
      ...contactLine(common),
      text('特此函告。'),
    ],
  }
}

export type Applicant = { name: string; kind: KindOf; creditCode: string; employer: string }
export type InquiryFacts = { department: string; dueOn: string; silence: boolean; applicants: readonly Applicant[] }

export type SlipRow = { name: string; kind: KindOf; answer: string | null; detail: string; documentNo: string }
export type SlipFacts = { department: string; dueOn: string; rows: readonly SlipRow[] }

export type EligibleFacts = {
  applied: number
  accepted: number
  organization: readonly string[]
  individual: readonly { name: string; employer: string }[]
}

/** A15: who is qualified after the inquiries. */
export function eligibleList(common: Common, facts: EligibleFacts): Draft {
  const { organization, individual, applied, accepted } = facts
  const list = (names: readonly string[]) =>
    names.length === 0 ? [text('无。')] : names.map((name, at) => text(`${at + 1}．${name}`))
  return {
    form: 'document',
    title: `关于${common.cycle}\n资格审核合格名单的通知`,
    addressee: `${common.cycle}评审组`,
    body: [
      text(
        `本届共收到申报${applied}件，受理${accepted}件。根据${cited(common)}第十五条的规定，经函询有关部门意见并逐条核对申报条件，下列${organization.length}家组织、${individual.length}名个人符合申报条件，进入资料评审。`,
      ),
      heading(`组织（${organization.length}家）`),
      ...list(organization),
      heading(`个人（${individual.length}名）`),
      ...list(individual.map(({ name, employer }) => (employer ? `${name}（${employer}）` : name))),
      text('以上名单按名称排列，排名不分先后。'),
    ],
  }
}
