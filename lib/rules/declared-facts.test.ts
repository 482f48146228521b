import { describe, expect, it } from 'vitest'
import { organizationConditions } from './conditions'
import { declaredByIndividual, declaredByOrganization } from './declared-facts'
import type { Content } from './form'
import { RULEBOOK_2021 } from './rulebook'

const YEARS = ['2023', '2024', '2025']
const PARTY = { orgKind: 'enterprise', creditCode: '91360100MA35AB12C5' }
const nothing = { '2023': 'none', '2024': 'none', '2025': 'none' }
const recordOf = (line: Record<string, string>) =>
  declaredByOrganization({ compliance: { accident: line } }, PARTY, YEARS).hasIncident
const goodRecord = (content: Content) =>
  organizationConditions(declaredByOrganization(content, PARTY, YEARS), '2026-06-30', RULEBOOK_2021.conditions).find(
    ({ condition }) => condition === 'A10(5)',
  )?.state

describe('what an applicant declares', () => {
  it('of its record is yes, no, or open, and what it weighs is left to the office', () => {
    expect(recordOf(nothing)).toBe(false)
    expect(recordOf({ ...nothing, '2024': 'some', note: '…' })).toBe('reported')
    expect(recordOf({ '2023': 'none' })).toBeNull()
    expect(declaredByOrganization({}, PARTY, YEARS).hasIncident).toBeNull()
    expect(declaredByIndividual({ compliance: { violation: { ...nothing, '2023': 'some' } } }, YEARS)).toMatchObject({
      hasViolation: 'reported',
      organizationHasIncident: null,
    })
  })

  it.each([
    ['green', 'profit', 'met'],
    ['yellow', 'profit', 'notMet'],
    ['orange', 'profit', 'notMet'],
    ['red', 'profit', 'notMet'],
    ['none', 'nonProfit', 'met'],
    ['none', 'profit', 'toBeDecided'],
    ['', 'profit', 'toBeDecided'],
  ])('of its colour, %s for %s, makes A10(5) %s', (warningColour, isProfit, state) => {
    expect(goodRecord({ warningColour, isProfit, compliance: { accident: nothing } })).toBe(state)
  })

  it('of a bad record is never passed or failed in silence', () => {
    const compliance = { illegal: { ...nothing, '2025': 'some', note: '…' } }
    expect(goodRecord({ warningColour: 'green', isProfit: 'profit', compliance })).toBe('toBeDecided')
    expect(goodRecord({ warningColour: 'red', isProfit: 'profit', compliance })).toBe('notMet')
  })

  it('of its seat is proved by a code of Nanchang and not refuted by another', () => {
    expect(declaredByOrganization({}, PARTY, YEARS).registeredInNanchang).toBe(true)
    expect(
      declaredByOrganization({}, { ...PARTY, creditCode: '9111000071093123XX' }, YEARS).registeredInNanchang,
    ).toBeNull()
  })
})
