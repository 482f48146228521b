import { describe, expect, it } from 'vitest'
import type { Role } from '../actor'
import { decide } from '../decide'
import type { Form } from '../form'
import { unmet } from '../unmet'
import type { ApplicationState, Writing } from './application-facts'
import { acceptApplication, closeApplications, giveRecommendation, returnApplication } from './application-handling'
import { saveApplication, startApplication, submitApplication, withdrawApplication } from './application-writing'

const OPENS = new Date('2026-08-10T09:00:00+08:00')
const CLOSES = new Date('2026-10-12T18:00:00+08:00')
const WITHIN = new Date('2026-09-01T10:00:00+08:00')
const later = (at: Date, seconds: number) => new Date(at.getTime() + seconds * 1000)
const applicant: Role[] = ['applicant']

const draft: ApplicationState = {
  id: 'a',
  cycleId: 'c',
  partyId: 'p',
  kind: 'organization',
  recommendingBodyId: null,
  submittedAt: null,
  returnedAt: null,
  acceptedAt: null,
  withdrawnAt: null,
  disqualifiedAt: null,
}
const submitted = { ...draft, submittedAt: WITHIN }
const returned = { ...submitted, returnedAt: WITHIN }

const writing = (facts: Partial<Writing> = {}): Writing => ({
  cycleId: 'c',
  application: draft,
  isOwn: true,
  window: { now: WITHIN, opensAt: OPENS, closesAt: CLOSES },
  correctionDueAt: null,
  ...facts,
})
const complete = {
  missing: [],
  missingEvidence: [],
  words: { report: 20_000, limit: 30_000 },
  recommendationRequired: false,
  bars: [],
}
const at = (now: Date) => ({ now, opensAt: OPENS, closesAt: CLOSES })
const yes = { ok: true, to: 'application' }
const no = (...reasons: ReturnType<typeof unmet>[]) => ({ ok: false, unmet: reasons })
const submit = (facts: Partial<Writing> & Partial<typeof complete>) =>
  decide(submitApplication, {
    roles: applicant,
    stage: 'application',
    facts: { ...writing(facts), ...complete, ...facts } as never,
  })

describe('submitApplication', () => {
  it.each([
    ['at the opening second', OPENS, yes],
    ['at the closing second', CLOSES, yes],
    ['one second early', later(OPENS, -1), no(unmet('windowNotOpen', 'A14', { opensAt: OPENS.toISOString() }))],
    ['one second late', later(CLOSES, 1), no(unmet('windowClosed', 'A14', { closesAt: CLOSES.toISOString() }))],
  ])('%s', (_, now, decision) => {
    expect(submit({ window: at(now) })).toEqual(decision)
  })

  it('names every gap with its field and step at once', () => {
    const missing = [
      { step: 'identity', key: 'foundedOn', fault: 'empty' as const },
      { step: 'report1', key: 'report.4.1.2', fault: 'empty' as const },
    ]
    expect(
      submit({ missing, missingEvidence: ['licence'], words: { report: 30_001, limit: 30_000 } } as never),
    ).toEqual(
      no(
        unmet('fieldMissing', 'A14', { field: 'foundedOn', step: 'identity', fault: 'empty' }, 'foundedOn'),
        unmet('itemMissing', 'A14', { item: '4.1.2', fault: 'empty' }, 'report.4.1.2'),
        unmet('evidenceMissing', 'A14', { kind: 'licence' }, 'evidence.licence'),
        unmet('reportTooLong', 'A14', { words: 30_001, limit: 30_000 }),
      ),
    )
  })

  it('lets a returned application come again after the window, until its correction is due', () => {
    const correctionDueAt = later(CLOSES, 3600)
    expect(submit({ application: returned, correctionDueAt, window: at(correctionDueAt) })).toEqual(yes)
    expect(submit({ application: returned, correctionDueAt, window: at(later(correctionDueAt, 1)) })).toEqual(
      no(unmet('correctionOver', 'A14', { dueAt: correctionDueAt.toISOString() })),
    )
  })

  it('is refused a second time, for another party, for another edition, after withdrawal', () => {
    const late = WITHIN.toISOString()
    expect(submit({ application: submitted })).toEqual(no(unmet('submittedAlready', 'A14', { at: late })))
    expect(submit({ isOwn: false })).toEqual(no(unmet('notYourParty', 'A14')))
    expect(submit({ cycleId: 'other' })).toEqual(no(unmet('applicationOfOtherCycle', 'A14')))
    expect(submit({ application: { ...draft, withdrawnAt: WITHIN } })).toEqual(
      no(unmet('withdrawnAlready', 'A5', { at: late })),
    )
  })

  it('asks for a body where the edition demands a recommendation', () => {
    expect(submit({ recommendationRequired: true } as never)).toEqual(
      no(unmet('bodyNotChosen', 'A9', undefined, 'recommendingBody')),
    )
  })
})

