import { type CodeHolder, normaliseCode, readCreditCode, readResidentId } from './identity'
import { need, type Unmet, unmet } from './unmet'

/** Identity documents by which a person registers (`domain.md` 5.7). */
export const DOCUMENT_KINDS = ['residentId', 'residencePermit', 'permanentResidence', 'passport'] as const
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]

/** Shapes of documents without a published check character. */
const SHAPES: Record<'permanentResidence' | 'passport', RegExp> = {
  permanentResidence: /^([A-Z]{3}\d{12}|9\d{16}[\dX])$/,
  passport: /^[A-Z0-9]{5,12}$/,
}

/** Names of parts of a legal person that aren't one themselves (A3, A10(1)). */
const BRANCH = /(分公司|分店|分厂|分行|支行|分理处|营业部|办事处|代表处|分支机构|分所)$/

const REFUSED: Partial<Record<CodeHolder, string>> = {
  individualBusiness: 'creditCodeIndividualBusiness',
  government: 'creditCodeGovernment',
}

/** The kind of an organization as its credit code tells it. */
export function organizationKind(holder: CodeHolder): string {
  return holder === 'individualBusiness' || holder === 'government' ? 'other' : holder
}

/**
 * May an organization with this code and name register? A wrong check character warns only: `confirmed` says that the licence will be
 * brought, since genuine early codes fail too.
 */
export function organizationAcceptable(text: string, name: string, confirmed: boolean): Unmet[] {
  const read = readCreditCode(text)
  if (read.state === 'malformed') return [unmet('creditCodeForm', 'A10', undefined, 'creditCode')]
  const refusal = REFUSED[read.holder]
  return [
    ...(refusal ? [unmet(refusal, 'A3', undefined, 'creditCode')] : []),
    ...need(!BRANCH.test(name.trim()), unmet('creditCodeBranch', 'A3', undefined, 'name')),
    ...need(read.state === 'good' || confirmed, unmet('creditCodeChecksum', 'A10', undefined, 'confirmsCode')),
  ]
}

/** Is this an employer's credit code? It only serves checks, so that any legal holder will do. */
export function employerAcceptable(text: string, confirmed: boolean): Unmet[] {
  const read = readCreditCode(text)
  if (read.state === 'malformed') return [unmet('employerCodeForm', 'A11', undefined, 'employerCode')]
  return need(read.state === 'good' || confirmed, unmet('employerCodeChecksum', 'A11', undefined, 'confirmsCode'))
}

/** Is this a number of such a document? */
export function documentAcceptable(kind: DocumentKind, text: string): Unmet[] {
  const malformed = unmet('documentForm', 'A11', undefined, 'documentNo')
  if (kind === 'passport' || kind === 'permanentResidence')
    return need(SHAPES[kind].test(normaliseCode(text)), malformed)
  const read = readResidentId(text)
  if (read.state === 'malformed') return [malformed]
  if (read.state !== 'good') return [unmet('documentChecksum', 'A11', undefined, 'documentNo')]
  return need(read.isResidencePermit === (kind === 'residencePermit'), malformed)
}
