import { describe, expect, it } from 'vitest'
import { individualConditions, organizationConditions } from './conditions'
import { editionFor, GBT_19580_2012, INDIVIDUAL_SHEET } from './criteria'
import { RULEBOOK_2021 } from './rulebook'
import { departuresOf, leavesOf, STATED } from './rulebook-departures'
import { type ApplicationFacts, isOut, standingOf } from './standing'
import { anotherPerson, noOpenProposal, proposalStands } from './two-person'
import { unmet } from './unmet'
import { passes, quorumOf, votesNeeded } from './voting'
import { wordCount } from './word-count'

describe('the criteria (A4)', () => {
  it('have 23 items that make 110, 90, 90, 130, 100, 80 and 400: 1000 points', () => {
    const { items, categories } = GBT_19580_2012
    const points = (category: string) =>
      items.filter((item) => item.category === category).reduce((sum, item) => sum + item.points, 0)
    expect(items).toHaveLength(23)
    expect(categories.map(({ number }) => points(number))).toEqual([110, 90, 90, 130, 100, 80, 400])
    expect(INDIVIDUAL_SHEET.items.reduce((sum, item) => sum + item.points, 0)).toBe(1000)
    expect(editionFor('organization', 'GB/T 19580-2012')).toBe(GBT_19580_2012)
    expect(editionFor('individual', 'GB/T 19580-2012')).toBe(INDIVIDUAL_SHEET)
    expect(() => editionFor('organization', 'GB/T 19580-2004')).toThrow(RangeError)
  })
})

describe('the rulebook (A7)', () => {
  it('finds departures in numbers that the text states, and in no other', () => {
    expect(departuresOf(RULEBOOK_2021, RULEBOOK_2021)).toEqual([])
    const changed = { ...RULEBOOK_2021, cycleYears: 3, inquiry: { ...RULEBOOK_2021.inquiry, workingDays: 20 } }
    expect(departuresOf(changed, RULEBOOK_2021)).toEqual(['cycleYears'])
    const leaves = leavesOf(RULEBOOK_2021)
    expect(Object.keys(STATED).filter((path) => !leaves.has(path))).toEqual([])
  })
})

describe('voting (A18)', () => {
  it.each([
    [9, 6],
    [10, 7],
    [1, 1],
    [0, 0],
  ])('needs of %d members %d present', (due, needed) => {
    expect(quorumOf(due, [2, 3])).toBe(needed)
  })
  it('needs at least one in favour, and counts no abstention as one', () => {
    expect(votesNeeded(0, [2, 3])).toBe(1)
    expect(passes({ voting: 9, for: 6, against: 0, abstain: 3 }, [2, 3])).toBe(true)
    expect(passes({ voting: 9, for: 5, against: 0, abstain: 4 }, [2, 3])).toBe(false)
    expect(passes({ voting: 0, for: 0, against: 0, abstain: 0 }, [2, 3])).toBe(false)
  })
})

describe('what two persons do (A8)', () => {
  const proposal = { id: 'p', proposedBy: 'a' }
  it('is proposed once and confirmed by another', () => {
    expect(proposalStands({ proposal: null })).toEqual([unmet('noOpenProposal', 'A8')])
    expect(noOpenProposal({ proposal })).toEqual([unmet('proposalOpenAlready', 'A8')])
    expect(anotherPerson({ proposal, actorId: 'a' })).toEqual([unmet('anotherPersonNeeded', 'A8')])
    expect(anotherPerson({ proposal, actorId: 'b' })).toEqual([])
  })
})

describe('字数', () => {
  it.each([
    ['', 0],
    ['质量，管理。', 4],
    ['通过ISO9001认证', 5],
    ['增长98.5%', 3],
    ['Quality first', 2],
    ['　\n—…', 0],
  ])('of %o', (text, count) => {
    expect(wordCount(text)).toBe(count)
  })
})

describe('the conditions (A10, A11)', () => {
  const numbers = RULEBOOK_2021.conditions
  const sound = {
    registeredInNanchang: true,
    isLegalPerson: true,
    operatingSince: '2021-06-30',
    compliesWithPolicy: true,
    certifiedSince: '2023-06-30',
    certifiedUntil: '2026-06-30',
    excellenceSince: '2024-06-30',
    isForProfit: true,
    leadsIndustry: true,
    netProfits: [1, 2],
    warningColour: 'green',
    hasIncident: false,
    isSmallOrMedium: null,
  } as const
  const states = (more: object) =>
    organizationConditions({ ...sound, ...more }, '2026-06-30', numbers).map(({ state }) => state)
  it('are met on the very day, and not met a day short', () => {
    expect(states({})).toEqual(['met', 'met', 'met', 'met', 'met'])
    expect(states({ operatingSince: '2021-07-01', netProfits: [1, 0], warningColour: 'yellow' })).toEqual([
      'notMet',
      'met',
      'met',
      'notMet',
      'notMet',
    ])
  })
  it('are left to be decided where nothing is known, never passed in silence', () => {
    expect(states({ operatingSince: null, compliesWithPolicy: null, certifiedUntil: null, netProfits: [] })).toEqual([
      'toBeDecided',
      'toBeDecided',
      'toBeDecided',
      'toBeDecided',
      'met',
    ])
    expect(states({ warningColour: 'notApplicable', isForProfit: false, netProfits: [] })[4]).toBe('met')
  })
  it('ask ten years of a person', () => {
    const person = {
      worksInNanchang: true,
      qualityWorkSince: '2016-06-30',
      spreadExcellence: true,
      isRecognised: null,
      organizationHasIncident: false,
      hasViolation: true,
    }
    expect(individualConditions(person, '2026-06-30', numbers).map(({ state }) => state)).toEqual([
      'met',
      'met',
      'toBeDecided',
      'met',
      'notMet',
    ])
    expect(individualConditions(person, '2026-06-29', numbers)[0]?.state).toBe('notMet')
  })
})

describe('the standing of an application', () => {
  const draft: ApplicationFacts = {
    submittedAt: null,
    returnedAt: null,
    acceptedAt: null,
    withdrawnAt: null,
    disqualifiedAt: null,
    eligible: null,
    panelId: null,
    shortlisted: null,
    attended: null,
    candidateLane: null,
    preliminary: null,
    publicised: false,
    approved: null,
    honouredAt: null,
  }
  const at = new Date(0)
  it.each([
    [{}, 'draft', false],
    [{ submittedAt: at }, 'submitted', false],
    [{ submittedAt: at, returnedAt: at }, 'returned', false],
    [{ submittedAt: at, acceptedAt: at, eligible: false }, 'ineligible', true],
    [{ eligible: true, panelId: 'p' }, 'underReview', false],
    [{ panelId: 'p', shortlisted: false }, 'notShortlisted', true],
    [{ shortlisted: true, attended: true, candidateLane: 'none' }, 'notProposed', true],
    [{ candidateLane: 'award', preliminary: true, publicised: true }, 'publicised', false],
    [{ publicised: true, approved: false }, 'notApproved', true],
    [{ approved: true, honouredAt: at }, 'honoured', false],
    [{ submittedAt: at, withdrawnAt: at }, 'withdrawn', true],
  ])('%o is %s', (more, standing, out) => {
    expect(standingOf({ ...draft, ...more })).toBe(standing)
    expect(isOut({ ...draft, ...more })).toBe(out)
  })
})
