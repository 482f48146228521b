const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** 1 … 99 in Chinese numerals, as headings are counted. */
export function chineseNumber(count: number): string {
  const [tens, ones] = [Math.floor(count / 10), count % 10]
  if (tens === 0) return DIGITS[ones] ?? ''
  return `${tens === 1 ? '' : DIGITS[tens]}十${ones === 0 ? '' : DIGITS[ones]}`
}

/** A day as a paper dates itself: Arabic digits without leading zeros, 2026年3月9日 (GB/T 9704). */
export function chineseDay(day: string): string {
  const [year = '', month = '', date = ''] = day.slice(0, 10).split('-')
  return `${Number(year)}年${Number(month)}月${Number(date)}日`
}

/** How many full-width characters a text takes: Latin letters and digits take half of one. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + ((letter.codePointAt(0) ?? 0) < 0x300 ? 0.5 : 1), 0)
}

/** An instant in Beijing time to the minute: 2026年3月9日17:00. */
export function chineseInstant(iso: string): string {
  const beijing = new Date(Date.parse(iso) + 8 * 3_600_000).toISOString()
  return `${chineseDay(beijing)}${beijing.slice(11, 16)}`
}

/** Several days of a month or more, joined by 至 where they follow each other, else by 、. */
export function chineseDays(days: readonly string[]): string {
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return ''
  const span = (Date.parse(last) - Date.parse(first)) / 86_400_000
  if (days.length > 1 && span === days.length - 1) return `${chineseDay(first)}至${chineseDay(last)}`
  return days.map(chineseDay).join('、')
}

/** Yuan as papers give it: whole tens of thousands as 万元. */
export const chineseMoney = (yuan: number): string =>
  yuan > 0 && yuan % 10_000 === 0 ? `${yuan / 10_000}万元` : `${yuan}元`

const CAPITALS = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖']
const PLACES = ['', '拾', '佰', '仟']

function capitalGroup(group: number): string {
  const digits = [...String(group)].map(Number)
  return digits
    .map((digit, at) => (digit === 0 ? '零' : `${CAPITALS[digit]}${PLACES[digits.length - 1 - at]}`))
    .join('')
    .replace(/零+/g, '零')
    .replace(/零$/, '')
}

/** Whole yuan below a trillion in capital numerals, as vouchers ask for it: 伍拾万元整. */
export function capitalMoney(yuan: number): string {
  if (yuan === 0) return '零元整'
  const groups = [Math.floor(yuan / 100_000_000), Math.floor(yuan / 10_000) % 10_000, yuan % 10_000]
  const units = ['亿', '万', '']
  const text = groups
    .map((group, at) => {
      if (group === 0) return at > 0 ? '零' : ''
      const gap = group < 1000 && groups.slice(0, at).some((earlier) => earlier > 0) ? '零' : ''
      return `${gap}${capitalGroup(group)}${units[at]}`
    })
    .join('')
  return `${text.replace(/零+/g, '零').replace(/^零|零$/g, '')}元整`
}
