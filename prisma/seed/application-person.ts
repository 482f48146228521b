import type { Content } from '@/lib/rules/form'
import { itemKey } from '@/lib/rules/form'
import { declaration, spotless } from './application-content'
import type { IndividualPlan } from './plan'

type Write = (p: IndividualPlan) => string

const since = (p: IndividualPlan) => p.qualityWorkSince.slice(0, 4)
const figure = (p: IndividualPlan, from: number, to: number, salt: number) =>
  from + ((p.level * 7 + p.name.charCodeAt(0) + salt * 31) % (to - from + 1))

/** What an invented person writes on each item of the sheet for individuals. */
const REPORT: Readonly<Record<string, Write>> = {
  'P1.1': (p) =>
    `本人自${since(p)}年起从事质量工作，系统学习了 GB/T 19580、GB/T 19001 和六西格玛、可靠性、统计过程控制等方法，取得质量专业职业资格，担任内部评审员 ${figure(p, 8, 14, 1)} 年。能够独立主持体系策划、过程诊断和复杂质量问题的分析，整理形成工具手册 ${figure(p, 3, 7, 2)} 册，在${p.employer}各单位作为培训教材使用，并根据使用反馈逐年修订，近三年承担市级质量课题 ${figure(p, 1, 3, 3)} 项。`,
  'P1.2': (p) =>
    `在${p.employer}任${p.post}期间，主持建立从顾客需求到售后改进的全过程质量管理流程，把关键质量特性分解到 ${figure(p, 26, 58, 4)} 个岗位，每月组织过程审核与质量例会。针对供方波动，推动分级管理和驻点帮扶；针对现场异常，建立二十分钟响应机制。相关做法已写入单位标准，覆盖全部产品与服务，并接受外部审核和顾客审核，连续三年无严重不符合。`,
  'P1.3': (p) =>
    `先后主导质量改进与技术攻关项目 ${figure(p, 18, 42, 5)} 项，运用试验设计、失效模式分析和价值流图查找根本原因，成果由财务部门核算，累计增效 ${figure(p, 380, 1600, 6)} 万元。其中一项攻关历时十四个月，使主要缺陷下降 ${figure(p, 48, 76, 7)}%，获得省级质量管理小组成果一等奖。每个项目结束后均修订标准并在相似岗位推广，半年后复查效果，防止问题反复。`,
  'P2.1': (p) =>
    `本人是${p.employer}导入卓越绩效模式的主要策划者和推动者，从高层研讨、现状自评到改进立项全程参与，起草推进方案和三年路线图，组织自评 ${figure(p, 4, 8, 8)} 次，自评得分提高 ${figure(p, 110, 210, 9)} 分。推动了三个转变：从部门考核转向过程协同，从事后检验转向事前预防，从经验决策转向数据决策，目标分解和绩效评审由此成为各级管理者的固定工作。`,
  'P2.2': (p) =>
    `把实践经验整理成案例 ${figure(p, 9, 22, 10)} 篇，在市质量协会和行业活动中交流 ${figure(p, 10, 28, 11)} 次，为本地中小企业开展公益辅导 ${figure(p, 8, 20, 12)} 家。建立师带徒和质量训练营制度，培养内部评审员、质量工程师和班组质量骨干 ${figure(p, 60, 180, 13)} 人，其中多人已成为部门负责人。所编课件供职业院校选用，受到学员和企业的好评。`,
  'P3.1': (p) =>
    `任职以来，${p.employer}的一次合格率由九成三提高到九成八以上，顾客满意度提高 ${figure(p, 4, 9, 14)} 分，质量损失率下降一半，投诉件数逐年减少，与同行业平均水平相比保持领先。质量改善带动交付周期缩短 ${figure(p, 12, 28, 15)}%，近三年累计节约成本 ${figure(p, 420, 1900, 16)} 万元，未发生较大质量、安全和环境责任事故，相关数据由信息系统取得并经审核。`,
  'P3.2': (p) =>
    `参与制定国家、行业和团体标准 ${figure(p, 2, 6, 17)} 项，作为主要发明人取得专利 ${figure(p, 4, 15, 18)} 件，发表质量管理论文 ${figure(p, 3, 9, 19)} 篇，主编内部标准和教材 ${figure(p, 4, 8, 20)} 部。指导的质量管理小组获得国家级、省级成果奖 ${figure(p, 3, 10, 21)} 项，本人先后被评为市质量工作先进个人和优秀内部评审员，专利与标准大多已在生产和服务中使用。`,
  'P3.3': (p) =>
    `工作中坚持原则、公道正派，多次在交付压力下坚持不合格不放行，得到同事和顾客的尊重；受聘为市质量专家库成员和职业院校兼职教师，参加公益评审 ${figure(p, 5, 14, 22)} 次。近三年年度考核均为优秀，民主评议满意率 ${figure(p, 94, 99, 23)}%。本人无违法违纪记录，与供方和顾客交往遵守廉洁规定，对外宣讲不收取报酬，并积极参加社区志愿服务。`,
}

/** The whole form of an invented person, filled in. */
export function personContent(
  p: IndividualPlan,
  { years, items, day, bodyId }: { years: readonly string[]; items: readonly string[]; day: string; bodyId: string },
): Content {
  return {
    gender: p.level % 2 === 0 ? 'male' : 'female',
    ethnicGroup: '汉族',
    birthMonth: `${Number(since(p)) - 23}-05`,
    education: 'bachelor',
    major: '质量管理工程',
    professionalTitle: '高级工程师',
    qualification: '质量专业职业资格（中级）',
    recommendingBody: bodyId,
    contactMobile: '13907910000',
    contactEmail: `${p.login}@example.com`,
    employerName: p.employer,
    employerCode: p.employerCode,
    department: '质量管理部',
    post: p.post,
    qualityWorkSince: p.qualityWorkSince,
    career: [
      { from: `${Number(since(p)) - 4}-09`, until: `${since(p)}-06`, unit: '南昌某高校', post: '质量管理工程专业' },
      { from: p.qualityWorkSince.slice(0, 7), until: '至今', unit: p.employer, post: p.post },
    ],
    otherHonours: [{ date: `${years.at(-1)}-10`, name: '南昌市质量工作先进个人', by: '南昌市质量协会', result: '' }],
    compliance: spotless(years, ['employerAccident', 'violation']),
    deedsShort: `${p.name}，${p.employer}${p.post}，${since(p)}年起从事质量工作，主持导入卓越绩效模式，带队完成一批改进项目，使单位主要质量指标居同行前列；热心公益辅导，为本地培养了一批质量人才。`,
    outcomes: '参与制定标准、取得专利、发表论文和指导质量管理小组的情况见自我评价与证实性材料。',
    ...Object.fromEntries(items.map((item) => [itemKey(item), REPORT[item]?.(p) ?? ''])),
    employerOpinion: `情况属实。${p.name}同志长期从事质量工作，业绩突出，作风正派，近三年本单位未发生较大责任事故，同意推荐申报。`,
    employerSigner: '单位负责人',
    ...declaration(p.name, p.post, day),
  }
}
