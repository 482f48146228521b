import { describe, expect, test } from 'vitest'
import { computedConflicts, presiderOf } from '../conflicts'
import { decide, type Transition } from '../decide'
import { exact } from '../exact'
import { rank } from '../ranking'
import { RULEBOOK_2021 } from '../rulebook'
import { type Unmet, unmet } from '../unmet'
import * as panels from './review-panels'
import * as sheets from './review-sheets'
import * as lists from './review-shortlist'

const asking =
  <S>(row: Transition<S>, base: NoInfer<S>) =>
  (facts: Partial<S> = {}) =>
    decide(row, { roles: row.who, stage: row.from[0], facts: { ...base, ...facts } })
const yes = (to: string) => ({ ok: true, to })
const no = (...reasons: Unmet[]) => ({ ok: false, unmet: reasons })

const seat = (name: string, more: Partial<panels.Seat> = {}): panels.Seat => ({
  name,
  employer: `${name}院`,
  discipline: 'active',
  signed: true,
  ...more,
})
const panel: panels.PanelFacts = {
  nameTaken: false,
  seats: [seat('甲'), seat('乙'), seat('丙')],
  unknownSeats: 0,
  leadIsMember: true,
  leadKeptFrom: [],
  minimum: 3,
  notAssignable: [],
  applications: 1,
  reviewersLeft: [{ applicant: '一厂', left: 3 }],
}
const sheet: sheets.SheetFacts = {
  isAssigned: true,
  excused: false,
  barred: false,
  signed: true,
  declaredFree: true,
  inConflict: false,
  submitted: false,
  opened: false,
  held: true,
  savedVersion: 3,
  version: 3,
  percents: { '4.1.2': 55 },
  missing: [],
}
const ranked = rank(
  [70, 65, 60].map((score, i) => ({
    id: `o${i}`,
    name: `组织${i}`,
    score: exact(score * 10),
    results: exact(score),
    leadership: exact(score),
    onRecord: null,
  })),
  RULEBOOK_2021.review.tieBreak,
)
const list: lists.ShortlistFacts = {
  proposal: null,
  actorId: 'h',
  confirmed: false,
  reported: true,
  openPanels: [],
  unassigned: [],
  ranked: { organization: ranked, individual: [] },
  chosen: ['o0', 'o1'],
  strangers: 0,
  shortlist: { ...RULEBOOK_2021.shortlist, organization: 2 },
  excessReason: '',
}

describe('a panel', () => {
  const ask = asking(panels.formPanel, panel)
  test.each<[string, Partial<panels.PanelFacts>, Unmet[]]>([
    ['has a name of its own', { nameTaken: true }, [unmet('panelNameTaken', 'A8', undefined, 'name')]],
    ['knows its members', { unknownSeats: 1 }, [unmet('reviewerUnknown', 'A8', undefined, 'reviewerIds')]],
    [
      'has the rulebook’s number of members',
      { seats: panel.seats.slice(1) },
      [unmet('panelTooSmall', 'A8', { count: 2, minimum: 3 }, 'reviewerIds')],
    ],
    ['is led by a member', { leadIsMember: false }, [unmet('leadMustBeMember', 'A8', undefined, 'leadId')]],
    [
      'is led by somebody free',
      { leadKeptFrom: ['一厂'] },
      [unmet('leadInConflict', 'A28', { applicant: '一厂' }, 'leadId')],
    ],
    [
      'has no two of one employer',
      { seats: [...panel.seats, seat('丁', { employer: '甲院' })] },
      [unmet('twoOfOneEmployer', 'A8', { employer: '甲院' }, 'reviewerIds')],
    ],
    [
      'has nobody barred or unsigned',
      { seats: [...panel.seats, seat('丁', { discipline: 'barred', signed: false })] },
      [
        unmet('seatBarred', 'A28', { name: '丁' }, 'reviewerIds'),
        unmet('seatUnsigned', 'A28', { name: '丁' }, 'reviewerIds'),
      ],
    ],
    [
      'has applications of this cycle and kind',
      { applications: 0, notAssignable: ['二厂'] },
      [
        unmet('noApplicationChosen', 'A16', undefined, 'applicationIds'),
        unmet('notAssignable', 'A16', { name: '二厂' }, 'applicationIds'),
      ],
    ],
    [
      'leaves each applicant enough reviewers after conflicts',
      { reviewersLeft: [{ applicant: '一厂', left: 2 }] },
      [unmet('tooFewReviewers', 'A8', { applicant: '一厂', left: 2, minimum: 3 }, 'reviewerIds')],
    ],
  ])('%s', (_name, facts, reasons) => expect(ask(facts)).toEqual(no(...reasons)))
  test('is formed where all holds, a warned reviewer included', () => {
    expect(ask({ seats: [...panel.seats.slice(1), seat('丁', { discipline: 'warned' })] })).toEqual(
      yes('documentReview'),
    )
  })
  test('gets more reviewers only while it scores, and only where that adds a sheet', () => {
    const more = asking(panels.assignReviewers, { ...panel, opened: false, additions: 1 })
    expect(more()).toEqual(yes('documentReview'))
    expect(more({ opened: true, additions: 0 })).toEqual(
      no(unmet('panelClosed', 'A16'), unmet('nothingToAssign', 'A16', undefined, 'reviewerIds')),
    )
  })
  test('is opened by its lead with every sheet in and enough of them', () => {
    const open = asking(sheets.openConsensus, {
      isPanelLead: true,
      opened: false,
      applications: 1,
      outstanding: [],
      sheetsIn: [{ applicant: '一厂', count: 3 }],
      minimum: 3,
    })
    expect(open()).toEqual(yes('documentReview'))
    expect(open({ isPanelLead: false, opened: true })).toEqual(
      no(unmet('notPanelLead', 'A16'), unmet('consensusOpenAlready', 'A16')),
    )
    expect(
      open({ outstanding: [{ reviewer: '甲', applicant: '一厂' }], sheetsIn: [{ applicant: '一厂', count: 2 }] }),
    ).toEqual(no(unmet('sheetOutstanding', 'A16', { reviewer: '甲', applicant: '一厂' })))
    expect(open({ sheetsIn: [{ applicant: '一厂', count: 2 }] })).toEqual(
      no(unmet('tooFewSheets', 'A8', { applicant: '一厂', count: 2, minimum: 3 })),
    )
    expect(open({ applications: 0, sheetsIn: [] })).toEqual(no(unmet('panelHasNoApplication', 'A16')))
  })
})

