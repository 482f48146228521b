import type { Content, Table } from '@/lib/rules/form'
import { itemKey } from '@/lib/rules/form'
import { COMMITMENT_KEYS } from '@/lib/rules/form-shared'
import { industryOf } from './application-industries'
import { REPORT } from './application-report'
import type { OrganizationPlan } from './plan'

const COMPLIANCE = [
  'productInspection',
  'worksInspection',
  'serviceInspection',
  'environment',
  'safetyInspection',
  'accident',
  'complaint',
  'labour',
  'illegal',
]

/** Nothing happened in any year, but for what is told in `explained`. */
function spotless(years: readonly string[], lines: readonly string[]): Table {
  return Object.fromEntries(lines.map((line) => [line, Object.fromEntries(years.map((year) => [year, 'none']))]))
}

const line = (years: readonly string[], values: readonly number[]) =>
  Object.fromEntries(years.map((year, i) => [year, String(values[i] ?? 0)]))

const scaled = (values: readonly number[], factor: number) => values.map((value) => Math.round(value * factor))

function economy(o: OrganizationPlan, years: readonly string[]): Table {
  return {
    totalAssets: line(years, scaled(o.revenue, 1.12)),
    netAssets: line(years, scaled(o.revenue, 0.58)),
    revenue: line(years, o.revenue),
    profit: line(years, scaled(o.netProfit, 1.18)),
    netProfit: line(years, o.netProfit),
    tax: line(years, scaled(o.revenue, o.orgKind === 'enterprise' ? 0.05 : 0.002)),
    research: line(years, scaled(o.revenue, 0.041)),
    productivity: line(
      years,
      o.revenue.map((value) => Math.round((value / o.staff) * 100) / 100),
    ),
  }
}

function quality(o: OrganizationPlan, years: readonly string[]): Table {
  const base = 96 + (o.level % 20) / 10
  return {
    passRate: line(
      years,
      [base, base + 0.6, base + 1.1].map((value) => Math.min(99.9, Math.round(value * 10) / 10)),
    ),
    lossRate: line(years, [1.4, 1.1, 0.8]),
    satisfaction: line(years, [87.5, 89.8, 92.1]),
    complaints: line(years, [14, 11, 7]),
    complaintsSolved: line(years, [98, 99, 100]),
  }
}

const addYears = (day: string, count: number) => `${Number(day.slice(0, 4)) + count}${day.slice(4)}`
/** years since the founding after which such an organization gets certified, at the latest eight years before the last indicator year */
const certifiedOn = (o: OrganizationPlan, last: number) => {
  const founded = Number(o.foundedOn.slice(0, 4))
  return `${Math.min(founded + 4, last - 4)}-06-18`
}

const organizationFacts = (o: OrganizationPlan, years: readonly string[]): Content => {
  const last = Number(years.at(-1))
  const isEnterprise = o.orgKind === 'enterprise'
  return {
    isLegalPerson: 'yes',
    foundedOn: o.foundedOn,
    registrar: isEnterprise ? '南昌市市场监督管理局' : '南昌市事业单位登记管理局',
    region: o.region,
    industry: o.industry,
    registeredAddress: `南昌市${o.name.slice(2, 4)}路${(o.staff % 180) + 8}号`,
    businessAddress: `南昌市${o.name.slice(2, 4)}路${(o.staff % 180) + 8}号`,
    postcode: '330000',
    legalRepresentative: `${'邓刘章熊万胡喻涂龚闵'[o.staff % 10]}${['守成', '景行', '思远', '建业'][o.level % 4]}`,
    ownership: isEnterprise ? 'private' : 'public',
    isListed: 'no',
    isProfit: isEnterprise ? 'profit' : 'nonProfit',
    isFullyFunded: o.isFullyFunded ? 'yes' : 'no',
    size: !isEnterprise ? 'none' : o.staff >= 1000 ? 'large' : o.staff >= 300 ? 'medium' : 'small',
    mainProducts: o.products,
    staff: String(o.staff),
    technicians: String(Math.round(o.staff * 0.18)),
    qualityStaff: String(Math.round(o.staff * 0.05)),
    chiefQualityOfficer: o.contact,
    contactDepartment: '质量管理部',
    contactName: o.contact,
    contactMobile: `1390791${String(1000 + (o.staff % 9000)).padStart(4, '0')}`,
    contactEmail: `${o.login}@example.com`,
    certificates: [
      {
        system: 'quality',
        number: `DEMO-Q-${o.login.toUpperCase()}`,
        body: '示例认证中心',
        scope: o.products,
        firstIssuedOn: certifiedOn(o, last),
        validUntil: `${last + 2}-06-17`,
      },
      {
        system: 'environment',
        number: `DEMO-E-${o.login.toUpperCase()}`,
        body: '示例认证中心',
        scope: o.products,
        firstIssuedOn: addYears(certifiedOn(o, last), 1),
        validUntil: `${last + 2}-06-17`,
      },
    ],
    excellenceSince: `${last - 5 + (o.level % 3)}-01-15`,
    honours: o.hasHigherAward
      ? [{ level: 'provincial', name: '井冈质量奖', grade: 'nomination', year: String(last - 1), money: 'no' }]
      : [],
    otherHonours: [{ date: `${last}-11`, name: '南昌市优秀质量管理小组', by: '南昌市质量协会', result: '一等奖' }],
    marketShare: String(8 + (o.level % 17)),
    nationalStandards: String(o.level % 5),
    inventionPatents: String(4 + (o.staff % 14)),
    otherPatents: String(12 + (o.staff % 40)),
    warningColour: o.warningColour ?? (isEnterprise ? 'green' : 'none'),
  }
}

