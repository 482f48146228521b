import { creditCheckCharacter } from '@/lib/rules/identity'

/**
 * What a play plays: an edition, its calendar, its applicants. All organizations and persons are invented.
 * `level` is the per cent around which reviewers score; equal levels make a tie.
 */
export type Plan = {
  edition: number
  title: string
  awardYear: number
  calendar: {
    announceAt: string
    windowOpensAt: string
    windowClosesAt: string
    inquiriesAt: string
    eligibilityAt: string
    reviewAt: string
    shortlistAt: string
    visitsFrom: string
    candidatesAt: string
    meetingAt: string
    publicityAt: string
    councilAt: string
    announceResultsAt: string
  }
  organizations: OrganizationPlan[]
  individuals: IndividualPlan[]
}

export type OrganizationPlan = {
  /** login of its quality manager; password as in demo-accounts */
  login: string
  contact: string
  name: string
  creditCode: string
  orgKind: 'enterprise' | 'publicInstitution'
  zone: string
  region: string
  /** GB/T 4754 class */
  industry: string
  products: string
  foundedOn: string
  staff: number
  /** 万元, newest year last */
  revenue: readonly [number, number, number]
  netProfit: readonly [number, number, number]
  level: number
  isFullyFunded?: boolean
  hasHigherAward?: boolean
  warningColour?: 'green' | 'yellow'
  fate?: 'withdrawn' | 'ineligible'
}

export type IndividualPlan = {
  login: string
  name: string
  /** an invented passport-like document, so that no real identity number is ever met */
  documentNo: string
  employer: string
  employerCode: string
  post: string
  qualityWorkSince: string
  level: number
}

const code = (prefix: string, serial: string) => {
  const first17 = `${prefix}3601${serial}`
  return first17 + creditCheckCharacter(first17)
}

const enterprise = (
  n: number,
  contact: string,
  name: string,
  [zone, region]: readonly [string, string],
  industry: string,
  products: string,
  foundedOn: string,
  staff: number,
  revenue: readonly [number, number, number],
  level: number,
): OrganizationPlan => ({
  login: `org${String(n).padStart(2, '0')}`,
  contact,
  name,
  creditCode: code('91', `00MADEM${String(n).padStart(2, '0')}P${n % 10}`),
  orgKind: 'enterprise',
  zone,
  region,
  industry,
  products,
  foundedOn,
  staff,
  revenue,
  netProfit: revenue.map((y) => Math.round(y * 0.07)) as unknown as readonly [number, number, number],
  level,
})

const HIGH_TECH = ['gaoxin', '360111'] as const
const ECONOMIC = ['jingkai', '360113'] as const
const XIAOLAN = ['xiaolan', '360121'] as const

