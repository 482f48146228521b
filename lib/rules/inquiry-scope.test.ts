import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { APPLICANT_SORTS, ASKED, ASKED_2021, DUTIES } from './inquiry-asked'
import { askedAbout, isAskedAbout, isSensitive, matrixOf, missingDuties, sortOf } from './inquiry-scope'
import { RULEBOOK_2021 } from './rulebook'

const inquiry = RULEBOOK_2021.inquiry

describe('the sort of an applicant (A15)', () => {
  it.each([
    ['organization', 'enterprise', '', 'enterprise'],
    ['organization', 'cooperative', '', 'enterprise'],
    ['organization', 'publicInstitution', '', 'publicInstitution'],
    ['individual', '', '91360100MA35AB12C5', 'individual'],
    ['individual', '', '', 'individual'],
    ['individual', '', '12360100491012345X', 'cadre'],
    ['individual', '', ' 11360100014500000A', 'cadre'],
    ['individual', '', '１２360100491012345X', 'cadre'],
  ] as const)('%s %s %s is %s', (kind, orgKind, employerCode, sort) => {
    expect(sortOf({ kind, orgKind, employerCode })).toBe(sort)
  })
})

describe('who is asked about whom', () => {
  const tax = { id: 't', duty: 'tax', isMember: false }
  const health = { id: 'h', duty: 'health', isMember: true }
  const personnel = { id: 'p', duty: 'personnel', isMember: false }
  const plain = { id: 'x', duty: '', isMember: false }
  const applicants = [
    { id: 'firm', kind: 'organization', orgKind: 'enterprise', employerCode: '' },
    { id: 'cadre', kind: 'individual', orgKind: '', employerCode: '12360100491012345X' },
  ]

  it('follows duties and membership of the leading group', () => {
    const matrix = matrixOf(inquiry, [tax, health, personnel, plain], applicants)
    expect(Object.fromEntries(matrix)).toEqual({ t: ['firm', 'cadre'], h: ['firm', 'cadre'], p: ['cadre'], x: [] })
  })

  it('names whom the text names, for every sort', () => {
    for (const sort of APPLICANT_SORTS)
      expect(ASKED_2021[sort]).toEqual(expect.arrayContaining(['members', 'tax', 'labour', 'discipline']))
  })

  it('asks as the text does where an edition was pinned before this was a number of its rulebook', () => {
    expect(askedAbout({ workingDays: 10 }, 'cadre')).toEqual(ASKED_2021.cadre)
  })

  it('tells duties that no department of the register has', () => {
    expect(missingDuties(inquiry, [tax, health], ['enterprise'])).toEqual(['labour', 'discipline', 'court', 'credit'])
    expect(missingDuties(inquiry, [tax], ['enterprise'])).toContain('members')
  })

  it('asks nobody whom the rulebook does not name (property)', () => {
    const lists = fc.subarray([...ASKED])
    fc.assert(
      fc.property(lists, fc.constantFrom('', ...DUTIES), fc.boolean(), (asked, duty, isMember) => {
        const book = { asked: { enterprise: asked, publicInstitution: [], individual: [], cadre: [] } }
        const named = (isMember && asked.includes('members')) || (duty !== '' && (asked as string[]).includes(duty))
        expect(isAskedAbout(book, { duty, isMember }, 'enterprise')).toBe(named)
        expect(isAskedAbout(book, { duty, isMember }, 'individual')).toBe(false)
      }),
    )
  })
})

describe('what is for few eyes', () => {
  it.each([
    ['discipline', 'facts', false, true],
    ['security', 'veto', false, true],
    ['discipline', 'noObjection', false, false],
    ['market', 'veto', false, false],
    ['market', 'facts', true, true],
  ] as const)('%s saying %s, marked %s: %s', (duty, answer, marked, sensitive) => {
    expect(isSensitive(duty, answer, marked)).toBe(sensitive)
  })
})