describe('a sheet', () => {
  const save = asking(sheets.saveSheet, sheet)
  test.each<[string, Partial<sheets.SheetFacts>, Unmet]>([
    ['the assigned', { isAssigned: false }, unmet('notAssigned', 'A16')],
    ['who isn’t excused', { excused: true }, unmet('notAssigned', 'A16')],
    ['who isn’t barred', { barred: true }, unmet('reviewerBarred', 'A28')],
    ['who signed', { signed: false }, unmet('undertakingMissing', 'A28')],
    ['who declared', { declaredFree: false }, unmet('declarationMissing', 'A28')],
    ['who has no conflict', { inConflict: true }, unmet('inConflict', 'A28')],
    ['before the consensus', { opened: true }, unmet('panelClosed', 'A16')],
    ['before its submission', { submitted: true }, unmet('sheetSealed', 'A16')],
    ['after the visit', { held: false }, unmet('notYetHeld', 'A17')],
    ['on the text last saved', { version: 2 }, unmet('staleVersion', 'A16')],
    [
      'in steps of five per cent',
      { percents: { '4.1.2': 57 } },
      unmet('percentNotAStep', 'A4', { item: '4.1.2' }, 'items.4.1.2.percent'),
    ],
  ])('is saved by / only %s', (_name, facts, reason) => expect(save(facts)).toEqual(no(reason)))
  test('is saved with gaps but submitted without', () => {
    const missing = ['4.7.2', '4.7.3']
    expect(save({ missing })).toEqual(yes('documentReview'))
    expect(asking(sheets.submitSheet, sheet)({ missing })).toEqual(
      no(unmet('itemsNotScored', 'A16', { count: 2, items: '4.7.2、4.7.3' })),
    )
  })
  test('that is in is set aside only by a conflict', () => {
    const base = { exists: true, submitted: true, excused: false, inConflict: false, opened: false, reason: '回避' }
    expect(asking(panels.excuseAssignment, base)()).toEqual(no(unmet('sheetSubmittedAlready', 'A16')))
    expect(asking(panels.excuseAssignment, base)({ inConflict: true })).toEqual(yes('documentReview'))
    expect(asking(panels.abstainFromSheet, base)()).toEqual(no(unmet('sheetSubmittedAlready', 'A16')))
  })
})