/** Two organizations share the level 55 at ranks 10 and 11: the tie at the cut. */
export const ORGANIZATIONS: readonly OrganizationPlan[] = [
  enterprise(
    1,
    '邓晓岚',
    '南昌赣云航空部件制造有限公司',
    HIGH_TECH,
    'C3743',
    '飞机结构件、航空紧固件',
    '2006-04-18',
    1260,
    [98600, 107400, 118900],
    75,
  ),
  enterprise(
    2,
    '刘思齐',
    '江西豫章光电科技有限公司',
    HIGH_TECH,
    'C3872',
    '半导体照明器件与模组',
    '2009-09-02',
    1480,
    [136200, 149800, 161500],
    70,
  ),
  enterprise(
    3,
    '章若谷',
    '南昌青岚新能源汽车有限公司',
    XIAOLAN,
    'C3612',
    '新能源轻型商用车',
    '2012-03-26',
    2360,
    [421000, 468300, 512700],
    65,
  ),
  enterprise(
    4,
    '熊佩兰',
    '南昌滕阁中药股份有限公司',
    ['jinxian', '360124'],
    'C2740',
    '中成药、中药饮片',
    '2001-06-11',
    890,
    [76400, 81200, 88600],
    65,
  ),
  enterprise(
    5,
    '万承志',
    '江西鄱湖食品集团有限公司',
    ['nanchangxian', '360121'],
    'C1353',
    '肉制品、米粉、调味品',
    '1998-11-05',
    1730,
    [203500, 211900, 226800],
    60,
  ),
  enterprise(
    6,
    '胡云开',
    '南昌梅岭新型建材有限公司',
    ['wanli', '360112'],
    'C3024',
    '轻质墙板、防火板材',
    '2010-07-15',
    420,
    [31800, 33500, 36200],
    60,
  ),
  enterprise(
    7,
    '喻知行',
    '南昌洪城智能装备有限公司',
    ECONOMIC,
    'C3491',
    '工业机器人与柔性生产线',
    '2011-05-20',
    760,
    [64900, 72300, 83100],
    60,
  ),
  enterprise(
    8,
    '涂明远',
    '江西象湖软件有限公司',
    ['honggutan', '360113'],
    'I6513',
    '政务与工业软件',
    '2013-08-09',
    540,
    [28700, 33900, 39400],
    60,
  ),
  enterprise(
    9,
    '龚清源',
    '南昌赣抚水务有限公司',
    ['donghu', '360102'],
    'D4610',
    '城市供水、污水处理',
    '2003-01-22',
    980,
    [87300, 89900, 93600],
    60,
  ),
  enterprise(
    10,
    '闵静安',
    '南昌艾溪湖医疗器械有限公司',
    HIGH_TECH,
    'C3581',
    '一次性注射输液器械、手术敷料',
    '2008-10-30',
    670,
    [45200, 49800, 56700],
    55,
  ),
  enterprise(
    11,
    '罗锦程',
    '南昌瑶湖针织服装有限公司',
    ['qingshanhu', '360111'],
    'C1821',
    '针织服装、功能面料',
    '2004-02-17',
    1120,
    [58800, 61400, 63900],
    55,
  ),
  {
    ...enterprise(
      12,
      '程海棠',
      '南昌市章江康复医院',
      ['xihu', '360103'],
      'Q8415',
      '康复医疗服务',
      '1996-09-01',
      610,
      [23400, 25100, 26900],
      50,
    ),
    creditCode: code('12', '00MBDEM12P2'),
    orgKind: 'publicInstitution',
    netProfit: [0, 0, 0],
  },
  {
    ...enterprise(
      13,
      '黎文博',
      '南昌市青云谱实验职业学校',
      ['qingyunpu', '360104'],
      'P8336',
      '中等职业教育与技能培训',
      '1987-09-01',
      260,
      [6200, 6400, 6700],
      45,
    ),
    creditCode: code('12', '00MBDEM13P3'),
    orgKind: 'publicInstitution',
    netProfit: [0, 0, 0],
    isFullyFunded: true,
  },
  enterprise(
    14,
    '魏铁山',
    '江西安潦铝型材有限公司',
    ['anyi', '360123'],
    'C3252',
    '建筑与工业铝型材',
    '2007-12-12',
    830,
    [119500, 121700, 125300],
    40,
  ),
  {
    ...enterprise(
      15,
      '曾少华',
      '南昌抚河包装印务有限公司',
      ['xihu', '360103'],
      'C2319',
      '包装印刷',
      '2009-03-03',
      210,
      [9800, 9600, 10100],
      40,
    ),
    warningColour: 'yellow',
    fate: 'ineligible',
  },
  {
    ...enterprise(
      16,
      '聂春生',
      '江西灵应物流有限公司',
      ['xinjian', '360112'],
      'G5439',
      '公路货运与城市配送',
      '2014-06-06',
      330,
      [21500, 23100, 22800],
      40,
    ),
    fate: 'withdrawn',
  },
]

const individual = (
  n: number,
  name: string,
  employer: OrganizationPlan,
  post: string,
  since: string,
  level: number,
): IndividualPlan => ({
  login: `person${n}`,
  name,
  documentNo: `E0000000${n}`,
  employer: employer.name,
  employerCode: employer.creditCode,
  post,
  qualityWorkSince: since,
  level,
})

export const INDIVIDUALS: readonly IndividualPlan[] = [
  individual(1, '熊启明', ORGANIZATIONS[0]!, '首席质量官', '2004-07-01', 75),
  individual(2, '万思源', ORGANIZATIONS[4]!, '质量总监', '2006-03-01', 70),
  individual(3, '胡雁秋', ORGANIZATIONS[3]!, '质量管理部部长', '2003-09-01', 65),
  individual(4, '龚德凯', ORGANIZATIONS[6]!, '总工程师', '2009-05-01', 60),
  individual(5, '涂文博', ORGANIZATIONS[11]!, '护理质量负责人', '2010-08-01', 55),
  individual(6, '喻清和', ORGANIZATIONS[8]!, '水质检测中心主任', '2008-04-01', 50),
]

