import { diffArrays } from 'diff'

export type Piece = { text: string; is: 'same' | 'added' | 'removed' }

/** Texts that have less in common than this are shown as replaced: marking each word would help nobody, and take long. */
const MOST_CHANGES = 500

/** A Han character, a Latin word or number, white space, or any other sign: the way office software counts (`word-count.ts`). */
const WORD = /\p{Script=Han}|[\p{Script=Latin}\p{N}]+|\s+|./gsu
const wordsOf = (text: string): string[] => text.match(WORD) ?? []

/** How one text became another, Han character by character, Latin word by word. */
export function wordChanges(before: string, after: string): Piece[] {
  const changes = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: MOST_CHANGES }) ?? [
    { value: [before], added: false, removed: true },
    { value: [after], added: true, removed: false },
  ]
  return changes.map(({ value, added, removed }) => ({
    text: value.join(''),
    is: added ? 'added' : removed ? 'removed' : 'same',
  }))
}
