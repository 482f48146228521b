import type { Lane } from '../../rules/seats'
import { capitalMoney, chineseDay, chineseMoney } from './chinese-form'
import { byLane, type Common, cited, contactLine, type InLane, inOrder, LANE } from './common'
import { type BallotLine, type ObjectionCount, objectionLine, winnersTable } from './deliberation'
import { type Draft, heading, table, text } from './draft'
import { type Course, courseBlocks } from './on-site-review'

export type CouncilFacts = {
  course: Course
  meeting: { number: number; heldOn: string } | null
  ballots: readonly BallotLine[]
  publicity: { publishedOn: string; endsOn: string } | null
  objections: ObjectionCount
  list: readonly InLane[]
  prize: { organization: number; individual: number }
}

const meetingLine = ({ meeting }: CouncilFacts) =>
  meeting ? `经${chineseDay(meeting.heldOn)}领导小组第${meeting.number}次会议集体审议，确定获奖初选名单。` : ''

const publicityLine = ({ publicity, objections }: CouncilFacts) =>
  publicity
    ? `初选名单于${chineseDay(publicity.publishedOn)}至${chineseDay(publicity.endsOn)}向社会公示。${objectionLine(objections)}`
    : '初选名单尚未公示。'

/** A7, A20: the leading group asks the city government to settle the list: one matter, one addressee. */
export function councilRequest(common: Common, facts: CouncilFacts): Draft {
  return {
    form: 'document',
    title: `关于提请审定${common.cycle}\n拟奖名单的请示`,
    addressee: '市政府',
    body: [
      text(
        `根据${cited(common)}第七条、第二十条的规定，${common.cycle}评审工作已按程序完成社会公告、组织申报、资格审核、资料评审、现场评审、集体审议和社会公示。`,
      ),
      text(`${meetingLine(facts)}${publicityLine(facts)}`),
      text('现将拟奖名单（见附件）呈报，提请市政府常务会议审定。'),
      text('妥否，请批示。'),
    ],
    annexes: [{ title: '拟奖名单', body: byLane(facts.list) }],
    ...(common.contact && { note: `联系方式：${common.contact.replaceAll('（', '〔').replaceAll('）', '〕')}` }),
  }
}

/** A20: the office's review report to the executive meeting. */
export function councilReport(common: Common, facts: CouncilFacts): Draft {
  const { ballots, prize } = facts
  return {
    form: 'document',
    title: `${common.cycle}\n评审报告`,
    addressee: '市政府常务会议',
    body: [
      text(`根据${cited(common)}第二十条的规定，现将${common.cycle}评审情况报告如下。`),
      heading('评审工作情况'),
      ...courseBlocks(facts.course),
      heading('集体审议情况'),
      text(meetingLine(facts) || '领导小组会议情况见会议纪要。'),
      ...(ballots.length > 0
        ? [
            table(
              ['候选者', '奖项', '表决人数', '同意', '反对', '弃权'],
              inOrder(ballots).map((one) => [
                one.name,
                LANE[one.lane],
                ...[one.voting, one.for, one.against, one.abstain].map(String),
              ]),
              [4, 4, 1.6, 1.2, 1.2, 1.2],
            ),
          ]
        : []),
      heading('社会公示情况'),
      text(publicityLine(facts)),
      heading('拟奖名单'),
      winnersTable(facts.list),
      heading('奖励建议'),
      text(
        `对获得市长质量奖的组织颁发奖牌和证书，一次性奖励${chineseMoney(prize.organization)}；对获得市长质量奖的个人颁发证书，一次性奖励${chineseMoney(prize.individual)}；对获得提名奖的组织颁发奖牌和证书。已获国家级、省级质量奖奖励的，财政全额拨款的，以及再次获奖的，按规定不重复奖励或者不授予奖金。`,
      ),
      text('以上报告，请予审议。'),
    ],
  }
}

export type DecisionFacts = {
  meetingNo: string
  decidedOn: string
  winners: readonly InLane[]
  prize: { organization: number; individual: number }
}

