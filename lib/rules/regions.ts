/** 行政区划 of Nanchang (GB/T 2260): where an organization is registered. */
export const REGIONS = [
  '360102',
  '360103',
  '360104',
  '360111',
  '360112',
  '360113',
  '360121',
  '360123',
  '360124',
] as const
export type Region = (typeof REGIONS)[number]

/** 推荐辖区 / 管理单位: districts and counties, development zones, and 湾里管理局 have no code in common, so they are a list of their own. */
export const ZONES = [
  'donghu',
  'xihu',
  'qingyunpu',
  'qingshanhu',
  'xinjian',
  'honggutan',
  'nanchangxian',
  'anyi',
  'jinxian',
  'gaoxin',
  'jingkai',
  'xiaolan',
  'wanli',
  'ganjiang',
] as const
export type Zone = (typeof ZONES)[number]
