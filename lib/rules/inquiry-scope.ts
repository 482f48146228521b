import { type ApplicantSort, ASKED_2021 } from './inquiry-asked'
import type { Rulebook } from './rulebook'

export type DepartmentAsked = { id: string; duty: string; isMember: boolean }
export type ApplicantAsked = { id: string; kind: string; orgKind: string; employerCode: string }

/** An organ of state or a public institution, by the first two characters of its credit code (GB 32100). */
const PUBLIC_EMPLOYER = /^1[12]/

/**
 * Of which sort an applicant is. Somebody who works for an organ of state or a public institution is taken for a cadre until the office,
 * which sees the post, says otherwise in the table before it sends.
 */
export function sortOf({ kind, orgKind, employerCode }: Omit<ApplicantAsked, 'id'>): ApplicantSort {
  if (kind === 'organization') return orgKind === 'publicInstitution' ? 'publicInstitution' : 'enterprise'
  return PUBLIC_EMPLOYER.test(employerCode.normalize('NFKC').trim()) ? 'cadre' : 'individual'
}

/** Whom a rulebook asks about a sort; editions pinned before this was a number of theirs ask as the text does. */
export function askedAbout(inquiry: Partial<Rulebook['inquiry']>, sort: ApplicantSort): readonly string[] {
  return inquiry.asked?.[sort] ?? ASKED_2021[sort]
}

/** Does the rulebook ask this department about an applicant of this sort? */
export function isAskedAbout(
  inquiry: Partial<Rulebook['inquiry']>,
  department: Omit<DepartmentAsked, 'id'>,
  sort: ApplicantSort,
): boolean {
  const asked = askedAbout(inquiry, sort)
  return (
    (department.isMember && asked.includes('members')) || (department.duty !== '' && asked.includes(department.duty))
  )
}

/** The cells of the matrix as the rulebook fills it: applicants by department. */
export function matrixOf(
  inquiry: Partial<Rulebook['inquiry']>,
  departments: readonly DepartmentAsked[],
  applicants: readonly ApplicantAsked[],
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    departments.map((department) => [
      department.id,
      applicants.filter((one) => isAskedAbout(inquiry, department, sortOf(one))).map(({ id }) => id),
    ]),
  )
}

/** Duties that the rulebook asks for and that no department of the register has. */
export function missingDuties(
  inquiry: Partial<Rulebook['inquiry']>,
  departments: readonly Omit<DepartmentAsked, 'id'>[],
  sorts: readonly ApplicantSort[],
): string[] {
  const asked = new Set(sorts.flatMap((sort) => askedAbout(inquiry, sort)))
  const there = (duty: string) =>
    departments.some((department) => (duty === 'members' ? department.isMember : department.duty === duty))
  return [...asked].filter((duty) => !there(duty))
}

/** Departments that report on persons: what they object is for few eyes. */
const CONFIDENTIAL: readonly string[] = ['discipline', 'security', 'personnel']

/** A reply of narrower sight: marked so by who gives it, or an objection of a department that reports on persons. */
export function isSensitive(duty: string, answer: string, marked: boolean): boolean {
  return marked || (CONFIDENTIAL.includes(duty) && (answer === 'facts' || answer === 'veto'))
}
