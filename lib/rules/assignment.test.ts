import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AssignmentFacts, type Candidate, faultsOf, type Subject } from './assignment'
import { groupsOf } from './assignment-groups'
import { shortagesOf } from './assignment-shortage'
import { givenInTable, tableNames } from './assignment-table'
import { decide } from './decide'
import * as rows from './stages/review-assignment'
import { fitOf, tradeOf } from './trades'
import { unmet } from './unmet'

const candidate = (id: string, more: Partial<Candidate> = {}): Candidate => ({
  id,
  name: id,
  employer: `${id}院`,
  fields: [],
  load: 0,
  barred: false,
  signed: true,
  inUse: true,
  ...more,
})
const subject = (id: string, more: Partial<Subject> = {}): Subject => ({
  id,
  name: id,
  trade: 'C35',
  panelId: null,
  has: [],
  closedTo: [],
  ...more,
})
const facts = (more: Partial<AssignmentFacts> = {}): AssignmentFacts => ({
  candidates: [candidate('甲'), candidate('乙'), candidate('丙')],
  subjects: [subject('一厂')],
  sheets: 2,
  cap: null,
  ...more,
})
const to = (applicationId: string, ...reviewerIds: string[]) => ({ applicationId, reviewerIds })

describe('a field meets a trade', () => {
  test.each([
    [['装备制造'], 'C35', 'own'],
    [['食品、医药'], 'C27', 'own'],
    [['食品、医药'], 'C35', 'other'],
    [['装备制造'], 'C13', 'other'],
    [['制造业'], 'C13', 'own'],
    [['卓越绩效'], 'C35', 'general'],
    [['C35'], 'C35', 'own'],
    [['C'], 'C13', 'own'],
    [['C351'], 'C36', 'other'],
    [['服务业'], 'H62', 'own'],
    [[], 'C35', 'other'],
    [['法律'], '', 'general'],
  ] as const)('%j of %s: %s', (fields, trade, fit) => expect(fitOf(fields, trade)).toBe(fit))
  test.each([
    ['C3743', 'C37'],
    [' i65 ', 'I65'],
    ['3743', ''],
    ['Z99', ''],
    ['', ''],
  ])('%s is of trade %s', (industry, trade) => expect(tradeOf(industry)).toBe(trade))
})

describe('an assignment', () => {
  test('that keeps to every rule has no fault', () => expect(faultsOf(facts(), [to('一厂', '甲', '乙')])).toEqual([]))
  test.each([
    ['too few', facts(), ['甲'], [unmet('givenTooFew', 'A8', { applicant: '一厂', count: 1, minimum: 2 })]],
    [
      'one twice',
      facts(),
      ['甲', '甲'],
      [
        unmet('givenTwice', 'A16', { applicant: '一厂' }),
        unmet('twoOfOneEmployerFor', 'A8', { employer: '甲院', applicant: '一厂' }),
      ],
    ],
    [
      'colleagues, one of whom has it already',
      facts({
        candidates: [candidate('甲'), candidate('乙', { employer: '甲院' })],
        subjects: [subject('一厂', { has: ['甲'] })],
      }),
      ['乙'],
      [unmet('twoOfOneEmployerFor', 'A8', { employer: '甲院', applicant: '一厂' })],
    ],
    [
      'a conflict',
      facts({ subjects: [subject('一厂', { closedTo: ['乙'] })] }),
      ['甲', '乙'],
      [unmet('givenInConflict', 'A28', { name: '乙', applicant: '一厂' })],
    ],
    [
      'barred and unsigned',
      facts({ candidates: [candidate('甲', { barred: true }), candidate('乙', { signed: false })] }),
      ['甲', '乙'],
      [unmet('seatBarred', 'A28', { name: '甲' }), unmet('seatUnsigned', 'A28', { name: '乙' })],
    ],
    ['a stranger', facts(), ['甲', '戊'], [unmet('reviewerUnknown', 'A8')]],
    [
      'a full load',
      facts({ candidates: [candidate('甲', { load: 3 }), candidate('乙')], cap: 3 }),
      ['甲', '乙'],
      [unmet('givenOverCap', 'A16', { name: '甲', count: 4, cap: 3 })],
    ],
  ] as const)('with %s says so', (_name, given, ids, reasons) => {
    expect(faultsOf(given, [to('一厂', ...ids)])).toEqual(reasons)
  })
  test('that names an application that is gone, or leaves one out, says so', () => {
    expect(faultsOf(facts(), [to('二厂', '甲', '乙')])).toEqual([
      unmet('givenGone', 'A16', { count: 1 }),
      unmet('givenTooFew', 'A8', { applicant: '一厂', count: 0, minimum: 2 }),
    ])
  })
})

