/** GB 32100-2015: the 31 characters of a unified social credit code; I, O, S, V and Z are not among them. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const CODE_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const ID_CHECK = '10X98765432'
const NANCHANG = '3601'

/** Pasted data: full-width characters become half-width, spaces and hyphens go, letters become capitals. */
export function normaliseCode(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\-‐–—]/g, '')
    .toUpperCase()
}

/** The 18th character that belongs to the first 17 (GB 32100-2015). */
export function creditCheckCharacter(first17: string): string {
  const sum = CODE_WEIGHTS.reduce((total, weight, i) => total + weight * ALPHABET.indexOf(first17[i] ?? '0'), 0)
  return ALPHABET[(31 - (sum % 31)) % 31] ?? '0'
}

/** Whom the first two characters of a credit code name. */
export type CodeHolder =
  | 'enterprise'
  | 'individualBusiness'
  | 'cooperative'
  | 'publicInstitution'
  | 'government'
  | 'socialOrganization'
  | 'other'

const HOLDERS: Record<string, CodeHolder> = {
  '91': 'enterprise',
  '92': 'individualBusiness',
  '93': 'cooperative',
  '12': 'publicInstitution',
  '11': 'government',
  '51': 'socialOrganization',
  '52': 'socialOrganization',
  '53': 'socialOrganization',
}

export type CreditCode =
  | { state: 'malformed'; code: string }
  | {
      /** `checkFails`: genuine early codes fail too, so that this warns and asks for the licence */
      state: 'good' | 'checkFails'
      code: string
      holder: CodeHolder
      expected: string
      /** region digits are of the registering authority: outside Nanchang is worth a look, no more */
      registeredElsewhere: boolean
    }

/** Reads a unified social credit code as typed or pasted (GB 32100-2015). */
export function readCreditCode(text: string): CreditCode {
  const code = normaliseCode(text)
  if (!/^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(code)) return { state: 'malformed', code }
  const expected = creditCheckCharacter(code)
  return {
    state: expected === code[17] ? 'good' : 'checkFails',
    code,
    expected,
    holder: HOLDERS[code.slice(0, 2)] ?? 'other',
    registeredElsewhere: !code.slice(2).startsWith(NANCHANG),
  }
}

/** The check digit of an old organization code (GB 11714), which stands at places 9–17 of a credit code. */
export function organizationCheckCharacter(first8: string): string {
  const weights = [3, 7, 9, 10, 5, 8, 4, 2]
  const sum = weights.reduce((total, weight, i) => total + weight * Number.parseInt(first8[i] ?? '0', 36), 0)
  const rest = 11 - (sum % 11)
  return rest === 10 ? 'X' : rest === 11 ? '0' : String(rest)
}

export type ResidentId =
  | { state: 'malformed' | 'impossibleDate' | 'checkFails'; number: string }
  | { state: 'good'; number: string; bornOn: string; sex: 'male' | 'female'; isResidencePermit: boolean }

/** Reads a resident identity number, or a residence permit of Hong Kong, Macau and Taiwan residents, 81/82/83 (GB 11643). */
export function readResidentId(text: string): ResidentId {
  const number = normaliseCode(text)
  if (!/^\d{17}[\dX]$/.test(number)) return { state: 'malformed', number }
  const bornOn = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`
  const date = new Date(`${bornOn}T00:00:00Z`)
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(bornOn)) return { state: 'impossibleDate', number }
  const sum = ID_WEIGHTS.reduce((total, weight, i) => total + weight * Number(number[i]), 0)
  if (ID_CHECK[sum % 11] !== number[17]) return { state: 'checkFails', number }
  const sex = Number(number[16]) % 2 === 1 ? 'male' : 'female'
  return { state: 'good', number, bornOn, sex, isResidencePermit: /^8[123]/.test(number) }
}

/** `3601**********1234`: four characters at each end of what is long enough. */
export function maskDocument(number: string): string {
  return number.length < 9
    ? `${number.slice(0, 1)}${'*'.repeat(Math.max(number.length - 2, 1))}${number.slice(-1)}`
    : `${number.slice(0, 4)}${'*'.repeat(number.length - 8)}${number.slice(-4)}`
}

/** `138****5678` */
export function maskMobile(number: string): string {
  return number.length < 8 ? '****' : `${number.slice(0, 3)}****${number.slice(-4)}`
}

/** A mainland mobile number. */
export const isMobile = (text: string) => /^1[3-9]\d{9}$/.test(normaliseCode(text))

/** A postcode of six digits. */
export const isPostcode = (text: string) => /^\d{6}$/.test(normaliseCode(text))

/** A landline with area code, or a mobile number. */
export const isTelephone = (text: string) =>
  isMobile(text) || /^0\d{9,11}(\d{1,5})?$/.test(normaliseCode(text).replace(/[()]/g, ''))
