import type { Rulebook } from './rulebook'

type Leaf = string | number | boolean | readonly (string | number)[]

/** A path of the rulebook as the name of a field or of a word: dots would nest it. */
export const numberKey = (path: string) => path.replaceAll('.', '_')

/** Every number and choice of a rulebook by its path, `shortlist.organization`; source and departures aside. */
export function leavesOf(rulebook: Rulebook): Map<string, Leaf> {
  const leaves = new Map<string, Leaf>()
  const walk = (value: unknown, path: string) => {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      for (const [key, inner] of Object.entries(value)) walk(inner, path ? `${path}.${key}` : key)
    } else leaves.set(path, value as Leaf)
  }
  const { source: _source, departures: _departures, ...numbers } = rulebook
  walk(numbers, '')
  return leaves
}

/**
 * Numbers that the text of the regulation itself states: whoever departs from one names the source that allows it. What it leaves open
 * (weights, team sizes, divergence, aggregation, quorum, ballot …) is approved by the leading group instead (A7).
 */
export const STATED: Readonly<Record<string, `A${number}`>> = {
  cycleYears: 'A6',
  'seats.organization': 'A6',
  'seats.individual': 'A6',
  'seats.nomination': 'A6',
  'seats.repeatCounts': 'A23',
  'shortlist.organization': 'A16',
  'shortlist.individual': 'A16',
  'site.daysMax': 'A17',
  'publicity.minDays': 'A19',
  'prize.organization': 'A21',
  'prize.individual': 'A21',
  'prize.nomination': 'A21',
  'prize.fullyFundedExcluded': 'A21',
  'prize.higherAwardExcluded': 'A21',
  'bars.reapplyYears': 'A23',
  'bars.fraudYears': 'A27',
  'conditions.operatingYears': 'A10',
  'conditions.certificationYears': 'A10',
  'conditions.excellenceYears': 'A10',
  'conditions.profitYears': 'A10',
  'conditions.cleanYears': 'A10',
  'conditions.warningColour': 'A10',
  'conditions.individualQualityYears': 'A11',
  'conditions.individualOrganizationCleanYears': 'A11',
}

/** Paths of stated numbers in which `rulebook` differs from the text's own. */
export function departuresOf(rulebook: Rulebook, text: Rulebook): string[] {
  const stated = leavesOf(text)
  return [...leavesOf(rulebook)]
    .filter(([path, value]) => path in STATED && JSON.stringify(value) !== JSON.stringify(stated.get(path)))
    .map(([path]) => path)
}