/** The running edition of the demo. */
export const RUNNING: Plan = {
  edition: 6,
  title: '第六届南昌市市长质量奖',
  awardYear: 2026,
  calendar: {
    announceAt: '2026-08-03T09:30:00+08:00',
    windowOpensAt: '2026-08-10T09:00:00+08:00',
    windowClosesAt: '2026-10-12T18:00:00+08:00',
    inquiriesAt: '2026-10-14T09:00:00+08:00',
    eligibilityAt: '2026-11-02T10:00:00+08:00',
    reviewAt: '2026-11-04T09:00:00+08:00',
    shortlistAt: '2026-11-26T09:00:00+08:00',
    visitsFrom: '2026-12-01T09:00:00+08:00',
    candidatesAt: '2026-12-14T10:00:00+08:00',
    meetingAt: '2026-12-16T09:00:00+08:00',
    publicityAt: '2026-12-17T10:00:00+08:00',
    councilAt: '2026-12-28T15:00:00+08:00',
    announceResultsAt: '2026-12-30T10:00:00+08:00',
  },
  organizations: [...ORGANIZATIONS],
  individuals: [...INDIVIDUALS],
}

const EARLIER: readonly OrganizationPlan[] = [
  enterprise(
    21,
    '邹远帆',
    '江西抚河精密仪器有限公司',
    HIGH_TECH,
    'C4014',
    '工业自动化仪表',
    '2005-05-05',
    520,
    [38200, 41700, 45900],
    70,
  ),
  enterprise(
    22,
    '徐来仪',
    '南昌天香园林生态有限公司',
    ['qingshanhu', '360111'],
    'N7840',
    '园林绿化养护',
    '2007-03-12',
    380,
    [18600, 19900, 21200],
    65,
  ),
  enterprise(
    23,
    '帅庆丰',
    '江西庐墅乳业有限公司',
    ['xinjian', '360112'],
    'C1440',
    '乳制品',
    '2002-10-10',
    940,
    [93400, 98800, 104100],
    60,
  ),
  enterprise(
    24,
    '蔡向阳',
    '南昌九龙湖建设工程有限公司',
    ['honggutan', '360113'],
    'E4710',
    '房屋建筑施工',
    '2000-04-01',
    1510,
    [188000, 193500, 201200],
    55,
  ),
]

/** The finished edition of the demo: fewer applicants, played to the end. */
export const FINISHED: Plan = {
  edition: 5,
  title: '第五届南昌市市长质量奖',
  awardYear: 2024,
  calendar: {
    announceAt: '2024-03-04T09:30:00+08:00',
    windowOpensAt: '2024-03-11T09:00:00+08:00',
    windowClosesAt: '2024-05-10T18:00:00+08:00',
    inquiriesAt: '2024-05-13T09:00:00+08:00',
    eligibilityAt: '2024-06-03T10:00:00+08:00',
    reviewAt: '2024-06-05T09:00:00+08:00',
    shortlistAt: '2024-07-01T09:00:00+08:00',
    visitsFrom: '2024-07-08T09:00:00+08:00',
    candidatesAt: '2024-08-05T10:00:00+08:00',
    meetingAt: '2024-08-12T09:00:00+08:00',
    publicityAt: '2024-08-13T10:00:00+08:00',
    councilAt: '2024-09-02T15:00:00+08:00',
    announceResultsAt: '2024-09-05T10:00:00+08:00',
  },
  organizations: [...EARLIER],
  individuals: [
    individual(7, '晏知秋', EARLIER[0]!, '质量工程师', '2001-07-01', 70),
    individual(8, '邱振声', EARLIER[2]!, '品质管理部经理', '2005-07-01', 65),
  ],
}

/** A small edition for tests: three organizations and two individuals of the running plan. */
export function smallPlan(edition: number): Plan {
  return {
    ...RUNNING,
    edition,
    title: `第${edition}届（测试）`,
    organizations: RUNNING.organizations.slice(0, 3),
    individuals: RUNNING.individuals.slice(0, 2),
  }
}