describe('a shortage', () => {
  test('that all applications share is said of the pool alone', () => {
    const subjects = [subject('一厂'), subject('二厂', { closedTo: ['甲'] })]
    const short = facts({ candidates: [candidate('甲'), candidate('乙')], subjects, sheets: 3 })
    const missing = subjects.map(({ id }, i) => ({ applicationId: id, count: 1 + i }))
    expect(shortagesOf(short, missing)).toEqual([
      unmet('poolTooSmall', 'A8', { employers: 2, minimum: 3, missing: 1, unsigned: 0, barred: 0 }),
      unmet('applicantShort', 'A8', { applicant: '二厂', found: 1, minimum: 3, missing: 2, away: 1, colleagues: 0 }),
    ])
  })
  test('of the pool counts the employers', () => {
    const candidates = [candidate('甲'), candidate('乙', { signed: false }), candidate('丙', { barred: true })]
    expect(shortagesOf(facts({ candidates, subjects: [] }), [])).toEqual([
      unmet('poolTooSmall', 'A8', { employers: 1, minimum: 2, missing: 1, unsigned: 1, barred: 1 }),
    ])
  })
  test('of an application counts conflicts and colleagues', () => {
    const candidates = [candidate('甲'), candidate('乙', { employer: '甲院' }), candidate('丙')]
    const short = facts({ candidates, subjects: [subject('一厂', { closedTo: ['丙'] })] })
    expect(shortagesOf(short, [{ applicationId: '一厂', count: 1 }])).toEqual([
      unmet('applicantShort', 'A8', { applicant: '一厂', found: 1, minimum: 2, missing: 1, away: 1, colleagues: 1 }),
    ])
  })
  test('by the limit is counted in each trade', () => {
    const subjects = [subject('一厂'), subject('二厂'), subject('三厂', { trade: 'I65' })]
    const short = facts({ subjects, cap: 1 })
    const missing = [
      { applicationId: '二厂', count: 1 },
      { applicationId: '三厂', count: 2 },
    ]
    expect(shortagesOf(short, missing)).toEqual([
      unmet('tradeShort', 'A16', { trade: 'C35', cap: 1, sheets: 1, missing: 1 }),
      unmet('tradeShort', 'A16', { trade: 'I65', cap: 1, sheets: 2, missing: 2 }),
    ])
  })
})

describe('panels', () => {
  test('are as few as can be led: who keeps away from an applicant leads another panel', () => {
    const subjects = [subject('一厂', { closedTo: ['甲'] }), subject('二厂', { closedTo: ['乙'] }), subject('三厂')]
    const given = [to('一厂', '乙', '丙'), to('二厂', '甲', '丙'), to('三厂', '甲', '乙')]
    const [only, ...others] = groupsOf(facts({ subjects }), given, 'one')
    expect([only?.leads, others]).toEqual([['丙'], []])
    const pairs = [to('一厂', '乙', '丁'), to('二厂', '甲', '丁'), to('三厂', '甲', '乙')]
    const away = subjects.map((one) => ({ ...one, closedTo: [...one.closedTo, ...(one.id === '三厂' ? ['丁'] : [])] }))
    const groups = groupsOf(facts({ subjects: away }), pairs, 'one')
    expect(groups.map(({ key, subjects: own }) => [key, own.length])).toEqual([
      ['', 2],
      ['2', 1],
    ])
  })
  test('take every application once, and are led by a member who is free', () => {
    const ids = ['a', 'b', 'c', 'd', 'e']
    const one = fc.record({ trade: fc.constantFrom('C35', 'I65', ''), away: fc.subarray(ids), pick: fc.subarray(ids) })
    fc.assert(
      fc.property(
        fc.array(one, { maxLength: 12 }),
        fc.constantFrom('one' as const, 'section' as const),
        (all, grouping) => {
          const subjects = all.map(({ trade, away }, i) => subject(`s${i}`, { trade, closedTo: away }))
          const given = all.map(({ away, pick }, i) => to(`s${i}`, ...pick.filter((id) => !away.includes(id))))
          const groups = groupsOf(facts({ subjects }), given, grouping)
          const taken = groups.flatMap(({ subjects: own }) => own.map(({ id }) => id))
          expect([...taken].sort()).toEqual(
            given
              .filter(({ reviewerIds }) => reviewerIds.length > 0)
              .map(({ applicationId }) => applicationId)
              .sort(),
          )
          for (const { leads, memberIds, subjects: own } of groups) {
            expect(leads.length).toBeGreaterThan(0)
            for (const lead of leads) {
              expect(memberIds).toContain(lead)
              for (const { closedTo } of own) expect(closedTo).not.toContain(lead)
            }
          }
          expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length)
        },
      ),
    )
  })
})