describe('the report and the shortlist', () => {
  const report = asking(lists.issueDocumentReport, { ...list, issued: false })
  const propose = asking(lists.proposeShortlist, list)
  const tie = ranked.map((one, i) => (i === 0 ? one : { ...one, score: exact(650), rank: 2, tied: true }))
  test('the report waits for every panel and for the tie at the cut', () => {
    expect(report()).toEqual(yes('documentReview'))
    expect(report({ issued: true, openPanels: ['一组'], unassigned: ['二厂'] })).toEqual(
      no(
        unmet('documentReportIssuedAlready', 'A16'),
        unmet('panelStillOpen', 'A16', { name: '一组' }),
        unmet('applicantWithoutPanel', 'A16', { name: '二厂' }),
      ),
    )
    expect(report({ ranked: { organization: tie, individual: [] } })).toEqual(
      no(unmet('tieAtCut', 'A16', { names: '组织1、组织2', cap: 2 })),
    )
  })
  test('the list rests on the report, keeps the cap and the order', () => {
    expect(propose()).toEqual(yes('documentReview'))
    expect(propose({ reported: false })).toEqual(no(unmet('documentReportMissing', 'A16')))
    expect(propose({ chosen: ['o0', 'o1', 'o2'] })).toEqual(
      no(unmet('tooManyOrganizations', 'A16', { count: 3, cap: 2 })),
    )
    expect(propose({ chosen: ['o0', 'o2'] })).toEqual(
      no(
        unmet('lowerOverHigher', 'A16', {
          lower: '组织2',
          lowerScore: '600.00',
          higher: '组织1',
          higherScore: '650.00',
        }),
      ),
    )
    expect(propose({ ranked: { organization: tie, individual: [] } })).toEqual(
      no(unmet('tieAtCut', 'A16', { names: '组织1、组织2', cap: 2 })),
    )
  })
  test('a soft cap is passed only with a reason on record', () => {
    const soft = { chosen: ['o0', 'o1', 'o2'], shortlist: { ...list.shortlist, hard: false } }
    expect(propose(soft)).toEqual(no(unmet('tooManyOrganizations', 'A16', { count: 3, cap: 2 })))
    expect(propose({ ...soft, excessReason: '领导小组批准' })).toEqual(yes('documentReview'))
  })
  test('is confirmed by another than who proposed it, and on-site review waits for the notices', () => {
    const confirm = asking(lists.confirmShortlist, { ...list, proposal: { id: 'p', proposedBy: 'h' }, actorId: 'l' })
    expect(confirm()).toEqual(yes('documentReview'))
    expect(confirm({ actorId: 'h' })).toEqual(no(unmet('anotherPersonNeeded', 'A8')))
    expect(confirm({ proposal: null })).toEqual(no(unmet('noOpenProposal', 'A8')))
    const start = asking(lists.startOnSiteReview, { confirmed: true, noticesUnsent: 0, shortlisted: 2 })
    expect(start()).toEqual(yes('onSiteReview'))
    expect(start({ noticesUnsent: 2 })).toEqual(no(unmet('noticesUnsent', 'A16', { count: 2 })))
  })
})

describe('conflicts of interest that are on record', () => {
  const reviewer = { employerName: '甲院', employerId: null, winnersIndustry: null, pastEmployers: [] }
  const applicant = { partyIds: ['p1'], names: ['一厂'], industry: 'C3670' }
  const found = (more: object) => computedConflicts({ ...reviewer, ...more }, applicant, '2026-11-20', 3)
  test.each<[string, object, string[]]>([
    ['none', {}, []],
    ['employed there, by name', { employerName: ' 一厂 ' }, ['sameEmployer']],
    ['employed there, by record', { employerId: 'p1' }, ['sameEmployer']],
    ['left two years ago', { pastEmployers: [{ name: '一厂', partyId: null, until: '2024-11-20' }] }, ['pastEmployer']],
    [
      'left on the last day that counts',
      { pastEmployers: [{ name: '一厂', partyId: null, until: '2023-11-20' }] },
      ['pastEmployer'],
    ],
    ['left a day earlier', { pastEmployers: [{ name: '一厂', partyId: null, until: '2023-11-19' }] }, []],
    ['an earlier winner’s employee in the same trade', { winnersIndustry: 'C3611' }, ['winnersEmployee']],
    ['an earlier winner’s employee in another trade', { winnersIndustry: 'C1310' }, []],
  ])('%s', (_name, more, sources) => expect(found(more)).toEqual(sources))
  test('who presides is the lead, else the first member without a conflict', () => {
    const of = (...away: string[]) => presiderOf({ leadId: 'b', memberIds: ['c', 'b', 'a'] }, new Set(away))
    expect([of(), of('b'), of('a', 'b'), of('a', 'b', 'c')]).toEqual(['b', 'a', 'c', null])
  })
})
