import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formFor } from './application-form'
import { changesBetween, filesBetween } from './compare-versions'
import { RULEBOOK_2021 } from './rulebook'

const form = formFor('organization', RULEBOOK_2021)
const keysOf = (before: object, after: object) =>
  changesBetween(form, before as never, after as never).flatMap(({ changes }) => changes.map(({ field }) => field.key))

describe('two versions of an application', () => {
  test('differ in what was written, taken away and filled in, in the order of the form', () => {
    const before = { fullName: '甲', profile: '旧', honours: [{ name: '奖' }] }
    const after = { fullName: '甲', profile: '新', contactName: '某' }
    expect(keysOf(before, after)).toEqual(['contactName', 'honours', 'profile'])
    expect(changesBetween(form, before, after).map(({ step }) => step)).toEqual(['contact', 'honours', 'profile'])
  })

  test('don’t differ by the order of cells, by empty ones, or by a flag that was never set', () => {
    const before = { honours: [{ name: '奖', level: 'city' }], economy: { revenue: { 2024: '1', 2025: '' } } }
    const after = {
      honours: [{ level: 'city', name: '奖', money: '' }],
      economy: { revenue: { 2024: '1' } },
      isTrue: false,
    }
    expect(keysOf(before, after)).toEqual([])
  })

  test('differ in nothing from themselves, whatever was typed', () => {
    const texts = form.steps.flatMap(({ fields }) => fields.filter(({ type }) => type === 'text').map(({ key }) => key))
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...texts), fc.string()), (content) => {
        expect(keysOf(content, { ...content })).toEqual([])
      }),
    )
  })

  test('name the files that came and went by their bytes', () => {
    const file = (sha256: string, kind = 'licence') => ({ sha256, kind, name: `${sha256}.pdf` })
    expect(filesBetween([file('a'), file('b')], [file('b'), file('c'), file('a', 'audit')])).toEqual({
      added: [file('c'), file('a', 'audit')],
      removed: [file('a')],
    })
  })
})