/** A21: the city government's decision to commend. */
export function commendationDecision(common: Common, facts: DecisionFacts): Draft {
  return {
    form: 'document',
    title: `南昌市人民政府\n关于表彰${common.cycle}\n获奖组织和个人的决定`,
    addressee: '各县（区）人民政府、开发区管委会，市直各有关部门',
    body: [
      text(
        `为深入推进质量强市建设，激励各类组织和个人追求卓越质量，根据${cited(common)}，经评审、公示，并经${facts.meetingNo}审议，市人民政府决定：`,
      ),
      ...byLane(facts.winners),
      text('以上获奖组织和个人名单予以公布，颁发奖牌和证书；奖金按管理办法的规定发放。'),
      text(
        '希望受表彰的组织和个人珍惜荣誉、再接再厉，发挥示范带动作用。获奖组织对外宣传时应当注明获奖年度，不得在产品或者其包装上标注获奖称号。',
      ),
    ],
    note: '此件主动公开',
    copies: ['市委有关部门', '市人大常委会办公室', '市政协办公室', '市监委', '市法院', '市检察院'],
  }
}

export type PaymentFacts = {
  lines: readonly { name: string; lane: Lane; amount: number; reason: string; approved: boolean; voucher: string }[]
  total: number
}

const REASON: Record<string, string> = {
  full: '按规定发放',
  nomination: '提名奖不设奖金',
  repeatWinner: '再次获奖，不授予奖金',
  fullyFunded: '财政全额拨款，只授予荣誉',
  higherAward: '已获国家级或者省级质量奖，不重复奖励',
  higherAwardPaid: '国家级或者省级质量奖已奖励，不重复奖励',
}

/** A22: what is to be paid to whom, with the reason of each zero. */
export function paymentList(common: Common, { lines, total }: PaymentFacts): Draft {
  return {
    form: 'letter',
    title: `关于拨付${common.cycle}\n奖金的函`,
    addressee: '市财政局',
    body: [
      text(
        `根据${cited(common)}第二十一条、第二十二条的规定，${common.cycle}奖金已核定，合计${chineseMoney(total)}（大写：人民币${capitalMoney(total)}），明细见附件，请按规定拨付。`,
      ),
      ...contactLine(common),
      text('特此致函。'),
    ],
    annexes: [
      {
        title: '奖金发放清单',
        body: [
          table(
            ['序号', '获奖者', '奖项', '金额（元）', '核定依据', '审批', '凭证号'],
            [
              ...lines.map((line, at) => [
                String(at + 1),
                line.name,
                LANE[line.lane],
                String(line.amount),
                REASON[line.reason] ?? line.reason,
                line.amount === 0 ? '—' : line.approved ? '已审批' : '待审批',
                line.voucher || '—',
              ]),
              ['', '合计', '', String(total), '', '', ''],
            ],
            [1, 4, 3, 2, 3.4, 1.6, 2.4],
          ),
        ],
      },
    ],
    signatures: ['制表人', '审核人'],
  }
}

export type RevocationFacts = {
  name: string
  lane: Lane
  awardYear: number
  decisionNo: string
  ground: 'fraud' | 'incident'
  why: string
  paid: number
  barYears: number
}

/** A27: the city government takes an honour back. */
export function revocationDecision(common: Common, facts: RevocationFacts): Draft {
  const { name, lane, awardYear, decisionNo, ground, why, paid, barYears } = facts
  const grounds =
    ground === 'fraud'
      ? '弄虚作假、以不正当手段骗取市长质量奖荣誉'
      : '获奖后发生质量、安全、环保等事故，导致重大不良社会影响'
  return {
    form: 'document',
    title: `南昌市人民政府\n关于撤销${name}\n${LANE[lane]}称号的决定`,
    addressee: '各县（区）人民政府、开发区管委会，市直各有关部门',
    body: [
      text(`${decisionNo}授予${name}${awardYear}年度${LANE[lane]}。`),
      text(`经${common.office}核实，${name}${grounds}。${why}`),
      text(
        `根据${cited(common)}第二十七条的规定，市人民政府决定：撤销${name}${LANE[lane]}称号，收回奖牌、证书${paid > 0 ? `，追缴奖金${chineseMoney(paid)}` : ''}，并向社会公告${ground === 'fraud' ? `；${barYears}年内不得再次申报` : ''}。`,
      ),
    ],
    note: '此件主动公开',
  }
}
