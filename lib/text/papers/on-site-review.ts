import type { Lane } from '../../rules/seats'
import { chineseDays } from './chinese-form'
import { type Common, cited, contactLine, KIND, type KindOf, LANE, listTable } from './common'
import { type Finding, findingBlocks, type PaneledFacts, teamTable } from './document-review'
import { type Block, type Draft, heading, table, text } from './draft'

export type VisitPlanFacts = PaneledFacts & { agenda: string; daysMax: number }

/** A17: when the team comes, who comes, and what for. */
export function visitPlan(common: Common, facts: VisitPlanFacts): Draft {
  const { name, days, agenda, daysMax } = facts
  return {
    form: 'letter',
    title: `关于${common.cycle}\n现场评审安排的函`,
    addressee: name,
    body: [
      text(`根据${cited(common)}第十七条的规定，评审组将对贵单位进行现场评审，现将有关安排函告如下。`),
      heading('评审时间'),
      text(`${chineseDays(days)}（现场评审时间不超过${daysMax}天）。`),
      heading('评审组成员'),
      teamTable(facts),
      heading('评审安排'),
      text(agenda.trim() || '首次会议、高层领导访谈、现场考察、条款访谈和记录查证、评审组内部会议、末次会议。'),
      heading('有关要求'),
      text('请安排有关负责人参加首次和末次会议，准备申报材料的原始记录和证实性材料备查，并保障人员安全。'),
      text(
        '评审组成员严格遵守评审纪律，保守商业和技术秘密。请勿安排宴请、赠送礼品礼金；评审不收取任何费用。如认为评审组成员与贵单位有利害关系，请在评审开始前向我办提出。',
      ),
      ...contactLine(common),
    ],
  }
}

export type VisitReportFacts = PaneledFacts & {
  findings: readonly Finding[]
  score: string | null
  remark: string
  dissent: string
}

/** A17: the experts' report on one visit, to the office. */
export function visitReport(common: Common, facts: VisitReportFacts): Draft {
  const { name, days, panel, findings, score, remark, dissent } = facts
  return {
    form: 'document',
    title: `${common.cycle}专家评审报告\n（${name}）`,
    addressee: common.office,
    body: [
      text(
        `根据${cited(common)}第十七条的规定，${panel}于${chineseDays(days)}对${name}进行了现场评审。现将评审情况报告如下。`,
      ),
      heading('评审组成员'),
      teamTable(facts),
      ...findingBlocks(findings),
      heading('评分结果'),
      text(score === null ? '现场评审得分尚未形成。' : `现场评审得分为${score}分。`),
      ...(remark ? [text(`评审意见：${remark}`)] : []),
      text(`不同意见：${dissent || '无。'}`),
    ],
    signatures: ['评审组成员签字'],
  }
}

type Choice = {
  name: string
  kind: KindOf
  rank: number
  document: string
  score: string
  lane: Lane | 'none'
  isRepeat: boolean
}
export type Weights = { document: number; site: number; individualDocument: number; defence: number }
export type EvaluationFacts = {
  summary: string
  weights: Weights
  choices: readonly Choice[]
  absent: readonly string[]
  hash: string
}

const weighting = ({ document, site, individualDocument, defence }: Weights) =>
  `组织的综合评审得分由资料评审得分（${document}%）和现场评审得分（${site}%）合成，个人的综合得分由资料评审得分（${individualDocument}%）和问询答辩得分（${defence}%）合成。`

const laneOf = (lane: Lane | 'none') => (lane === 'none' ? '不推荐' : LANE[lane])

function scores(kind: KindOf, choices: readonly Choice[]): Block[] {
  const own = choices.filter((choice) => choice.kind === kind)
  return [
    heading(KIND[kind], 2),
    own.length === 0
      ? text('无。')
      : table(
          ['名次', '申报者', '资料评审得分', '综合得分', '建议'],
          own.map(({ rank, name, document, score, lane, isRepeat }) => [
            String(rank),
            isRepeat ? `${name}（再次获奖）` : name,
            document,
            score,
            laneOf(lane),
          ]),
          [1, 4, 2, 2, 3.4],
        ),
  ]
}

