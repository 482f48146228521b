/**
 * The page of GB/T 9704-2012 in twips (1/20 point): A4, 37 mm above and 28 mm at the binding, a type area of 156 × 225 mm that takes
 * 22 lines of 28 characters. The grid is kept by exact lines (225 mm / 22 = 28.95 points) and narrowed characters (156 mm / 28 = 15.75
 * points, which is a quarter of a point less than size three); a grid of the word processor itself would round both away.
 */
export const GRID = {
  width: 11_906,
  height: 16_838,
  top: 2098,
  left: 1588,
  right: 1474,
  bottom: 1984,
  /** the page number's line stands 7 mm below the type area */
  footer: 1247,
  line: 579,
  narrowing: -5,
  character: 315,
  textWidth: 8844,
} as const

/** Sizes in half points: 二号 22, 三号 16, 四号 14, 小四 12. */
export const SIZE = { title: 44, body: 32, small: 28, table: 24 } as const

/** Licensed fonts are named, never shipped: whoever prints has them, or the word processor takes another. */
const font = (name: string) => ({ ascii: name, hAnsi: name, eastAsia: name, cs: name, hint: 'eastAsia' })
export const FONT = {
  title: font('方正小标宋简体'),
  body: font('仿宋_GB2312'),
  first: font('黑体'),
  second: font('楷体_GB2312'),
  page: font('宋体'),
} as const

export const RED = 'E60012'
