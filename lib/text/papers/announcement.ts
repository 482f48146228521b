import type { Rulebook } from '../../rules/rulebook'
import { chineseInstant } from './chinese-form'
import { type Common, cited, contactLine } from './common'
import { type Block, type Draft, heading, text } from './draft'

export type CallFacts = {
  opensAt: string
  closesAt: string
  criteria: string
  seats: Pick<Rulebook['seats'], 'organization' | 'individual' | 'nomination'>
  conditions: Pick<
    Rulebook['conditions'],
    | 'operatingYears'
    | 'certificationYears'
    | 'excellenceYears'
    | 'profitYears'
    | 'cleanYears'
    | 'individualQualityYears'
  >
  reapplyYears: number
  reportLimit: number
  profileLimit: number
}

const window = ({ opensAt, closesAt }: CallFacts) => `${chineseInstant(opensAt)}至${chineseInstant(closesAt)}`

function conditions({ conditions: years, reapplyYears }: CallFacts, level: 1 | 2): Block[] {
  return [
    heading('申报组织', level),
    text(
      `依法在我市登记注册、具有法人资格，从事合法生产经营${years.operatingYears}年以上；取得ISO 9001质量管理体系认证或其他国际通行管理体系认证并有效运行${years.certificationYears}年以上，推行卓越绩效管理模式${years.excellenceYears}年以上；从事生产经营活动的，近${years.profitYears}年持续盈利；在企业监管警示系统中标注为绿色，近${years.cleanYears}年无较大质量、安全、环境污染、公共卫生及食品安全等责任事故；符合管理办法规定的其他条件。`,
    ),
    heading('申报个人', level),
    text(
      `从事质量管理理论研究、质量管理实践等质量工作${years.individualQualityYears}年以上，为推广卓越绩效管理模式作出突出贡献，所属组织近3年内无较大责任事故；符合管理办法规定的其他条件。`,
    ),
    text(`已获得市长质量奖的，自获奖次年起满${reapplyYears}年后方可重新申报；获得提名奖的，可继续申报市长质量奖。`),
  ]
}

function seats({ seats: { organization, individual, nomination } }: CallFacts): Block {
  return text(
    `本届市长质量奖获奖组织不超过${organization}家、获奖个人不超过${individual}名，市长质量奖提名奖获奖组织不超过${nomination}家；达不到奖励条件的，奖项可以空缺。`,
  )
}

/** A13: the call for applications to the four classes of bodies. */
export function callForApplications(common: Common, facts: CallFacts): Draft {
  return {
    form: 'document',
    title: `关于组织申报\n${common.cycle}的通知`,
    addressee: '领导小组成员单位，市直有关部门，各县（区）人民政府、开发区管委会',
    body: [
      text(`根据${cited(common)}的规定，现就组织申报${common.cycle}的有关事项通知如下。`),
      heading('奖项设置'),
      seats(facts),
      heading('申报条件'),
      ...conditions(facts, 2),
      heading('申报材料'),
      text(
        `申报者对照${facts.criteria}《卓越绩效评价准则》等评审标准开展自我评价，填写《南昌市市长质量奖申报表》，提交组织概述（不超过${facts.profileLimit}字）、自我评价报告（含图表不超过${facts.reportLimit}字）及证实性材料，并对材料的真实性负责。`,
      ),
      heading('申报时间和方式'),
      text(`申报受理时间为${window(facts)}。申报者登录评审管理系统在线填报、提交，逾期不予受理。`),
      heading('工作要求'),
      text(
        '各推荐单位要做好本系统、本辖区、本行业的培育、发动和推荐工作，坚持自愿申请、好中择优，不得向申报者收取任何费用。',
      ),
      ...contactLine(common),
    ],
    note: '此件公开发布',
    copies: ['市政府办公室'],
  }
}

/** A13: the public announcement in the media. */
export function publicAnnouncement(common: Common, facts: CallFacts): Draft {
  return {
    form: 'document',
    title: `关于开展${common.cycle}\n申报工作的通告`,
    addressee: '',
    body: [
      text(`根据${cited(common)}的规定，${common.cycle}申报工作现已启动，现将有关事项通告如下。`),
      heading('申报范围和条件'),
      ...conditions(facts, 2),
      heading('奖项设置'),
      seats(facts),
      heading('申报时间和方式'),
      text(
        `申报受理时间为${window(facts)}。凡符合条件、自愿参评的组织和个人，请在规定时间内登录评审管理系统提交申报材料。`,
      ),
      heading('收费说明'),
      text('评审工作遵循自愿申请、科学公正、公开公平、好中择优的原则，不收取任何费用。'),
      ...contactLine(common),
      text('特此通告。'),
    ],
  }
}