describe('a table that is brought back', () => {
  const head = ['编号', '申报者', '行业', '已有', '评审员 1', '评审员 2']
  const pool = [
    candidate('甲'),
    candidate('乙'),
    candidate('丙1', { name: '丙' }),
    candidate('丙2', { name: '丙', employer: '丁院' }),
  ]
  const given = facts({ candidates: pool, subjects: [subject('一厂'), subject('二厂')] })
  test('says whom each application is given, empty lines and cells aside', () => {
    const table = [
      head,
      ['一厂', '一厂', 'C35', '', ' 甲 ', '', '丙(丁院)'],
      ['', '', ''],
      ['二厂', '', '', '', '乙', '丙（丙1院）'],
    ]
    expect(givenInTable(given, table)).toEqual({
      given: [to('一厂', '甲', '丙2'), to('二厂', '乙', '丙1')],
      problems: [],
    })
    expect([...tableNames(pool).values()]).toEqual(['甲', '乙', '丙（丙1院）', '丙（丁院）'])
  })
  test('names each line in error', () => {
    const table = [head, ['三厂', '三厂'], ['一厂', '一厂', '', '', '丙', '戊'], ['一厂', '一厂', '', '', '甲']]
    expect(givenInTable(given, table).problems).toEqual([
      unmet('rowUnknownApplication', 'A16', { row: 2, name: '三厂' }, 'file'),
      unmet('rowReviewerAmbiguous', 'A8', { row: 3, name: '丙' }, 'file'),
      unmet('rowReviewerUnknown', 'A8', { row: 3, name: '戊' }, 'file'),
      unmet('rowListedTwice', 'A16', { row: 4, name: '一厂' }, 'file'),
    ])
  })
})

describe('the acts', () => {
  const may = <S>(row: Parameters<typeof decide<S>>[0], given: S) =>
    decide(row, { roles: ['lead'], stage: 'documentReview', facts: given })
  const yes = { ok: true, to: 'documentReview' }
  test('a plan is reckoned where something waits, enough is asked and nothing moved', () => {
    const base = { waiting: 1, sheets: 3, minimum: 3, shortages: [], moved: false }
    expect(may(rows.proposeAssignment, base)).toEqual(yes)
    const short = unmet('moreApplicantsShort', 'A8', { count: 1 })
    expect(may(rows.proposeAssignment, { waiting: 0, sheets: 2, minimum: 3, shortages: [short], moved: true })).toEqual(
      {
        ok: false,
        unmet: [
          unmet('nobodyWaitsForSheets', 'A16'),
          unmet('sheetsBelowMinimum', 'A8', { sheets: 2, minimum: 3 }, 'sheets'),
          short,
          unmet('movedWhileReckoned', 'A16'),
        ],
      },
    )
  })
  test('a plan is adjusted within the rules, while nobody else changed it', () => {
    expect(may(rows.adjustAssignment, { isCurrent: true, faults: [] })).toEqual(yes)
    expect(may(rows.adjustAssignment, { isCurrent: false, faults: [unmet('reviewerUnknown', 'A8')] })).toEqual({
      ok: false,
      unmet: [unmet('planChanged', 'A16'), unmet('reviewerUnknown', 'A8', undefined, 'reviewerIds')],
    })
  })
  test('a plan is fixed where all of it still holds, its names are free and its panels led', () => {
    const base = { isCurrent: true, faults: [], namesTaken: [], leadless: [] }
    expect(may(rows.fixAssignment, base)).toEqual(yes)
    const all = {
      isCurrent: false,
      faults: [unmet('reviewerUnknown', 'A8')],
      namesTaken: ['一组'],
      leadless: [{ panel: '一组', field: 'leads.p' }],
    }
    expect(may(rows.fixAssignment, all)).toEqual({
      ok: false,
      unmet: [
        unmet('planChanged', 'A16'),
        unmet('planOutdated', 'A16', { count: 1 }),
        unmet('reviewerUnknown', 'A8'),
        unmet('plannedNameTaken', 'A8', { name: '一组' }),
        unmet('plannedLeadUnfit', 'A28', { panel: '一组' }, 'leads.p'),
      ],
    })
  })
})
