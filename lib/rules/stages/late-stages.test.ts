import { describe, expect, it } from 'vitest'
import { decide } from '../decide'
import { exact } from '../exact'
import { rank } from '../ranking'
import { RULEBOOK_2021 } from '../rulebook'
import { type Unmet, unmet } from '../unmet'
import { confirmCouncilDecision, type DecisionFacts } from './council'
import { confirmPreliminaryList, type ListFacts, openMeeting } from './deliberation'
import { planVisit, type VisitFacts } from './on-site-review'
import { confirmNotice, fileObjection, finishPublicity, leaksIn, type NoticeFacts } from './publicity'
import { confirmShortlist, type ShortlistFacts } from './review-shortlist'

const two = { proposal: { id: 'p', proposedBy: 'handler' }, actorId: 'lead' }
const refusal = (...reasons: Unmet[]) => ({ ok: false, unmet: reasons })

describe('the shortlist (A16)', () => {
  const contenders = (count: number) =>
    rank(
      Array.from({ length: count }, (_, i) => ({
        id: `o${i}`,
        name: `单位${i}`,
        score: exact(900 - i),
        results: exact(0),
        leadership: exact(0),
        onRecord: null,
      })),
      RULEBOOK_2021.review.tieBreak,
    )
  const base: ShortlistFacts = {
    ...two,
    confirmed: false,
    openPanels: [],
    unassigned: [],
    reported: true,
    ranked: { organization: contenders(12), individual: contenders(6).map((one) => ({ ...one, id: `i${one.id}` })) },
    chosen: ['o0', 'o1'],
    strangers: 0,
    shortlist: RULEBOOK_2021.shortlist,
    excessReason: '',
  }
  const ask = (facts: Partial<ShortlistFacts>) =>
    decide(confirmShortlist, { roles: ['lead'], stage: 'documentReview', facts: { ...base, ...facts } })
  const first = (count: number, prefix = 'o') => Array.from({ length: count }, (_, i) => `${prefix}${i}`)

  it('takes ten organizations and four individuals', () => {
    expect(ask({ chosen: [...first(10), ...first(4, 'io')] })).toEqual({ ok: true, to: 'documentReview' })
  })
  it('refuses an eleventh organization, whatever the reason, unless the rulebook is soft', () => {
    const eleven = unmet('tooManyOrganizations', 'A16', { count: 11, cap: 10 })
    expect(ask({ chosen: first(11), excessReason: '特别优秀' })).toEqual(refusal(eleven))
    const soft = { ...RULEBOOK_2021.shortlist, hard: false }
    expect(ask({ chosen: first(11), shortlist: soft })).toEqual(refusal(eleven))
    expect(ask({ chosen: first(11), shortlist: soft, excessReason: '特别优秀' }).ok).toBe(true)
  })
  it('refuses a fifth individual', () => {
    expect(ask({ chosen: first(5, 'io') })).toEqual(refusal(unmet('tooManyIndividuals', 'A16', { count: 5, cap: 4 })))
  })
  it('refuses a lower score over a higher one', () => {
    expect(ask({ chosen: ['o0', 'o2'] })).toEqual(
      refusal(
        unmet('lowerOverHigher', 'A16', {
          lower: '单位2',
          lowerScore: '898.00',
          higher: '单位1',
          higherScore: '899.00',
        }),
      ),
    )
  })
  it('is not confirmed by who proposed it', () => {
    expect(ask({ actorId: 'handler' })).toEqual(refusal(unmet('anotherPersonNeeded', 'A8')))
  })
})

describe('a visit (A17)', () => {
  const facts: VisitFacts = {
    isShortlistedOrganization: true,
    recorded: false,
    days: ['2026-09-01', '2026-09-02'],
    daysMax: 2,
    today: '2026-08-20',
    team: 3,
    teamMin: 3,
  }
  const ask = (more: Partial<VisitFacts>) =>
    decide(planVisit, { roles: ['handler'], stage: 'onSiteReview', facts: { ...facts, ...more } })
  it('lasts two days, and the same day named twice is one', () => {
    expect(ask({})).toEqual({ ok: true, to: 'onSiteReview' })
    expect(ask({ days: ['2026-09-01', '2026-09-01', '2026-09-02'] }).ok).toBe(true)
  })
  it('is refused a third day', () => {
    expect(ask({ days: ['2026-09-01', '2026-09-02', '2026-09-03'] })).toEqual(
      refusal(unmet('tooManyVisitDays', 'A17', { days: 3, daysMax: 2 }, 'days')),
    )
  })
})

