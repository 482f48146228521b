import { describe, expect, it } from 'vitest'
import { formFor, yearsOf } from './application-form'
import { type Content, fieldsOf, indicatorYears, itemKey, numberFrom } from './form'
import { faultOf, isValid, missingOf, progressOf } from './form-check'
import { same, staleKeys } from './form-value'
import { RULEBOOK_2021 } from './rulebook'

const organization = formFor('organization', RULEBOOK_2021)
const individual = formFor('individual', RULEBOOK_2021)
const years = ['2023', '2024', '2025']

describe('the form', () => {
  it('has one text for each of the 23 items of the pinned criteria, in seven steps', () => {
    const items = fieldsOf(organization).filter(({ field }) => field.type === 'item')
    expect(items).toHaveLength(23)
    expect(new Set(items.map(({ step }) => step)).size).toBe(7)
  })

  it.each([organization, individual])('has no key twice', (form) => {
    const keys = fieldsOf(form).map(({ field }) => field.key)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('asks for the three years before the window closes', () => {
    expect(indicatorYears(2026, 3)).toEqual(years)
    const windowClosesAt = new Date('2026-12-31T23:30:00+08:00')
    expect(yearsOf({ windowClosesAt, awardYear: 2027, rulebook: RULEBOOK_2021 })).toEqual(years)
  })
})

describe('missingOf', () => {
  it('names every required field of an empty draft, each with its step', () => {
    const missing = missingOf(organization, {}, years)
    expect(missing).toContainEqual({ step: 'identity', key: 'foundedOn', fault: 'empty' })
    expect(missing).toContainEqual({ step: 'report7', key: itemKey('4.7.4'), fault: 'empty' })
    expect(missing.every(({ fault }) => fault === 'empty')).toBe(true)
  })

  it('asks non-profits for their contribution and businesses for their position', () => {
    const asked = (isProfit: string) => missingOf(organization, { isProfit }, years).map(({ key }) => key)
    expect(asked('profit')).toContain('position')
    expect(asked('profit')).not.toContain('socialContribution')
    expect(asked('nonProfit')).toContain('socialContribution')
  })

  it('counts a step as filled only when nothing is wrong in it', () => {
    const [identity] = progressOf(individual, { birthMonth: '1980-05', education: 'master' }, years)
    expect(identity).toEqual({ key: 'identity', asked: 2, filled: 2, faults: 0 })
  })
})

const COMPLIANCE = fieldsOf(organization).flatMap(({ field }) => (field.type === 'compliance' ? field.lines : []))

const faultIn = (key: string, content: Content) => {
  const found = fieldsOf(organization).find(({ field }) => field.key === key)
  return found && faultOf(found.field, content, years)
}

describe('faultOf', () => {
  it('wants an explanation where something happened', () => {
    const clean = Object.fromEntries(
      COMPLIANCE.map((line): [string, Record<string, string>] => [
        line,
        { '2023': 'none', '2024': 'none', '2025': 'none' },
      ]),
    )
    expect(faultIn('compliance', { compliance: clean })).toBeNull()
    const accident = { ...clean.accident, '2024': 'some' }
    expect(faultIn('compliance', { compliance: { ...clean, accident } })).toBe('incomplete')
    expect(faultIn('compliance', { compliance: { ...clean, accident: { ...accident, note: '已整改' } } })).toBeNull()
  })

  it('tells half a table from none, and a word from a number', () => {
    expect(faultIn('economy', {})).toBe('empty')
    expect(faultIn('economy', { economy: { revenue: { '2023': '1' } } })).toBe('incomplete')
    expect(faultIn('economy', { economy: { revenue: { '2023': '很多' } } })).toBe('invalid')
  })

  it('counts words as office software does', () => {
    expect(faultIn('profile', { profile: '质'.repeat(3000) })).toBeNull()
    expect(faultIn('profile', { profile: '质'.repeat(3001) })).toBe('tooLong')
  })
})

describe('values', () => {
  it.each([
    ['１，２３４．５'.replace('，', ','), 1234.5],
    ['-12', -12],
    ['12 000', 12000],
    ['1e5', null],
    ['', null],
  ])('reads the number %j', (text, number) => {
    expect(numberFrom(text)).toBe(number)
  })

  it.each([
    ['date', '2024-02-29', true],
    ['date', '2023-02-29', false],
    ['percent', '100.1', false],
    ['integer', '1.5', false],
    ['email', 'a@b', false],
  ] as const)('%s %s', (type, text, valid) => {
    expect(isValid(type, text)).toBe(valid)
  })

  it('takes absent, null, empty and false for the same, whatever the order of keys', () => {
    expect(same(undefined, '')).toBe(true)
    expect(same({ a: { x: '1', y: '' } }, { a: { x: '1' } })).toBe(true)
    expect(same([{ a: '1' }], [{ a: '2' }])).toBe(false)
  })

  it('finds what somebody else changed meanwhile', () => {
    const changes = { a: { from: '1', to: '2' }, b: { from: '1', to: '2' }, c: { from: null, to: '2' } }
    expect(staleKeys({ a: '1', b: '3', c: '2' }, changes)).toEqual(['b'])
  })
})
