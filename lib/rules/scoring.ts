import type { Edition, Item } from './criteria'
import { compare, type Exact, exact, mean, multiply, subtract, sum, toDecimal } from './exact'
import type { Rulebook } from './rulebook'

/** Per cent by item number: `{ '4.1.2': 55 }`. */
export type Percents = Readonly<Record<string, number>>

/** Steps in which an item is scored (GB/Z 19579-2012 annex C). */
export const PERCENT_STEPS: readonly number[] = Array.from({ length: 21 }, (_, step) => step * 5)

/** Is this a per cent of the guideline's steps? */
export const isPercentStep = (percent: number): boolean => PERCENT_STEPS.includes(percent)

/** Points of one item: its points × per cent. */
export const itemScore = (item: Item, percent: number): Exact => exact(item.points * percent, 100)

/** Items of the edition that have no score yet, by number. */
export function missingItems(edition: Edition, percents: Percents): string[] {
  return edition.items.filter(({ number }) => percents[number] === undefined).map(({ number }) => number)
}

/** The total of a sheet, 0–1000, over the items that are scored. */
export function totalOf(edition: Edition, percents: Percents): Exact {
  return sum(edition.items.map((item) => itemScore(item, percents[item.number] ?? 0)))
}

/** Per cent reached in one category (`4.7`), for ties (reading A11). */
export function categoryPercent(edition: Edition, category: string, percents: Percents): Exact {
  const items = edition.items.filter((item) => item.category === category)
  const points = items.reduce((total, item) => total + item.points, 0)
  if (points === 0) return exact(0)
  return multiply(sum(items.map((item) => itemScore(item, percents[item.number] ?? 0))), exact(100, points))
}

export type Divergence = { items: string[]; total: boolean }

/** Items on which two sheets differ by more than the rulebook's points, and whether the totals differ by more than its per cent. */
export function divergenceOf(edition: Edition, sheets: readonly Percents[], review: Rulebook['review']): Divergence {
  const spread = (values: readonly number[]) => (values.length < 2 ? 0 : Math.max(...values) - Math.min(...values))
  const items = edition.items
    .filter(({ number }) => spread(sheets.flatMap((sheet) => sheet[number] ?? [])) > review.itemDivergence)
    .map(({ number }) => number)
  const totals = sheets.map((sheet) => totalOf(edition, sheet)).sort(compare)
  const [lowest, highest] = [totals[0], totals.at(-1)]
  const limit = exact(edition.points * review.totalDivergence, 100)
  return {
    items,
    total: lowest !== undefined && highest !== undefined && compare(subtract(highest, lowest), limit) > 0,
  }
}

/**
 * The score of an application in one round, by the rulebook's aggregation: the panel's consensus, the mean of all sheets, or the mean
 * without the highest and the lowest where there are at least five.
 */
export function aggregate(
  edition: Edition,
  sheets: readonly Percents[],
  consensus: Percents,
  aggregation: Rulebook['review']['aggregation'],
): Exact {
  if (aggregation === 'consensus' || sheets.length === 0) return totalOf(edition, consensus)
  const totals = sheets.map((sheet) => totalOf(edition, sheet)).sort(compare)
  const trims = aggregation === 'trimmedMean' && totals.length >= 5
  return mean(trims ? totals.slice(1, -1) : totals)
}

/** The composite score of the document and on-site (or defence) rounds by the rulebook's weights (A17). */
export function compositeOf(document: Exact, second: Exact, weights: { document: number; second: number }): Exact {
  return multiply(
    sum([multiply(document, exact(weights.document)), multiply(second, exact(weights.second))]),
    exact(1, weights.document + weights.second),
  )
}

/** A score as people read it: two decimals, half up. */
export const shown = (score: Exact): string => toDecimal(score, 2)
/** A score as the database keeps it: eight decimals. */
export const stored = (score: Exact): string => toDecimal(score, 8)
