/** Branches of 《统计上大中小微型企业划分办法(2017)》(国统字〔2017〕213号). */
export type Branch =
  | 'agriculture'
  | 'industry'
  | 'construction'
  | 'wholesale'
  | 'retail'
  | 'transport'
  | 'storage'
  | 'post'
  | 'catering'
  | 'telecommunications'
  | 'software'
  | 'realEstate'
  | 'propertyManagement'
  | 'leasing'
  | 'other'

export type SizeClass = 'large' | 'medium' | 'small' | 'micro'
/** Lower limits: staff (persons), revenue and assets (万元). */
type Limit = { staff?: number; revenue?: number; assets?: number }

const LIMITS: Record<Branch, readonly [large: Limit, medium: Limit, small: Limit]> = {
  agriculture: [{ revenue: 20000 }, { revenue: 500 }, { revenue: 50 }],
  industry: [
    { staff: 1000, revenue: 40000 },
    { staff: 300, revenue: 2000 },
    { staff: 20, revenue: 300 },
  ],
  construction: [
    { revenue: 80000, assets: 80000 },
    { revenue: 6000, assets: 5000 },
    { revenue: 300, assets: 300 },
  ],
  wholesale: [
    { staff: 200, revenue: 40000 },
    { staff: 20, revenue: 5000 },
    { staff: 5, revenue: 1000 },
  ],
  retail: [
    { staff: 300, revenue: 20000 },
    { staff: 50, revenue: 500 },
    { staff: 10, revenue: 100 },
  ],
  transport: [
    { staff: 1000, revenue: 30000 },
    { staff: 300, revenue: 3000 },
    { staff: 20, revenue: 200 },
  ],
  storage: [
    { staff: 200, revenue: 30000 },
    { staff: 100, revenue: 1000 },
    { staff: 20, revenue: 100 },
  ],
  post: [
    { staff: 1000, revenue: 30000 },
    { staff: 300, revenue: 2000 },
    { staff: 20, revenue: 100 },
  ],
  catering: [
    { staff: 300, revenue: 10000 },
    { staff: 100, revenue: 2000 },
    { staff: 10, revenue: 100 },
  ],
  telecommunications: [
    { staff: 2000, revenue: 100000 },
    { staff: 100, revenue: 1000 },
    { staff: 10, revenue: 100 },
  ],
  software: [
    { staff: 300, revenue: 10000 },
    { staff: 100, revenue: 1000 },
    { staff: 10, revenue: 50 },
  ],
  realEstate: [
    { revenue: 200000, assets: 10000 },
    { revenue: 1000, assets: 5000 },
    { revenue: 100, assets: 2000 },
  ],
  propertyManagement: [
    { staff: 1000, revenue: 5000 },
    { staff: 300, revenue: 1000 },
    { staff: 100, revenue: 500 },
  ],
  leasing: [
    { staff: 300, assets: 120000 },
    { staff: 100, assets: 8000 },
    { staff: 10, assets: 100 },
  ],
  other: [{ staff: 300 }, { staff: 100 }, { staff: 10 }],
}

const CLASSES: readonly SizeClass[] = ['large', 'medium', 'small']

/**
 * The branch to which a class of GB/T 4754-2017 belongs (`C3743`, `F51…`). What the method doesn't list by name is `other`, agencies and
 * other real estate (K703 …) included.
 */
export function branchOf(industry: string): Branch {
  const code = industry.trim().toUpperCase()
  const division = Number(code.slice(1, 3))
  if (code.startsWith('A')) return 'agriculture'
  if (/^[BCD]/.test(code)) return 'industry'
  if (code.startsWith('E')) return 'construction'
  if (code.startsWith('F')) return division === 51 ? 'wholesale' : 'retail'
  if (code.startsWith('G')) return division === 59 ? 'storage' : division === 60 ? 'post' : 'transport'
  if (code.startsWith('H')) return 'catering'
  if (code.startsWith('I')) return division === 65 ? 'software' : 'telecommunications'
  if (code.startsWith('K701')) return 'realEstate'
  if (code.startsWith('K702')) return 'propertyManagement'
  if (code.startsWith('L')) return 'leasing'
  return 'other'
}

/** A class is reached with all of its lower limits; who misses one falls to the next (国统字〔2017〕213号). */
export function sizeClass(branch: Branch, figures: { staff: number; revenue: number; assets: number }): SizeClass {
  const at = LIMITS[branch].findIndex((limit) =>
    (Object.keys(limit) as (keyof Limit)[]).every((key) => figures[key] >= (limit[key] ?? 0)),
  )
  return CLASSES[at] ?? 'micro'
}
