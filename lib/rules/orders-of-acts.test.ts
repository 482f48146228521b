import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Role } from './actor'
import { addDays, endOf, periodIsOver, publicityEnd, type RestDayTable, startOf } from './calendar'
import { type Decision, decide, type Transition } from './decide'
import { exact } from './exact'
import { CYCLE_ROWS } from './machine'
import { rank } from './ranking'
import { RULEBOOK_2021 } from './rulebook'
import { LANES, type Lane, seatsOf, seatsTaken } from './seats'
import { reached, STAGES, type Stage } from './stage'
import { confirmCouncilDecision, confirmResults, proposeCouncilDecision, proposeResults } from './stages/council'
import { confirmPreliminaryList, proposePreliminaryList } from './stages/deliberation'
import { confirmNotice, finishPublicity, proposeNotice, returnToDeliberation } from './stages/publicity'
import { confirmShortlist, proposeShortlist, startOnSiteReview } from './stages/review-shortlist'
import { approvePrize, decidePrize, payPrize } from './stages/supervision'

/**
 * An edition as a small model: any order of acts by anybody, sensible or not, each asked of `decide` as a use case asks it. Whatever the
 * order, lists keep their caps, periods their length, money is paid once, and the stage moves only as the rows say.
 */
type Person = { id: string; roles: readonly Role[] }
const PEOPLE: readonly Person[] = [
  { id: 'handler', roles: ['handler'] },
  { id: 'lead', roles: ['lead'] },
  { id: 'both', roles: ['handler', 'lead'] },
  { id: 'applicant', roles: ['applicant'] },
]

const { shortlist, seats, publicity, meeting } = RULEBOOK_2021
const contender = (id: string, score: number) => {
  const points = exact(score)
  return { id, name: id, score: points, results: points, leadership: points, onRecord: null }
}
const ranked = {
  organization: rank(
    Array.from({ length: 13 }, (_, i) => contender(`o${i}`, 900 - i)),
    RULEBOOK_2021.review.tieBreak,
  ),
  individual: rank(
    Array.from({ length: 6 }, (_, i) => contender(`p${i}`, 800 - i)),
    RULEBOOK_2021.review.tieBreak,
  ),
}
const EVERYBODY = [...ranked.organization, ...ranked.individual].map(({ id }) => id)
const TABLES: readonly RestDayTable[] = [2026, 2027, 2028, 2029, 2030, 2031].map((year) => ({
  year,
  holidays: [`${year}-01-01`],
  workdays: [],
  source: 'for this test',
}))
const laneOf = (id: string): Lane =>
  id.startsWith('p') ? 'individual' : Number(id.slice(1)) % 2 ? 'award' : 'nomination'

type Proposal = { id: string; proposedBy: string; chosen: readonly string[]; days: number }
type Edition = {
  stage: Stage
  today: string
  proposals: Partial<Record<'shortlist' | 'list' | 'notice' | 'decision' | 'results', Proposal>>
  shortlisted: readonly string[]
  winners: readonly string[]
  notice: { publishedOn: string; endsOn: string } | null
  openObjections: number
  removed: number
  decided: boolean
  prizes: Record<string, { by: string; approved: boolean; paid: number }>
  /** on which day each stage was entered */
  entered: Partial<Record<Stage, string>>
}
const begin = (): Edition => ({
  stage: 'documentReview',
  today: '2026-11-02',
  proposals: {},
  shortlisted: [],
  winners: [],
  notice: null,
  openObjections: 0,
  removed: 0,
  decided: false,
  prizes: {},
  entered: {},
})

type Ask = { person: Person; chosen: readonly string[]; days: number }
type Move = { name: string; run: (e: Edition, ask: Ask) => void }

/** Asks `decide`, and only where it agrees writes and moves the stage: as every use case does. */
function act<S>(row: Transition<S>, facts: (e: Edition, ask: Ask) => S, write: (e: Edition, ask: Ask) => void): Move {
  return {
    name: row.name,
    run: (e, ask) => {
      const decision: Decision = decide(row, { roles: ask.person.roles, stage: e.stage, facts: facts(e, ask) })
      if (!decision.ok) return
      write(e, ask)
      if (decision.to !== e.stage) e.entered[decision.to] = e.today
      e.stage = decision.to
    },
  }
}

const proposalOf =
  (key: keyof Edition['proposals']) =>
  (e: Edition, { person }: Ask) => ({
    proposal: e.proposals[key] ?? null,
    actorId: person.id,
  })
const propose =
  (key: keyof Edition['proposals']) =>
  (e: Edition, { person, chosen, days }: Ask) => {
    e.proposals[key] = { id: key, proposedBy: person.id, chosen, days }
  }
const take = (e: Edition, key: keyof Edition['proposals']) => {
  const proposal = e.proposals[key]
  delete e.proposals[key]
  return proposal
}

