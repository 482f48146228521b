import { type Content, type Kind, REPORT_AS } from './form'
import type { Article } from './unmet'

/** A kind of supporting material (`domain.md` 2.4), for whom, and whether a submission may lack it. */
export type EvidenceKind = { key: string; for: readonly Kind[]; required: readonly Kind[]; article: Article }

const BOTH = ['organization', 'individual'] as const
const ORGANIZATION = ['organization'] as const
const INDIVIDUAL = ['individual'] as const

const kind = (
  key: string,
  whom: readonly Kind[],
  article: Article = 'A14',
  required: readonly Kind[] = [],
): EvidenceKind => ({ key, for: whom, required, article })

export const EVIDENCE_KINDS: readonly EvidenceKind[] = [
  kind('licence', ORGANIZATION, 'A10', ORGANIZATION),
  kind('certificate', ORGANIZATION, 'A10', ORGANIZATION),
  kind('permit', ORGANIZATION, 'A10'),
  kind('audit', ORGANIZATION, 'A10'),
  kind('tax', ORGANIZATION, 'A10'),
  kind('position', ORGANIZATION, 'A10'),
  kind('customers', ORGANIZATION, 'A10'),
  kind('warningColour', ORGANIZATION, 'A10'),
  kind('credit', ORGANIZATION, 'A10'),
  kind('environment', ORGANIZATION, 'A10'),
  kind('qualityWork', INDIVIDUAL, 'A11', INDIVIDUAL),
  kind('employer', INDIVIDUAL, 'A11'),
  kind('honours', BOTH, 'A21'),
  kind('patents', BOTH),
  kind('satisfaction', ORGANIZATION),
  kind('report', BOTH),
  kind('other', BOTH),
]

/** Most files of one application, the largest of them, and all of them together, in bytes. */
export const MOST_FILES = 200
export const LARGEST_EVIDENCE = 200 * 1024 * 1024
export const MOST_BYTES = 2 * 1024 * 1024 * 1024

/** The conditions of A10 and A11 that a file can prove, by their places in the article. */
export const CONDITION_PLACES: Record<Kind, readonly string[]> = {
  organization: ['A10(1)', 'A10(2)', 'A10(3)', 'A10(4)', 'A10(5)'],
  individual: ['A11(1)', 'A11(2)', 'A11(3)', 'A11(4)', 'A11(5)'],
}

export const evidenceKindsFor = (whom: Kind): EvidenceKind[] => EVIDENCE_KINDS.filter((k) => k.for.includes(whom))

/** Kinds that a submission of `whom` can't lack; whoever gives the self-evaluation as a file attaches that file. */
export function requiredEvidence(whom: Kind, content: Content): string[] {
  const always = EVIDENCE_KINDS.filter((k) => k.required.includes(whom)).map((k) => k.key)
  return content[REPORT_AS] === 'file' ? [...always, 'report'] : always
}

/** Of these, what a submission still lacks. */
export const missingEvidence = (whom: Kind, content: Content, attached: readonly string[]): string[] =>
  requiredEvidence(whom, content).filter((key) => !attached.includes(key))