describe('startApplication', () => {
  const facts = {
    cycleId: 'c',
    window: at(WITHIN),
    isOwn: true,
    party: { kind: 'organization' as const, orgKind: 'enterprise' },
    exists: false,
    bars: [],
  }
  const start = (more: object) =>
    decide(startApplication, { roles: applicant, stage: 'application', facts: { ...facts, ...more } })

  it.each(['enterprise', 'publicInstitution', 'cooperative'])('lets %s begin', (orgKind) => {
    expect(start({ party: { kind: 'organization', orgKind } })).toEqual(yes)
  })

  it('tells all bars at the start, and one application per subject', () => {
    const bar = unmet('wonWithinTenYears', 'A23', { first: '2035' })
    expect(
      start({ bars: [bar], exists: true, party: { kind: 'organization', orgKind: 'socialOrganization' } }),
    ).toEqual(no(unmet('kindMayNotApply', 'A3'), unmet('appliedAlready', 'A14'), bar))
  })
})

describe('saveApplication', () => {
  const form: Form = {
    version: 't',
    kind: 'organization',
    steps: [
      {
        key: 's',
        fields: [
          { key: 'name', type: 'text' },
          { key: 'flag', type: 'flag' },
        ],
      },
    ],
  }
  const save = (content: object, changes: object, more: Partial<Writing> = {}) =>
    decide(saveApplication, {
      roles: applicant,
      stage: 'application',
      facts: { ...writing(more), form, content, changes } as never,
    })

  it('takes a change written on the text that stands, and the same change twice', () => {
    expect(save({ name: '甲' }, { name: { from: '甲', to: '乙' } })).toEqual(yes)
    expect(save({ name: '乙' }, { name: { from: '甲', to: '乙' } })).toEqual(yes)
  })

  it('refuses a change written on an older text, at its field', () => {
    expect(save({ name: '丙' }, { name: { from: '甲', to: '乙' } })).toEqual(
      no(unmet('staleVersion', 'A14', undefined, 'name')),
    )
  })

  it('refuses fields that the form has not, and values of another shape', () => {
    expect(save({}, { stray: { from: null, to: 'x' }, flag: { from: null, to: 'yes' } })).toEqual(
      no(unmet('strayField', 'A14', undefined, 'stray'), unmet('strayField', 'A14', undefined, 'flag')),
    )
  })

  it('is closed once submitted', () => {
    expect(save({}, {}, { application: submitted })).toEqual(
      no(unmet('submittedAlready', 'A14', { at: WITHIN.toISOString() })),
    )
  })
})

describe('the office', () => {
  const handler: Role[] = ['handler']
  const facts = { cycleId: 'c', application: submitted, now: WITHIN, correctionDueAt: null }

  it('returns within the days of the edition, and not while a correction runs', () => {
    const ask = (dueAt: Date, more: object = {}) =>
      decide(returnApplication, {
        roles: handler,
        stage: 'application',
        facts: { ...facts, dueAt, correctionDays: 10, ...more },
      })
    const last = later(WITHIN, 10 * 86_400)
    expect(ask(last)).toEqual(yes)
    expect(ask(later(last, 1))).toEqual(no(unmet('dueTooLate', 'A14', { days: 10, last: last.toISOString() }, 'dueAt')))
    expect(ask(WITHIN)).toEqual(no(unmet('dueInPast', 'A14', undefined, 'dueAt')))
    expect(ask(last, { application: returned, correctionDueAt: last })).toEqual(
      no(unmet('correctionRunning', 'A14', { dueAt: last.toISOString() })),
    )
  })

  it('accepts what was submitted, and where demanded only what was recommended', () => {
    const ask = (more: object) =>
      decide(acceptApplication, {
        roles: handler,
        stage: 'application',
        facts: { ...facts, recommendationRequired: false, recommended: false, ...more },
      })
    expect(ask({})).toEqual(yes)
    expect(ask({ application: draft })).toEqual(no(unmet('notSubmitted', 'A14')))
    expect(ask({ recommendationRequired: true })).toEqual(no(unmet('recommendationMissing', 'A9')))
  })

  it('closes after the window, with nothing left', () => {
    const ask = (now: Date, unhandled: number, running: number) =>
      decide(closeApplications, {
        roles: handler,
        stage: 'application',
        facts: { now, closesAt: CLOSES, unhandled, running },
      })
    expect(ask(later(CLOSES, 1), 0, 0)).toEqual({ ok: true, to: 'eligibility' })
    expect(ask(CLOSES, 2, 1)).toEqual(
      no(
        unmet('windowStillOpen', 'A14', { closesAt: CLOSES.toISOString() }),
        unmet('unhandledLeft', 'A14', { count: 2 }),
        unmet('correctionsLeft', 'A14', { count: 1 }),
      ),
    )
  })
})

describe('giveRecommendation and withdrawApplication', () => {
  it('is for the body that was chosen, once', () => {
    const ask = (isOwnArea: boolean, hasOpinion: boolean) =>
      decide(giveRecommendation, {
        roles: ['recommender'],
        stage: 'application',
        facts: { cycleId: 'c', application: submitted, isOwnArea, hasOpinion },
      })
    expect(ask(true, false)).toEqual(yes)
    expect(ask(false, true)).toEqual(no(unmet('notYourArea', 'A9'), unmet('opinionGivenAlready', 'A9')))
  })

  it.each([
    ['deliberation', { ok: true, to: 'deliberation' }],
    ['publicity', no(unmet('wrongStage', 'A5', { stage: 'publicity' }))],
  ] as const)('one may leave until the names are published: %s', (stage, decision) => {
    const facts = { cycleId: 'c', application: submitted, isOwn: true }
    expect(decide(withdrawApplication, { roles: applicant, stage, facts })).toEqual(decision)
  })
})