const listFacts = (chosenOf: (e: Edition, ask: Ask) => readonly string[]) => (e: Edition, ask: Ask) => ({
  ...proposalOf('shortlist')(e, ask),
  confirmed: e.shortlisted.length > 0,
  reported: true,
  openPanels: [],
  unassigned: [],
  ranked,
  chosen: chosenOf(e, ask),
  strangers: 0,
  shortlist,
  excessReason: '',
})
const winnersFacts = (chosenOf: (e: Edition, ask: Ask) => readonly string[]) => (e: Edition, ask: Ask) => ({
  ...proposalOf('list')(e, ask),
  meetingClosed: true,
  chosen: chosenOf(e, ask).map((id) => ({
    id,
    name: id,
    lane: laneOf(id),
    isRepeat: false,
    tally: { voting: 5, for: 5, against: 0, abstain: 0 },
  })),
  strangers: chosenOf(e, ask).filter((id) => !e.shortlisted.includes(id)).length,
  vacancies: 1,
  vacancyReason: 'nobody else deserves it',
  seats,
  pass: meeting.pass,
})
const endOfPublicity = (from: string, days: number) => {
  const end = publicityEnd(from, { ...publicity, minDays: days }, TABLES)
  return 'day' in end ? end.day : null
}
const noticeFacts = (daysOf: (e: Edition, ask: Ask) => number) => (e: Edition, ask: Ask) => ({
  ...proposalOf('notice')(e, ask),
  standing: e.notice !== null,
  endsOn: endOfPublicity(e.today, publicity.minDays),
  missingYear: null,
  askedEnd: endOfPublicity(e.today, daysOf(e, ask)),
  publishedOn: e.today,
  minDays: publicity.minDays,
  daysAsked: daysOf(e, ask),
  list: e.winners.length,
  leaks: [],
})
const isOver = ({ notice, today }: Edition) => notice !== null && periodIsOver(startOf(today), notice.endsOn)
const decisionFacts = (e: Edition, ask: Ask) => ({
  ...proposalOf('decision')(e, ask),
  decided: e.decided,
  choices: e.winners.map((id) => ({ id, name: id, publicised: e.notice !== null, approved: true, reason: '' })),
  silent: [],
  strangers: 0,
  decidedOn: e.today,
  today: e.today,
  publicityEndedOn: e.notice?.endsOn ?? e.today,
  checked: [],
  openObjections: e.openObjections,
})
const resultFacts = (e: Edition, ask: Ask) => ({
  ...proposalOf('results')(e, ask),
  decided: e.decided,
  announced: e.stage === 'supervision',
})
const mine = ({ days }: Ask) => (days % 2 === 0 ? 'o0' : 'o1')
const own = (_: Edition, { chosen }: Ask) => chosen
const proposed = (key: 'shortlist' | 'list') => (e: Edition) => e.proposals[key]?.chosen ?? []

const MOVES: readonly Move[] = [
  act(proposeShortlist, listFacts(own), propose('shortlist')),
  act(confirmShortlist, listFacts(proposed('shortlist')), (e) => {
    e.shortlisted = take(e, 'shortlist')?.chosen ?? []
  }),
  act(
    startOnSiteReview,
    (e) => ({ confirmed: e.shortlisted.length > 0, noticesUnsent: 0, shortlisted: e.shortlisted.length }),
    () => {},
  ),
  // visits and reports have tests of their own; here the shortlisted simply come before the leading group
  {
    name: 'comes before the leading group',
    run: (e) => {
      if (e.stage !== 'onSiteReview') return
      e.stage = 'deliberation'
    },
  },
  act(proposePreliminaryList, winnersFacts(own), propose('list')),
  act(confirmPreliminaryList, winnersFacts(proposed('list')), (e) => {
    e.winners = take(e, 'list')?.chosen ?? []
    e.removed = 0
  }),
  act(
    proposeNotice,
    noticeFacts((_, { days }) => days),
    propose('notice'),
  ),
  act(
    confirmNotice,
    noticeFacts((e) => e.proposals.notice?.days ?? 0),
    (e) => {
      const days = take(e, 'notice')?.days ?? 0
      e.notice = { publishedOn: e.today, endsOn: endOfPublicity(e.today, days) ?? e.today }
    },
  ),
  { name: 'objects', run: (e) => void (e.stage === 'publicity' && e.notice && !isOver(e) && e.openObjections++) },
  { name: 'settles an objection', run: (e) => void (e.openObjections > 0 && e.openObjections--) },
  {
    name: 'upholds an objection',
    run: (e) => {
      if (e.openObjections === 0 || e.winners.length === 0 || e.stage !== 'publicity') return
      e.openObjections--
      e.removed++
      e.winners = e.winners.slice(1)
    },
  },
  act(
    finishPublicity,
    (e) => ({
      noticeStands: e.notice !== null,
      endsOn: e.notice?.endsOn ?? '',
      isOver: isOver(e),
      openObjections: e.openObjections,
      removed: e.removed,
    }),
    () => {},
  ),
  act(
    returnToDeliberation,
    ({ removed, openObjections }) => ({ removed, openObjections, reason: 'a name was removed' }),
    (e) => {
      e.notice = null
      delete e.proposals.notice
    },
  ),
  act(proposeCouncilDecision, decisionFacts, propose('decision')),
  act(confirmCouncilDecision, decisionFacts, (e) => {
    take(e, 'decision')
    e.decided = true
  }),
  act(proposeResults, resultFacts, propose('results')),
  act(confirmResults, resultFacts, (e) => void take(e, 'results')),
  act(
    decidePrize,
    (e, ask) => ({ decided: mine(ask) in e.prizes, revoked: false, amount: 500_000 }),
    (e, ask) => {
      e.prizes[mine(ask)] = { by: ask.person.id, approved: false, paid: 0 }
    },
  ),
  act(
    approvePrize,
    (e, ask) => {
      const prize = e.prizes[mine(ask)]
      const { by = '', approved = false } = prize ?? {}
      return { decided: prize !== undefined, approved, decidedBy: by, actorId: ask.person.id, amount: 500_000 }
    },
    (e, ask) => {
      const prize = e.prizes[mine(ask)]
      if (prize) prize.approved = true
    },
  ),
  act(
    payPrize,
    (e, ask) => {
      const { approved = false, paid = 0 } = e.prizes[mine(ask)] ?? {}
      return { approved, paid: paid > 0, amount: 500_000, voucher: 'V-1', payeeKnown: true }
    },
    (e, ask) => {
      const prize = e.prizes[mine(ask)]
      if (prize) prize.paid++
    },
  ),
]

