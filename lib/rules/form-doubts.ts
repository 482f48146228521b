import { type Content, numberFrom, rowsOf, tableOf, textOf } from './form'
import { branchOf, type SizeClass, sizeClass } from './size-class'

/** Something in the form that can hardly be right. It is said beside its field and hinders nothing: there are exceptions to all of it. */
export type Doubt = { step: string; key: string; code: string; facts?: Readonly<Record<string, string>> }

/** Of each pair the first can't well be more than the second, in the same year. */
const NOT_ABOVE = [
  ['profit', 'revenue', 'profitAboveRevenue'],
  ['netProfit', 'profit', 'netProfitAboveProfit'],
  ['netAssets', 'totalAssets', 'netAssetsAboveTotal'],
  ['exports', 'revenue', 'exportsAboveRevenue'],
  ['research', 'revenue', 'researchAboveRevenue'],
  ['tax', 'revenue', 'taxAboveRevenue'],
] as const

const PER_CENT = ['passRate', 'lossRate', 'satisfaction', 'complaintsSolved']
/** A class of GB/T 4754-2017: a section and two to four digits. */
const INDUSTRY = /^[A-T]\d{2,4}$/

function figure(content: Content, table: string, line: string, year: string): number | null {
  return numberFrom(tableOf(content, table)[line]?.[year]?.trim() ?? '')
}

function economyDoubts(content: Content, years: readonly string[]): Doubt[] {
  return NOT_ABOVE.flatMap(([less, more, code]) => {
    const wrong = years.filter((year) => {
      const [a, b] = [figure(content, 'economy', less, year), figure(content, 'economy', more, year)]
      return a !== null && b !== null && a > b
    })
    return wrong.length > 0 ? [{ step: 'economy', key: 'economy', code, facts: { years: wrong.join('、') } }] : []
  })
}

function qualityDoubts(content: Content, years: readonly string[]): Doubt[] {
  const isOff = (line: string) =>
    years.some((year) => {
      const value = figure(content, 'quality', line, year)
      return value !== null && (value < 0 || value > 100)
    })
  return PER_CENT.some(isOff) ? [{ step: 'quality', key: 'quality', code: 'notPerCent' }] : []
}

function staffDoubts(content: Content): Doubt[] {
  const staff = numberFrom(textOf(content, 'staff'))
  return ['technicians', 'qualityStaff'].flatMap((key) => {
    const part = numberFrom(textOf(content, key))
    return staff !== null && part !== null && part > staff ? [{ step: 'identity', key, code: 'moreThanStaff' }] : []
  })
}

/**
 * The size class by industry, staff, and the last year's revenue and assets (国统字〔2017〕213号); null where one of them isn't given, or
 * the form says that no class applies.
 */
export function computedSize(content: Content, years: readonly string[]): SizeClass | null {
  const industry = textOf(content, 'industry').toUpperCase()
  const staff = numberFrom(textOf(content, 'staff'))
  const last = years.at(-1) ?? ''
  const [revenue, assets] = [
    figure(content, 'economy', 'revenue', last),
    figure(content, 'economy', 'totalAssets', last),
  ]
  if (!INDUSTRY.test(industry) || staff === null || revenue === null || assets === null) return null
  return sizeClass(branchOf(industry), { staff, revenue, assets })
}

function sizeDoubts(content: Content, years: readonly string[]): Doubt[] {
  const [chosen, computed] = [textOf(content, 'size'), computedSize(content, years)]
  const differs = computed !== null && chosen !== 'none' && chosen !== computed
  return differs ? [{ step: 'identity', key: 'size', code: 'sizeComputed', facts: { size: computed } }] : []
}

function certificateDoubts(content: Content): Doubt[] {
  const isTurned = rowsOf(content, 'certificates').some(
    ({ firstIssuedOn = '', validUntil = '' }) =>
      firstIssuedOn !== '' && validUntil !== '' && validUntil <= firstIssuedOn,
  )
  return isTurned ? [{ step: 'system', key: 'certificates', code: 'endsBeforeItBegins' }] : []
}

function industryDoubts(content: Content): Doubt[] {
  const industry = textOf(content, 'industry').toUpperCase()
  return industry === '' || INDUSTRY.test(industry)
    ? []
    : [{ step: 'identity', key: 'industry', code: 'notAnIndustryClass' }]
}

/** All that should be looked at again in an organization's form before it is submitted. An individual's has no figures that could disagree. */
export function doubtsOf(content: Content, years: readonly string[]): Doubt[] {
  return [
    ...industryDoubts(content),
    ...staffDoubts(content),
    ...sizeDoubts(content, years),
    ...certificateDoubts(content),
    ...economyDoubts(content, years),
    ...qualityDoubts(content, years),
  ]
}
