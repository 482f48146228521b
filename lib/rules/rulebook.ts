import { ASKED_2021, type AskedBySort } from './inquiry-asked'

/** How weights, dates and counts of one edition are set. A cycle pins a copy when it is announced; nothing else holds such a number. */
export type Rulebook = {
  source: { document: string; title: string; inForceFrom: string }
  /** A4: the criteria edition by which the edition is assessed */
  criteriaEdition: string
  cycleYears: number
  seats: { organization: number; individual: number; nomination: number; repeatCounts: boolean }
  shortlist: { organization: number; individual: number; hard: boolean }
  review: {
    documentTeamMin: number
    siteTeamMin: number
    defenceTeamMin: number
    /** percentage points between two reviewers on one item */
    itemDivergence: number
    /** per cent of full marks between two totals */
    totalDivergence: number
    aggregation: 'consensus' | 'mean' | 'trimmedMean'
    conflictYears: number
    /** order in which a tie is settled; `record` leaves it to a decision on record */
    tieBreak: readonly ('results' | 'leadership' | 'record')[]
    minimumScoreAward: number
    minimumScoreNomination: number
  }
  composite: {
    /** per cent of the composite score; document + site = 100 */
    documentWeight: number
    siteWeight: number
    individualDocumentWeight: number
    individualDefenceWeight: number
  }
  site: { daysMax: number }
  inquiry: {
    workingDays: number
    silenceMeansNoObjection: boolean
    /** A15: who is asked about whom, by the duties of departments; see `inquiry-scope.ts` */
    asked: AskedBySort
  }
  publicity: { minDays: number; firstDayCounts: boolean; extendOverRestDays: boolean; objectionWorkingDays: number }
  meeting: {
    /** present / due, as a fraction */
    quorum: readonly [number, number]
    /** in favour / voting, as a fraction */
    pass: readonly [number, number]
    ballot: 'secret' | 'open'
  }
  prize: {
    organization: number
    individual: number
    nomination: number
    fullyFundedExcluded: boolean
    higherAwardExcluded: boolean
  }
  bars: { reapplyYears: number; fraudYears: number }
  conditions: {
    operatingYears: number
    certificationYears: number
    excellenceYears: number
    profitYears: number
    cleanYears: number
    warningColour: 'green'
    individualQualityYears: number
    individualOrganizationCleanYears: number
  }
  application: {
    reportLimit: number
    profileLimit: number
    indicatorYears: number
    recommendationRequired: boolean
    correctionDays: number
  }
  supervision: { visitIntervalMonths: number }
  /** A departure from the regulation names its source, by the path of the number (`shortlist.organization`). */
  departures: Readonly<Record<string, string>>
}

/** The numbers of 洪府发〔2021〕21号, and for what it leaves open the recommended settings (`domain.md` 4.8 and 6). */
export const RULEBOOK_2021: Rulebook = {
  source: { document: '洪府发〔2021〕21号', title: '南昌市市长质量奖管理办法', inForceFrom: '2021-12-01' },
  criteriaEdition: 'GB/T 19580-2012',
  cycleYears: 2,
  seats: { organization: 2, individual: 2, nomination: 3, repeatCounts: false },
  shortlist: { organization: 10, individual: 4, hard: true },
  review: {
    documentTeamMin: 3,
    siteTeamMin: 3,
    defenceTeamMin: 3,
    itemDivergence: 20,
    totalDivergence: 10,
    aggregation: 'consensus',
    conflictYears: 3,
    tieBreak: ['results', 'leadership', 'record'],
    minimumScoreAward: 0,
    minimumScoreNomination: 0,
  },
  composite: { documentWeight: 40, siteWeight: 60, individualDocumentWeight: 40, individualDefenceWeight: 60 },
  site: { daysMax: 2 },
  inquiry: { workingDays: 10, silenceMeansNoObjection: false, asked: ASKED_2021 },
  publicity: { minDays: 7, firstDayCounts: false, extendOverRestDays: true, objectionWorkingDays: 5 },
  meeting: { quorum: [2, 3], pass: [2, 3], ballot: 'secret' },
  prize: {
    organization: 500_000,
    individual: 10_000,
    nomination: 0,
    fullyFundedExcluded: true,
    higherAwardExcluded: true,
  },
  bars: { reapplyYears: 10, fraudYears: 5 },
  conditions: {
    operatingYears: 5,
    certificationYears: 3,
    excellenceYears: 2,
    profitYears: 2,
    cleanYears: 3,
    warningColour: 'green',
    individualQualityYears: 10,
    individualOrganizationCleanYears: 3,
  },
  application: {
    reportLimit: 30_000,
    profileLimit: 3_000,
    indicatorYears: 3,
    recommendationRequired: false,
    correctionDays: 10,
  },
  supervision: { visitIntervalMonths: 12 },
  departures: {},
}
