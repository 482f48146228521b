import type { Rulebook } from '../../rules/rulebook'
import { chineseDay } from './chinese-form'
import { type Common, cited, contactLine, KIND, type KindOf, listTable, orNone } from './common'
import { type Block, type Draft, heading, table, text } from './draft'

const AGGREGATION: Record<Rulebook['review']['aggregation'], string> = {
  consensus: '评审组合议得分',
  mean: '评审员评分的平均值',
  trimmedMean: '去掉最高分和最低分后的平均值',
}

type Line = {
  name: string
  rank: number
  score: string
  panel: string
  dissent: string
  remark: string
  tieReason: string | null
}
export type DocumentReviewFacts = {
  criteria: string
  aggregation: Rulebook['review']['aggregation']
  panels: readonly {
    name: string
    lead: string
    members: readonly { name: string; employer: string }[]
    applications: number
  }[]
  ranked: Record<KindOf, readonly Line[]>
  caps: Record<KindOf, number>
  issuedOn: string
  hash: string
}

const named = (lines: readonly Line[], of: (line: Line) => string): Block[] =>
  lines.filter((line) => of(line).trim() !== '').map((line) => text(`${line.name}：${of(line)}`))

function ranking(kind: KindOf, lines: readonly Line[]): Block[] {
  const onRecord = [
    ...named(lines, ({ tieReason }) => (tieReason ? `同分排序经集体研究确定，理由：${tieReason}` : '')),
    ...named(lines, ({ dissent }) => (dissent ? `不同意见：${dissent}` : '')),
    ...named(lines, ({ remark }) => (remark ? `评审意见：${remark}` : '')),
  ]
  return [
    heading(`${KIND[kind]}（${lines.length}${kind === 'organization' ? '家' : '名'}）`, 2),
    lines.length === 0
      ? text('无。')
      : table(
          ['名次', '申报者', '得分', '评审小组'],
          lines.map(({ rank, name, score, panel }) => [String(rank), name, score, panel]),
          [1, 5, 1.6, 3],
        ),
    ...onRecord,
  ]
}

/** A16: the review team's report on the documents, to the office. */
export function documentReviewReport(common: Common, facts: DocumentReviewFacts): Draft {
  const { panels, ranked, caps } = facts
  return {
    form: 'document',
    title: `${common.cycle}\n资料评审报告`,
    addressee: common.office,
    body: [
      text(`根据${cited(common)}第十六条的规定，评审组对资格审核合格的申报资料进行了评审。现将评审情况报告如下。`),
      heading('评审组织'),
      table(
        ['评审小组', '组长', '成员', '评审件数'],
        panels.map(({ name, lead, members, applications }) => [
          name,
          lead,
          members.map((member) => (member.employer ? `${member.name}（${member.employer}）` : member.name)).join('、'),
          String(applications),
        ]),
        [2.4, 1.6, 5, 1.4],
      ),
      heading('评审方法'),
      text(
        `评审依据${facts.criteria}。评审员签署保密和廉洁承诺、申报利害关系并依规回避后，各自独立评分；评分封存后统一启封，各申报者的得分为${AGGREGATION[facts.aggregation]}。`,
      ),
      heading('评审结果'),
      ...ranking('organization', ranked.organization),
      ...ranking('individual', ranked.individual),
      heading('建议'),
      text(
        `按照由高分到低分的原则，建议从上述名单中提出进入现场评审程序的组织不超过${caps.organization}家、个人不超过${caps.individual}名。`,
      ),
      text(`本报告的数据于${chineseDay(facts.issuedOn)}封存，校验码（SHA-256）为${facts.hash}。`),
    ],
    signatures: panels.map(({ name }) => `${name}组长签字`),
  }
}

export type LeftOutFacts = { name: string; kind: KindOf; decidedOn: string }

/** A16: the written notice to one that does not enter the on-site review; neither score nor rank, nor anything of others. */
export function leftOutNotice(common: Common, { name, kind, decidedOn }: LeftOutFacts): Draft {
  const [you, stage] = kind === 'organization' ? ['贵单位', '现场评审'] : ['您', '问询答辩']
  return {
    form: 'letter',
    title: `关于${common.cycle}\n资料评审结果的函`,
    addressee: name,
    body: [
      text(`感谢${you}参加${common.cycle}申报。`),
      text(
        `根据${cited(common)}第十六条的规定，经评审组资料评审，按照由高分到低分的原则，进入${stage}程序的名单已于${chineseDay(decidedOn)}确定。${you}此次未进入${stage}程序，特此书面告知。`,
      ),
      text(`希望${you}继续推行卓越绩效管理模式，不断提升质量管理水平，欢迎再次申报。`),
      ...contactLine(common),
    ],
  }
}

export type PaneledFacts = {
  name: string
  panel: string
  lead: string
  team: readonly string[]
  days: readonly string[]
}
export type Finding = { strengths: string; opportunities: string; verified: string }

export const findingBlocks = (findings: readonly Finding[]): Block[] => [
  heading('主要优势'),
  ...findings.map(({ strengths }) => text(orNone(strengths))),
  heading('改进机会'),
  ...findings.map(({ opportunities }) => text(orNone(opportunities))),
  heading('现场核实情况'),
  ...findings.map(({ verified }) => text(orNone(verified))),
]

export const teamTable = ({ lead, team }: Pick<PaneledFacts, 'lead' | 'team'>) =>
  listTable(
    ['姓名', '分工'],
    team.map((name) => [name, name === lead ? '组长' : '组员']),
    [3, 3],
  )
