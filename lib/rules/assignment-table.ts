import type { AssignmentFacts, Candidate, Given } from './assignment'
import { type Unmet, unmet } from './unmet'

/** Columns of the table before those of the reviewers: the application's id, its name, its trade, who has it already. */
export const BEFORE_REVIEWERS = 4

/** How a reviewer is named in a table: with the employer where another has the same name. */
export function tableNames(candidates: readonly Candidate[]): Map<string, string> {
  const count = new Map<string, number>()
  for (const { name } of candidates) count.set(name, (count.get(name) ?? 0) + 1)
  return new Map(
    candidates.map(({ id, name, employer }) => [id, (count.get(name) ?? 0) > 1 ? `${name}（${employer}）` : name]),
  )
}

const plain = (text: string) => text.trim().replace('(', '（').replace(')', '）')

function reviewerIn(candidates: readonly Candidate[], row: number, text: string): string | Unmet {
  const name = plain(text)
  const found = candidates.filter((one) => name === one.name || name === `${one.name}（${one.employer}）`)
  const [only] = found
  if (!only) return unmet('rowReviewerUnknown', 'A8', { row, name }, 'file')
  return found.length > 1 ? unmet('rowReviewerAmbiguous', 'A8', { row, name }, 'file') : only.id
}

/** What a table that was brought back says, line by line; every line in error is named by its number in the table (A16). */
export function givenInTable(
  facts: AssignmentFacts,
  table: readonly (readonly string[])[],
): { given: Given[]; problems: Unmet[] } {
  const known = new Set(facts.subjects.map(({ id }) => id))
  const seen = new Set<string>()
  const [given, problems]: [Given[], Unmet[]] = [[], []]
  for (const [at, cells] of table.entries()) {
    const [id = '', name = ''] = cells.map((cell) => cell.trim())
    if (at === 0 || cells.every((cell) => cell.trim() === '')) continue
    const row = at + 1
    if (!known.has(id)) problems.push(unmet('rowUnknownApplication', 'A16', { row, name: name || id || '—' }, 'file'))
    else if (seen.has(id)) problems.push(unmet('rowListedTwice', 'A16', { row, name }, 'file'))
    else {
      seen.add(id)
      const names = cells.slice(BEFORE_REVIEWERS).filter((cell) => cell.trim() !== '')
      const reviewers = names.map((text) => reviewerIn(facts.candidates, row, text))
      problems.push(...reviewers.filter((one) => typeof one !== 'string'))
      given.push({ applicationId: id, reviewerIds: reviewers.filter((one) => typeof one === 'string') })
    }
  }
  return { given, problems }
}