/** Money comes last, so that its acts are asked for more often. */
const MONEY = MOVES.filter(({ name }) => /Prize$/.test(name))

function holds(before: Stage, e: Edition, name: string): void {
  const counted = (kind: 'o' | 'p') => e.shortlisted.filter((id) => id.startsWith(kind)).length
  expect(counted('o')).toBeLessThanOrEqual(shortlist.organization)
  expect(counted('p')).toBeLessThanOrEqual(shortlist.individual)
  const winners = e.winners.map((id) => ({ lane: laneOf(id), isRepeat: false }))
  for (const lane of LANES) expect(seatsTaken(winners, lane, seats)).toBeLessThanOrEqual(seatsOf(lane, seats))
  if (e.notice) expect(e.notice.endsOn >= addDays(e.notice.publishedOn, publicity.minDays)).toBe(true)
  const { council } = e.entered
  if (e.notice && council) expect(startOf(council).getTime()).toBeGreaterThan(endOf(e.notice.endsOn).getTime() - 1)
  for (const { paid, approved } of Object.values(e.prizes)) {
    expect(paid).toBeLessThanOrEqual(1)
    if (paid > 0) expect(approved).toBe(true)
  }
  if (!reached(e.stage, before)) {
    const row = CYCLE_ROWS.find((one) => one.name === name)
    expect({ name, to: row?.to, may: row?.from.includes(before) }).toEqual({ name, to: e.stage, may: true })
  }
}

/** Most asks are such as an office would make, so that runs come far; the rest are anything. */
const anyAsk = fc.record({
  person: fc.constantFrom(...PEOPLE),
  chosen: fc.oneof(
    fc.constant([...ranked.organization.slice(0, 10), ...ranked.individual.slice(0, 4)].map(({ id }) => id)),
    fc.constant(['o0', 'o1', 'o2', 'p0', 'p1']),
    // one too many of each
    fc.constant(EVERYBODY),
    fc.constant(['o0', 'o1', 'o3', 'o5', 'p0', 'p1', 'p2']),
    fc.subarray(EVERYBODY),
    fc.constantFrom(...EVERYBODY).map((id) => [id]),
  ),
  days: fc.integer({ min: 0, max: 12 }),
  move: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...MOVES) },
    { weight: 1, arbitrary: fc.constantFrom(...MONEY) },
  ),
  later: fc.constantFrom(0, 0, 0, 1, 4),
})

test('no order of acts over-fills a list, shortens a period, pays twice, or moves an edition but by its rows', () => {
  const seen = new Set<Stage | 'paid' | 'returned'>()
  fc.assert(
    fc.property(fc.array(anyAsk, { minLength: 600, maxLength: 900, size: 'max' }), (asks) => {
      const e = begin()
      for (const { move, later, ...ask } of asks) {
        e.today = addDays(e.today, later)
        const before = e.stage
        move.run(e, ask)
        holds(before, e, move.name)
        seen.add(e.stage)
        if (before === 'publicity' && e.stage === 'deliberation') seen.add('returned')
        if (Object.values(e.prizes).some(({ paid }) => paid > 0)) seen.add('paid')
      }
    }),
    { numRuns: 100, endOnFailure: true },
  )
  // the runs came all the way, else the property would say nothing
  const way = STAGES.slice(STAGES.indexOf('documentReview'), STAGES.indexOf('closed'))
  expect([...way, 'returned', 'paid'].filter((place) => !seen.has(place as Stage))).toEqual([])
})