describe('the meeting (A18)', () => {
  const quorum = RULEBOOK_2021.meeting.quorum
  const meeting = { opened: false, due: 10, present: 7, chairPresent: true, unmarked: 0, quorum }
  const ask = (present: number) =>
    decide(openMeeting, { roles: ['chair'], stage: 'deliberation', facts: { ...meeting, present } })
  it('opens with two thirds of its members and not below', () => {
    expect(ask(7)).toEqual({ ok: true, to: 'deliberation' })
    expect(ask(6)).toEqual(refusal(unmet('belowQuorum', 'A18', { present: 6, due: 10, needed: 7 })))
  })

  const tally = { voting: 9, for: 6, against: 3, abstain: 0 }
  const winner = (id: string, isRepeat = false) => ({ id, name: id, lane: 'award' as const, isRepeat, tally })
  const list: ListFacts = {
    ...two,
    meetingClosed: true,
    chosen: [winner('甲'), winner('乙')],
    strangers: 0,
    vacancies: 0,
    vacancyReason: '',
    seats: RULEBOOK_2021.seats,
    pass: RULEBOOK_2021.meeting.pass,
  }
  const fix = (more: Partial<ListFacts>) =>
    decide(confirmPreliminaryList, { roles: ['lead'], stage: 'deliberation', facts: { ...list, ...more } })
  it('fixes a list that leads to publicity', () => {
    expect(fix({})).toEqual({ ok: true, to: 'publicity' })
  })
  it('refuses a third award, and lets a repeat winner stand outside of the seats', () => {
    const seats = { ...unmet('seatsExceeded', 'A6', { lane: 'award', taken: 3, cap: 2 }), field: 'chosen' }
    expect(fix({ chosen: [...list.chosen, winner('丙')] })).toEqual(refusal(seats))
    expect(fix({ chosen: [...list.chosen, winner('丙', true)] }).ok).toBe(true)
  })
  it('refuses who has not passed, and vacancies without a reason', () => {
    const lost = { ...winner('乙'), tally: { voting: 9, for: 5, against: 4, abstain: 0 } }
    expect(fix({ chosen: [winner('甲'), lost], vacancies: 1 })).toEqual(
      refusal(
        unmet('voteNotPassed', 'A18', { name: '乙', for: 5, voting: 9 }, 'chosen'),
        unmet('vacancyNeedsReason', 'A6', { vacancies: 1 }, 'vacancyReason'),
      ),
    )
  })
})

describe('publicity (A19)', () => {
  const notice: NoticeFacts = {
    ...two,
    standing: false,
    endsOn: '2026-11-30',
    missingYear: null,
    askedEnd: null,
    publishedOn: '2026-11-23',
    minDays: 7,
    daysAsked: 7,
    list: 5,
    leaks: [],
  }
  const ask = (more: Partial<NoticeFacts>) =>
    decide(confirmNotice, { roles: ['lead'], stage: 'publicity', facts: { ...notice, ...more } })
  it('lasts seven days and not six', () => {
    expect(ask({})).toEqual({ ok: true, to: 'publicity' })
    expect(ask({ daysAsked: 6 })).toEqual(refusal(unmet('publicityTooShort', 'A19', { days: 6, minDays: 7 }, 'days')))
  })
  it('waits for the table of the rest days', () => {
    expect(ask({ endsOn: null, missingYear: 2028 })).toEqual(refusal(unmet('restDaysMissing', 'A19', { year: '2028' })))
  })
  it.each([
    ['身份证 36010219900101123X', ['identityNumber']],
    ['电话１３８１２３４５６７８', ['mobile']],
    ['综合评分：612.5', ['score']],
    ['第 1 名', ['rank']],
    ['洪府发〔2021〕21号，2026年11月23日', []],
    ['统一社会信用代码 91360100MA35XXXX0X', []],
  ])('finds what must not go out in %s', (text, found) => {
    expect(leaksIn(text)).toEqual(found)
  })

  const objection = {
    noticeStands: true,
    isOver: false,
    endsOn: '2026-11-30',
    objectorKind: 'person' as const,
    objectorNamed: true,
    hasPaper: false,
    concernsListed: true,
  }
  it('takes objections within the period only', () => {
    const file = (more: Partial<typeof objection>) =>
      decide(fileObjection, { roles: ['public'], stage: 'publicity', facts: { ...objection, ...more } })
    expect(file({})).toEqual({ ok: true, to: 'publicity' })
    expect(file({ isOver: true, objectorNamed: false })).toEqual(
      refusal(
        unmet('publicityOver', 'A19', { endsOn: '2026-11-30' }),
        unmet('objectorNeedsName', 'A19', undefined, 'objectorName'),
      ),
    )
  })
  it('ends after its last day, with nothing open and nobody removed', () => {
    const finish = { noticeStands: true, endsOn: '2026-11-30', isOver: true, openObjections: 0, removed: 0 }
    const end = (more: Partial<typeof finish>) =>
      decide(finishPublicity, { roles: ['lead'], stage: 'publicity', facts: { ...finish, ...more } })
    expect(end({})).toEqual({ ok: true, to: 'council' })
    expect(end({ isOver: false, openObjections: 2, removed: 1 })).toEqual(
      refusal(
        unmet('publicityNotOver', 'A19', { endsOn: '2026-11-30' }),
        unmet('objectionsOpen', 'A19', { count: 2 }),
        unmet('listHasChanged', 'A19', { removed: 1 }),
      ),
    )
  })
})

describe('the council (A20)', () => {
  const facts: DecisionFacts = {
    ...two,
    decided: false,
    choices: [{ id: 'a', name: '甲', publicised: true, approved: true, reason: '' }],
    silent: [],
    strangers: 0,
    decidedOn: '2026-12-01',
    today: '2026-12-02',
    publicityEndedOn: '2026-11-30',
    checked: [{ id: 'a', name: '甲', colour: 'green', isClean: true }],
    openObjections: 0,
  }
  const ask = (more: Partial<DecisionFacts>) =>
    decide(confirmCouncilDecision, { roles: ['lead'], stage: 'council', facts: { ...facts, ...more } })
  it('decides after publicity, and not within the period', () => {
    expect(ask({})).toEqual({ ok: true, to: 'council' })
    expect(ask({ decidedOn: '2026-11-30' })).toEqual(
      refusal(unmet('councilWithinPublicity', 'A20', { endsOn: '2026-11-30' }, 'decidedOn')),
    )
  })
  it('decides on every name that was published and on no other', () => {
    const hidden = { id: 'b', name: '乙', publicised: false, approved: false, reason: '' }
    expect(ask({ choices: [...facts.choices, hidden], silent: ['丙'] })).toEqual(
      refusal(
        unmet('notPublicised', 'A20', { name: '乙' }),
        unmet('nameUndecided', 'A20', { name: '丙' }),
        unmet('refusalNeedsReason', 'A20', { name: '乙' }),
      ),
    )
  })
})