/** A17: the review team's composite evaluation report with its candidate lists, to the office. */
export function compositeEvaluation(common: Common, facts: EvaluationFacts): Draft {
  const { summary, weights, choices, absent } = facts
  return {
    form: 'document',
    title: `${common.cycle}\n综合评价报告`,
    addressee: common.office,
    body: [
      text(
        `根据${cited(common)}第十七条的规定，评审组依据资料评审报告和现场评审报告（问询答辩情况），形成综合评价，提出候选名单。现报告如下。`,
      ),
      heading('评价过程和方法'),
      text(weighting(weights)),
      ...(absent.length > 0 ? [text(`未参加现场评审或者问询答辩、不计综合得分的有：${absent.join('、')}。`)] : []),
      heading('综合得分和排序'),
      ...scores('organization', choices),
      ...scores('individual', choices),
      heading('综合评价'),
      text(summary.trim() || '无补充说明。'),
      heading('候选名单'),
      listTable(
        ['申报者', '建议奖项'],
        choices.filter(({ lane }) => lane !== 'none').map(({ name, lane }) => [name, laneOf(lane)]),
        [4, 4],
      ),
      text(`本报告的数据封存校验码（SHA-256）为${facts.hash}。`),
    ],
    signatures: ['评审组成员签字'],
  }
}

export type Course = {
  applied: number
  accepted: number
  eligible: number
  shortlistedOrganizations: number
  shortlistedIndividuals: number
  attended: number
  departments: number
  panels: number
}

export const courseBlocks = (course: Course): Block[] => [
  text(
    `收到申报${course.applied}件，受理${course.accepted}件；向${course.departments}个部门函询，经资格审核，${course.eligible}个申报者符合申报条件。`,
  ),
  text(
    `组建${course.panels}个评审小组开展资料评审，${course.shortlistedOrganizations}家组织进入现场评审、${course.shortlistedIndividuals}名个人进入问询答辩，实际完成${course.attended}个。`,
  ),
]

export type ReviewFacts = {
  course: Course
  weights: Weights
  seats: { organization: number; individual: number; nomination: number; repeatCounts: boolean }
  candidates: readonly { name: string; lane: Lane; rank: number; score: string; isRepeat: boolean }[]
}

/** A18: the office's composite review report to the leading group, for deliberation. */
export function compositeReview(common: Common, { course, weights, seats, candidates }: ReviewFacts): Draft {
  const lane = (key: Lane, cap: number): Block[] => {
    const own = candidates.filter((candidate) => candidate.lane === key)
    return [
      heading(`${LANE[key]}（名额${cap}个，候选${own.length}个）`, 2),
      listTable(
        ['候选者', '综合名次', '综合得分', '备注'],
        own.map(({ name, rank, score, isRepeat }) => [name, String(rank), score, isRepeat ? '再次获奖' : '']),
        [4, 1.6, 2, 2],
      ),
    ]
  }
  return {
    form: 'document',
    title: `${common.cycle}\n综合评审报告`,
    addressee: common.group,
    body: [
      text(
        `根据${cited(common)}第十八条的规定，办公室依据评审组提出的候选名单，形成综合评审报告，提请领导小组会议集体审议。`,
      ),
      heading('评审工作情况'),
      ...courseBlocks(course),
      heading('评审规则'),
      text(`${weighting(weights)}上述规则经领导小组审定，并在首次评分前公布。`),
      heading('候选名单'),
      ...lane('award', seats.organization),
      ...lane('nomination', seats.nomination),
      ...lane('individual', seats.individual),
      heading('提请审议事项'),
      text(
        `请领导小组集体审议，确定获奖初选名单。再次获奖的${seats.repeatCounts ? '占用' : '不占用'}本届名额；达不到奖励条件的，奖项可以空缺。`,
      ),
    ],
  }
}