const PROFILE = (o: OrganizationPlan) => {
  const w = industryOf(o.industry)
  return `${o.name}成立于${o.foundedOn.slice(0, 4)}年，位于南昌，主要从事${o.products}，现有员工 ${o.staff} 人，上年营业收入 ${o.revenue[2]} 万元。主要顾客为${w.customers}，产品与服务通过直销和合作伙伴交付，覆盖省内各设区市并进入周边省份。

使命：把${w.name}做到让人放心。愿景：成为中部地区受人尊敬的${w.name}组织。价值观：诚信、精益、共创、担当。

主要技术为${w.technology}，关键过程包括${w.process}，配有相应的生产、检测和信息设施。公司接受行业主管部门监管，遵守质量、安全、环保等法律法规。主要供方提供${w.supply}，与公司合作五年以上者占六成。

面临的挑战：同业竞争加剧、${w.supply}价格波动、专业人才紧缺；优势在于${w.technology}、稳定的顾客关系和多年推行卓越绩效模式形成的改进文化。绩效改进系统由战略、测量、改进、学习四个环节组成，按年度循环运行。`
}

function summary(o: OrganizationPlan): Content {
  const w = industryOf(o.industry)
  return {
    excellenceHow: `公司成立卓越绩效推进办公室，高层带队学习标准，每年对照 GB/T 19580 自评一次，形成改进清单并逐项关闭；已培养内部评审员 ${8 + (o.staff % 15)} 名，自评得分逐年提高。`,
    licences: `已依法取得${w.name}所需的许可与资质，均在有效期内，清单和复印件见证实性材料。`,
    position: `据省行业协会上年度统计，公司${o.products}产销规模居全省同行业前五位，${w.metric}处于领先水平，证明见证实性材料。`,
    socialContribution:
      o.orgKind === 'enterprise'
        ? ''
        : `本单位面向${w.customers}提供公益性服务，${w.metric}连续三年居全市同类单位前列，承担主管部门委托的培训、帮扶和应急任务，主管部门出具的证明见证实性材料。`,
    platforms: '市级企业技术中心、通过认可的检测实验室。',
    qualityModel: `公司形成“一个目标、四项机制”的质量管理模式：以顾客放心为目标，建立责任到人的机制、数据说话的机制、快速响应的机制和持续改进的机制。围绕${w.process}，用控制计划、首件确认、统计过程控制和防错把要求落到岗位，用月度评审和年度自评推动改进，适用于同类规模的${w.name}组织。`,
    achievements: `近三年营业收入由 ${o.revenue[0]} 万元增长到 ${o.revenue[2]} 万元，${w.metric}持续提高，顾客满意度达到 92.1 分，质量损失率下降到 0.8%。完成一批改进项目，获得市级以上质量管理小组成果奖，带动上下游 ${6 + (o.staff % 20)} 家单位提升质量管理水平，在促进就业、绿色生产和安全生产方面取得明显成效。`,
    innovation: `以${w.technology}为代表的技术创新和以数据驱动为代表的管理创新相结合，形成可复制的做法，获得多项专利授权。`,
    sharing: `计划每年面向全市同行举办两次开放日，免费提供现场教学点和内部教材，派出评审员参加公益评审，与职业院校共建课程，把${w.name}的质量管理经验编成案例供其他单位借鉴。`,
    profile: PROFILE(o),
  }
}

const declaration = (signer: string, post: string, day: string): Content => ({
  ...Object.fromEntries(COMMITMENT_KEYS.map((key) => [key, true])),
  signer,
  signerPost: post,
  signedOn: day,
})

/** The whole form of an invented organization, filled in. */
export function organizationContent(
  o: OrganizationPlan,
  { years, items, day, bodyId }: { years: readonly string[]; items: readonly string[]; day: string; bodyId: string },
): Content {
  const w = industryOf(o.industry)
  const report = Object.fromEntries(items.map((item) => [itemKey(item), REPORT[item]?.(o, w) ?? '']))
  return {
    ...organizationFacts(o, years),
    ...summary(o),
    economy: economy(o, years),
    quality: quality(o, years),
    compliance: spotless(years, COMPLIANCE),
    recommendingBody: bodyId,
    ...report,
    ...declaration(o.contact, '首席质量官', day),
  }
}

export { declaration, spotless }
