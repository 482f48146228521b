/** How well a reviewer's fields meet an applicant's trade: of the trade itself, of use in every trade, or of another. */
export const FITS = ['own', 'general', 'other'] as const
export type Fit = (typeof FITS)[number]

/** Sections of GB/T 4754-2017 by their letter. */
export const SECTIONS = 'ABCDEFGHIJKLMNOPQRST'

/** The division of a code of GB/T 4754 (`C3743` → `C37`); empty where the code names none. */
export function tradeOf(industry: string): string {
  return /^[A-T]\d{2}/.exec(industry.trim().toUpperCase())?.[0] ?? ''
}

/** Words of fields by divisions of GB/T 4754: a whole section by its letter, or divisions by their numbers. After `=` the word is all of the field. */
const WORDS: readonly [codes: string, words: string][] = [
  ['A', '农业 林业 牧渔 畜牧 水产 种植 养殖'],
  ['B', '采矿 矿业 矿山 煤炭 石油 天然气'],
  ['C', '=制造 =制造业 =工业'],
  ['C13 C14 C15 C16', '食品 饮料 农产品 酿酒 烟草'],
  ['C17 C18 C19', '纺织 服装 皮革 鞋'],
  ['C20 C21 C22 C23 C24', '木材 家具 造纸 印刷 文教'],
  ['C25 C26 C28 C29', '化工 化学 石化 材料 橡胶 塑料 化纤'],
  ['C27', '医药 制药 药品 生物'],
  ['C30', '建材 水泥 玻璃 陶瓷 材料'],
  ['C31 C32 C33', '冶金 钢铁 有色 金属 材料'],
  ['C34 C35', '机械 装备 设备'],
  ['C36', '汽车 机械 装备'],
  ['C37', '航空 航天 船舶 轨道 机械 装备'],
  ['C38', '电气 电器 电机 照明 新能源 装备'],
  ['C39', '电子 通信 半导体 计算机 信息'],
  ['C40', '仪器 仪表 计量'],
  ['D', '电力 能源 热力 燃气 供水'],
  ['E', '建筑 建设 工程 施工'],
  ['F', '商贸 批发 零售 流通 服务业'],
  ['G', '交通 运输 物流 仓储 邮政 服务业'],
  ['H', '住宿 餐饮 酒店 旅游 服务业'],
  ['I', '信息 软件 通信 互联网 数字'],
  ['J', '金融 银行 保险 证券 财务'],
  ['K', '房地产 物业 服务业'],
  ['L', '商务 租赁 咨询 服务业'],
  ['M', '科研 研发 检验 检测 计量 认证 设计'],
  ['N', '环保 环境 水利 公共设施'],
  ['O', '维修 家政 服务业'],
  ['P', '教育 培训 学校'],
  ['Q', '医疗 卫生 健康 护理'],
  ['R', '文化 体育 娱乐 传媒'],
  ['S T', '公共管理 政务 社会组织'],
]
/** What serves in every trade: the criteria themselves ask for it. */
const GENERAL = ['卓越绩效', '质量', '战略', '管理', '标准化', '综合', '顾客', '领导', '精益']

const wordsOf = (trade: string) =>
  WORDS.flatMap(([codes, words]) =>
    codes.split(' ').some((code) => code === trade || code === trade.slice(0, 1)) ? words.split(' ') : [],
  )

const names = (field: string, trade: string, words: readonly string[]) => {
  const code = field.trim().toUpperCase()
  const isCode = /^[A-T](\d{2,4})?$/.test(code)
  return isCode
    ? code.slice(0, 3) === trade || code === trade.slice(0, 1)
    : words.some((word) => (word.startsWith('=') ? `=${field}` === word : field.includes(word)))
}

/** The field by which a reviewer knows this trade, if there is one: a word of it, or its code in GB/T 4754. */
export function fieldOfTrade(fields: readonly string[], trade: string): string | null {
  if (trade === '') return null
  const words = wordsOf(trade)
  return fields.find((field) => names(field, trade, words)) ?? null
}

/** How well these fields meet a trade. Of an unknown trade nobody is a stranger. */
export function fitOf(fields: readonly string[], trade: string): Fit {
  if (trade === '') return 'general'
  if (fieldOfTrade(fields, trade) !== null) return 'own'
  return fields.some((field) => GENERAL.some((word) => field.includes(word))) ? 'general' : 'other'
}
