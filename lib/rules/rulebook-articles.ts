import { STATED } from './rulebook-departures'
import type { Article } from './unmet'

/** Numbers that the regulation leaves open, by the article whose act they shape; the first prefix that fits counts. */
const SHAPED: readonly (readonly [prefix: string, Article])[] = [
  ['criteriaEdition', 'A4'],
  ['shortlist', 'A16'],
  ['review.siteTeamMin', 'A17'],
  ['review.defenceTeamMin', 'A17'],
  ['review.conflictYears', 'A28'],
  ['review.minimumScore', 'A6'],
  ['review', 'A16'],
  ['composite', 'A17'],
  ['inquiry', 'A15'],
  ['publicity', 'A19'],
  ['meeting', 'A18'],
  ['application.recommendationRequired', 'A9'],
  ['application', 'A14'],
  ['supervision', 'A26'],
]

/** The article beside which a number of the rulebook stands. */
export function articleOf(path: string): Article {
  return STATED[path] ?? SHAPED.find(([prefix]) => path.startsWith(prefix))?.[1] ?? 'A7'
}
