import type { Lane } from '../../rules/seats'
import { chineseDay, chineseInstant, chineseNumber } from './chinese-form'
import { byLane, type Common, contactLine, type InLane, inOrder, LANE, listTable } from './common'
import { type Draft, heading, table, text } from './draft'

type Member = { name: string; post: string }
export type BallotLine = {
  name: string
  lane: Lane
  voting: number
  for: number
  against: number
  abstain: number
  needed: number
  passed: boolean
}
export type MinutesFacts = {
  number: number
  heldAt: string
  place: string
  agenda: string
  due: number
  present: readonly Member[]
  excused: readonly (Member & { reason: string })[]
  absent: readonly Member[]
  recusals: readonly { member: string; candidate: string; reason: string }[]
  ballot: 'secret' | 'open'
  quorum: readonly [number, number]
  pass: readonly [number, number]
  ballots: readonly BallotLine[]
  list: readonly InLane[]
  minutes: string
}

const members = (list: readonly Member[]) =>
  list.map(({ name, post }) => (post ? `${name}（${post}）` : name)).join('、')
const share = ([part, whole]: readonly [number, number]) => `${chineseNumber(whole)}分之${chineseNumber(part)}`

/** A18: the minutes of the leading group's meeting with its ballot record: how many voted how, never who. */
export function minutes(common: Common, facts: MinutesFacts): Draft {
  const { present, excused, absent, recusals, ballots, list } = facts
  return {
    form: 'minutes',
    title: `审议${common.cycle}获奖初选名单\n会议纪要`,
    addressee: '',
    body: [
      text(
        `${chineseInstant(facts.heldAt)}，${common.group}在${facts.place}召开第${facts.number}次会议，审议${common.cycle}获奖初选名单。应到${facts.due}人，实到${present.length}人，达到${share(facts.quorum)}的法定人数。纪要如下。`,
      ),
      heading('会议议程'),
      text(facts.agenda.trim() || '听取综合评审报告，集体审议并表决获奖初选名单。'),
      heading('审议情况'),
      text(facts.minutes.trim() || '会议听取了综合评审报告，进行了集体审议。'),
      heading('回避情况'),
      ...(recusals.length === 0
        ? [text('无。')]
        : recusals.map(({ member, candidate, reason }) =>
            text(`${member}对${candidate}的表决回避（${reason}），不计入该项表决人数。`),
          )),
      heading('表决记录'),
      text(
        `表决采用${facts.ballot === 'secret' ? '无记名投票' : '记名投票'}方式，同意票达到该项表决人数的${share(facts.pass)}为通过。`,
      ),
      table(
        ['序号', '候选者', '奖项', '表决人数', '同意', '反对', '弃权', '结果'],
        inOrder(ballots).map((one, at) => [
          String(at + 1),
          one.name,
          LANE[one.lane],
          String(one.voting),
          String(one.for),
          String(one.against),
          String(one.abstain),
          one.passed ? '通过' : `未通过（须${one.needed}票）`,
        ]),
        [1, 4, 3.4, 1.5, 1.2, 1.2, 1.2, 2.2],
      ),
      heading('获奖初选名单'),
      ...(list.length === 0 ? [text('名单尚未确定。')] : byLane(list, 2)),
      text(`出席：${members(present) || '无'}。`),
      text(`请假：${members(excused) || '无'}。`),
      text(`缺席：${members(absent) || '无'}。`),
    ],
    signatures: ['监票人签字', '记录人签字'],
  }
}

export type PublicityFacts = {
  title: string
  body: string
  publishedOn: string
  endsOn: string
  minDays: number
  list: readonly InLane[]
}

/** A19: the notice of publicity, with names and employers alone. */
export function publicityNotice(common: Common, facts: PublicityFacts): Draft {
  return {
    form: 'document',
    title: facts.title,
    addressee: '',
    body: [
      text(facts.body),
      text(`公示时间：${chineseDay(facts.publishedOn)}至${chineseDay(facts.endsOn)}（不少于${facts.minDays}天）。`),
      ...contactLine(common),
    ],
    annexes: [{ title: '获奖初选名单', body: byLane(facts.list) }],
    note: '此件公开发布',
  }
}

export type ObjectionFacts = {
  about: string
  filedOn: string
  accepted: boolean
  handlingWhy: string
  conclusion: 'upheld' | 'partly' | 'unfounded' | null
  conclusionWhy: string
  handling: 'keep' | 'remove' | null
  reply: string
}

const CONCLUSION = {
  upheld: '所反映的情况属实',
  partly: '所反映的情况部分属实',
  unfounded: '所反映的情况不属实',
} as const
const HANDLING = { keep: '维持公示名单', remove: '取消其初选资格，不再递补' } as const

/** A19: the reply to whoever objected. The register keeps no name of theirs: it is filled in by whoever may know it. */
export function objectionReply(common: Common, facts: ObjectionFacts): Draft {
  const { about, filedOn, accepted, conclusion, handling } = facts
  return {
    form: 'letter',
    title: `关于${common.cycle}\n公示异议的答复函`,
    addressee: '异议提出人',
    body: [
      text(
        `您（贵单位）于${chineseDay(filedOn)}对${common.cycle}初选名单${about ? `中${about}` : ''}提出的异议收悉。现答复如下。`,
      ),
      ...(accepted && conclusion
        ? [
            text(`经核实，${CONCLUSION[conclusion]}。${facts.conclusionWhy}`),
            text(`处理意见：${handling ? HANDLING[handling] : '另行决定'}。`),
          ]
        : [text(`经审查，该异议不予受理。理由：${facts.handlingWhy || '不符合受理条件'}。`)]),
      ...(facts.reply.trim() ? [text(facts.reply)] : []),
      text('感谢您（贵单位）对市长质量奖评审工作的监督和支持。'),
      ...contactLine(common),
    ],
  }
}

/** Objections in numbers, as reports state them. */
export type ObjectionCount = { filed: number; accepted: number; upheld: number }

export const objectionLine = ({ filed, accepted, upheld }: ObjectionCount) =>
  filed === 0
    ? '公示期内未收到异议。'
    : `公示期内收到异议${filed}件，受理${accepted}件，经核实属实或者部分属实${upheld}件，均已办结。`

export const winnersTable = (list: readonly InLane[]) =>
  listTable(
    ['名称', '奖项', '所属组织'],
    inOrder(list).map(({ name, lane, employer }) => [name, LANE[lane], employer ?? '']),
    [4, 4, 4],
  )
