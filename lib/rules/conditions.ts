import { addMonths, type Day, fullYearsPassed } from './calendar'
import type { Rulebook } from './rulebook'
import type { Article, UnmetFacts } from './unmet'

/** Never passed or failed in silence: what dates and figures can't tell is to be decided by the office (reading A24). */
export type ConditionState = 'met' | 'notMet' | 'toBeDecided'

/** One condition of A10 or A11 with its state; `code` names its sentence, `condition` its place in the article. */
export type Condition = { condition: string; code: string; article: Article; state: ConditionState; facts?: UnmetFacts }

/** Yes, no, or not known yet. */
export type Answer = boolean | null

/** Whether there is a bad record. `reported`: there is one of some kind; what it weighs is for the office to judge (reading A24). */
export type RecordAnswer = Answer | 'reported'

export type OrganizationFacts = {
  registeredInNanchang: Answer
  isLegalPerson: Answer
  operatingSince: Day | null
  compliesWithPolicy: Answer
  certifiedSince: Day | null
  certifiedUntil: Day | null
  excellenceSince: Day | null
  isForProfit: Answer
  leadsIndustry: Answer
  /** net profit in 万元 of the last full fiscal years, newest last; null where not given */
  netProfits: readonly (number | null)[]
  /** the system covers enterprises: not applicable to others (reading A25) */
  warningColour: 'green' | 'yellow' | 'orange' | 'red' | 'notApplicable' | null
  /** any incident of A10(5) within the clean years */
  hasIncident: RecordAnswer
  isSmallOrMedium: Answer
}

export type IndividualFacts = {
  worksInNanchang: Answer
  qualityWorkSince: Day | null
  spreadExcellence: Answer
  isRecognised: Answer
  organizationHasIncident: RecordAnswer
  hasViolation: RecordAnswer
}

const of = (answer: Answer): ConditionState => (answer === null ? 'toBeDecided' : answer ? 'met' : 'notMet')

function clean(hasRecord: RecordAnswer): ConditionState {
  return hasRecord === null || hasRecord === 'reported' ? 'toBeDecided' : of(!hasRecord)
}

function lasted(since: Day | null, years: number, on: Day): ConditionState {
  return since === null ? 'toBeDecided' : of(fullYearsPassed(since, on, years))
}

/** Several conditions in one: one that isn't met decides, then one that is open. */
function all(...states: readonly ConditionState[]): ConditionState {
  if (states.includes('notMet')) return 'notMet'
  return states.includes('toBeDecided') ? 'toBeDecided' : 'met'
}

function certificateValid(until: Day | null, on: Day): ConditionState {
  return until === null ? 'toBeDecided' : of(until >= on)
}

function profits(netProfits: readonly (number | null)[], years: number): ConditionState {
  const last = netProfits.slice(-years)
  if (last.length < years || last.includes(null))
    return last.some((y) => y !== null && y <= 0) ? 'notMet' : 'toBeDecided'
  return of(last.every((y) => (y ?? 0) > 0))
}

/** The warning system covers enterprises; whoever else has no colour is judged by its record alone (reading A25). */
function colourState({ warningColour, isForProfit }: OrganizationFacts, wanted: string): ConditionState {
  if (warningColour === 'notApplicable') return isForProfit === false ? 'met' : 'toBeDecided'
  return of(warningColour === null ? null : warningColour === wanted)
}

/** The conditions of A10 for an organization as of `on`, the application deadline (reading A21). */
export function organizationConditions(
  facts: OrganizationFacts,
  on: Day,
  numbers: Rulebook['conditions'],
): Condition[] {
  const condition = (place: string, code: string, state: ConditionState, more?: UnmetFacts): Condition => ({
    condition: `A10(${place})`,
    code,
    article: 'A10',
    state,
    ...(more && { facts: more }),
  })
  const position =
    facts.isForProfit === null
      ? 'toBeDecided'
      : facts.isForProfit
        ? all(of(facts.leadsIndustry), profits(facts.netProfits, numbers.profitYears))
        : of(facts.leadsIndustry)
  return [
    condition(
      '1',
      'registeredAndOperating',
      all(
        of(facts.registeredInNanchang),
        of(facts.isLegalPerson),
        lasted(facts.operatingSince, numbers.operatingYears, on),
      ),
      { years: numbers.operatingYears, on },
    ),
    condition('2', 'compliesWithPolicy', of(facts.compliesWithPolicy)),
    condition(
      '3',
      'certifiedAndExcellent',
      all(
        lasted(facts.certifiedSince, numbers.certificationYears, on),
        certificateValid(facts.certifiedUntil, on),
        lasted(facts.excellenceSince, numbers.excellenceYears, on),
      ),
      { certificationYears: numbers.certificationYears, excellenceYears: numbers.excellenceYears, on },
    ),
    condition('4', facts.isForProfit === false ? 'socialContribution' : 'leadingAndProfitable', position, {
      years: numbers.profitYears,
    }),
    condition('5', 'goodRecord', all(colourState(facts, numbers.warningColour), clean(facts.hasIncident)), {
      years: numbers.cleanYears,
      since: addMonths(on, -12 * numbers.cleanYears),
    }),
  ]
}

/** The conditions of A11 for an individual as of `on`, the application deadline (reading A21). */
export function individualConditions(facts: IndividualFacts, on: Day, numbers: Rulebook['conditions']): Condition[] {
  const condition = (place: string, code: string, state: ConditionState, more?: UnmetFacts): Condition => ({
    condition: `A11(${place})`,
    code,
    article: 'A11',
    state,
    ...(more && { facts: more }),
  })
  return [
    condition('1', 'longInQuality', lasted(facts.qualityWorkSince, numbers.individualQualityYears, on), {
      years: numbers.individualQualityYears,
      on,
    }),
    condition('2', 'spreadExcellence', all(of(facts.spreadExcellence), of(facts.worksInNanchang))),
    condition('3', 'isRecognised', of(facts.isRecognised)),
    condition('4', 'organizationIsClean', clean(facts.organizationHasIncident), {
      years: numbers.individualOrganizationCleanYears,
      since: addMonths(on, -12 * numbers.individualOrganizationCleanYears),
    }),
    condition('5', 'isLawful', clean(facts.hasViolation)),
  ]
}
