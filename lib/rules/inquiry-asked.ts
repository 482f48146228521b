/** What a department oversees. Bodies are renamed and merged; their duties stay (`domain.md` 3.2, A39). */
export const DUTIES = [
  'market',
  'tax',
  'labour',
  'discipline',
  'environment',
  'emergency',
  'security',
  'court',
  'personnel',
  'credit',
  'health',
  'sector',
] as const
export type Duty = (typeof DUTIES)[number]

/** Whom the rulebook asks: every member body of the leading group, or whoever has a duty. */
export const ASKED = ['members', ...DUTIES] as const
export type Asked = (typeof ASKED)[number]

/** Applicants about whom different departments are asked (A15). */
export const APPLICANT_SORTS = ['enterprise', 'publicInstitution', 'individual', 'cadre'] as const
export type ApplicantSort = (typeof APPLICANT_SORTS)[number]

/** Whom a rulebook asks, by the sort of applicant. */
export type AskedBySort = Readonly<Record<ApplicantSort, readonly string[]>>

/** A15 names the members of the leading group, tax, labour and discipline inspection for everybody; "等" leaves room for more. */
export const ASKED_2021: AskedBySort = {
  enterprise: ['members', 'tax', 'labour', 'discipline', 'court', 'credit'],
  publicInstitution: ['members', 'tax', 'labour', 'discipline', 'credit'],
  individual: ['members', 'tax', 'labour', 'discipline', 'security'],
  cadre: ['members', 'tax', 'labour', 'discipline', 'security', 'personnel'],
}
