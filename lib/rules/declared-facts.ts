import type { IndividualFacts, OrganizationFacts, RecordAnswer } from './conditions'
import { type Content, numberFrom, rowsOf, type Table, tableOf, textOf } from './form'

type PartyFacts = { orgKind: string; creditCode: string | null }

const dayOrNull = (text: string | undefined) => (/^\d{4}-\d{2}-\d{2}$/.test(text ?? '') ? (text as string) : null)
const yesOrNo = (text: string) => (text === '' ? null : text === 'yes')

/** Registered by an authority of Nanchang, as the code says; another authority proves nothing, since moved firms keep their code. */
const codeOfNanchang = (code: string | null) => (code?.slice(2, 6) === '3601' ? true : null)

/** Did anything happen, by the applicant's own answers? What it weighs isn't theirs to say; unanswered cells leave it open. */
function happened(table: Table, years: readonly string[]): RecordAnswer {
  const cells = Object.values(table).flatMap((line) => years.map((year) => line[year] ?? ''))
  if (cells.includes('some')) return 'reported'
  return cells.length === 0 || cells.includes('') ? null : false
}

const COLOURS = {
  green: 'green',
  yellow: 'yellow',
  orange: 'orange',
  red: 'red',
  none: 'notApplicable',
} as const

/** What an organization declares in its form, as far as the conditions of A10 can be computed from it. */
export function declaredByOrganization(
  content: Content,
  party: PartyFacts,
  years: readonly string[],
): OrganizationFacts {
  const certificates = rowsOf(content, 'certificates')
  const certificate =
    certificates.find(({ system }) => system === 'quality') ?? certificates.find(({ firstIssuedOn }) => firstIssuedOn)
  const netProfit = tableOf(content, 'economy').netProfit ?? {}
  const colour = textOf(content, 'warningColour')
  const nature = textOf(content, 'isProfit')
  const size = textOf(content, 'size')
  return {
    registeredInNanchang: codeOfNanchang(party.creditCode),
    isLegalPerson: yesOrNo(textOf(content, 'isLegalPerson')),
    operatingSince: dayOrNull(textOf(content, 'foundedOn')),
    compliesWithPolicy: null,
    certifiedSince: dayOrNull(certificate?.firstIssuedOn),
    certifiedUntil: dayOrNull(certificate?.validUntil),
    excellenceSince: dayOrNull(textOf(content, 'excellenceSince')),
    isForProfit: nature === '' ? null : nature === 'profit',
    leadsIndustry: null,
    netProfits: years.map((year) => numberFrom(netProfit[year] ?? '')),
    warningColour: colour in COLOURS ? COLOURS[colour as keyof typeof COLOURS] : null,
    hasIncident: happened(tableOf(content, 'compliance'), years),
    isSmallOrMedium: size === '' ? null : ['medium', 'small', 'micro'].includes(size),
  }
}

/** What a person declares in the form, as far as the conditions of A11 can be computed from it. */
export function declaredByIndividual(content: Content, years: readonly string[]): IndividualFacts {
  const { employerAccident = {}, violation = {} } = tableOf(content, 'compliance')
  return {
    worksInNanchang: codeOfNanchang(textOf(content, 'employerCode') || null),
    qualityWorkSince: dayOrNull(textOf(content, 'qualityWorkSince')),
    spreadExcellence: null,
    isRecognised: null,
    organizationHasIncident: happened({ employerAccident }, years),
    hasViolation: happened({ violation }, years),
  }
}
