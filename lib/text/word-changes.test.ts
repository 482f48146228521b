import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Piece, wordChanges } from './word-changes'

const without = (pieces: readonly Piece[], is: Piece['is']) =>
  pieces
    .filter((piece) => piece.is !== is)
    .map(({ text }) => text)
    .join('')

test('marks the words that went and came, and no others', () => {
  expect(wordChanges('公司现有员工1260人', '公司现有员工1300人')).toEqual([
    { text: '公司现有员工', is: 'same' },
    { text: '1260', is: 'removed' },
    { text: '1300', is: 'added' },
    { text: '人', is: 'same' },
  ])
})

test('gives back both texts to the letter', () => {
  const text = fc.string({ unit: fc.constantFrom('质', '量', '管理', ' ', '\n', 'a', '1', '，'), maxLength: 60 })
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = wordChanges(before, after)
      expect(without(pieces, 'added')).toBe(before)
      expect(without(pieces, 'removed')).toBe(after)
    }),
  )
})

test('shows two long texts that have nothing in common as replaced', () => {
  const [before, after] = ['质量管理。'.repeat(6_000), '持续改进；'.repeat(6_000)]
  expect(wordChanges(before, after)).toEqual([
    { text: before, is: 'removed' },
    { text: after, is: 'added' },
  ])
})
