import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decide } from './decide'
import { BODIES_2021, bodyOn, ISSUING_BODIES, type IssuingBodyRecord } from './issuing-bodies'
import { documentNumber, PAPER_KINDS, PAPERS, ruleOf, seriesOf } from './papers'
import { PEOPLE } from './people'
import { reached, STAGES } from './stage'
import { fileStampedPaper, type MakePapersFacts, makePapers, papersIn } from './stages/papers'
import { unmet } from './unmet'

const facts: MakePapersFacts = { kind: 'receipt', stage: 'application', chosen: 1, strangers: 0, unchanged: [] }
const ask = (change: Partial<MakePapersFacts>) => {
  const changed = { ...facts, ...change }
  return decide(makePapers, { roles: ['handler'], stage: changed.stage, facts: changed })
}
const refusal = (...reasons: ReturnType<typeof unmet>[]) => ({ ok: false, unmet: reasons })

describe('a paper', () => {
  test('is made from facts, in its stage, about something, when something is new', () => {
    expect(ask({})).toEqual({ ok: true, to: 'application' })
    expect(ask({ kind: 'minutes' })).toEqual(refusal(unmet('paperTooEarly', 'A18', { from: 'deliberation' })))
    expect(ask({ chosen: 0 })).toEqual(refusal(unmet('paperNothingChosen', 'A14', undefined, 'subjects')))
    expect(ask({ strangers: 2 })).toEqual(refusal(unmet('paperFactsMissing', 'A14', { count: 2 })))
    expect(ask({ unchanged: ['甲', '乙'] })).toEqual(
      refusal(unmet('paperUnchanged', 'A14', { name: '甲' }), unmet('paperUnchanged', 'A14', { name: '乙' })),
    )
  })

  test('gives all its reasons at once', () => {
    const { ok: _ok, ...rest } = ask({ kind: 'councilReport', chosen: 0, strangers: 1 }) as { ok: false; unmet: [] }
    expect(rest.unmet).toHaveLength(3)
  })

  test.each([
    [{ isLatest: true, stamped: false }, []],
    [{ isLatest: false, stamped: false }, ['paperOutdated']],
    [{ isLatest: true, stamped: true }, ['paperStamped']],
    [{ isLatest: false, stamped: true }, ['paperStamped', 'paperOutdated']],
  ])('with %j is filed as stamped but for %j', (state, codes) => {
    const decision = decide(fileStampedPaper, { roles: ['lead'], stage: 'closed', facts: state })
    expect(decision.ok ? [] : decision.unmet.map(({ code }) => code)).toEqual(codes)
  })

  test('of a stage can be made in every later one, and in no earlier', () => {
    for (const stage of STAGES)
      expect(papersIn(stage)).toEqual(PAPER_KINDS.filter((kind) => reached(stage, PAPERS[kind].from)))
    expect(papersIn('draft')).toEqual([])
    expect(papersIn('cancelled')).toEqual([])
    expect(papersIn('closed')).toEqual(PAPER_KINDS)
  })
})

describe('the four reports that sound alike', () => {
  test('have their own authors (A16–A20)', () => {
    expect([PAPERS.documentReviewReport.body, PAPERS.compositeEvaluation.body]).toEqual(['panel', 'panel'])
    expect([PAPERS.compositeReview.body, PAPERS.councilReport.body]).toEqual(['office', 'office'])
    expect(PAPERS.councilRequest.body).toBe('group')
    expect([PAPERS.commendationDecision, PAPERS.revocationDecision].map(({ numbering }) => numbering)).toEqual([
      'given',
      'given',
    ])
  })
})

describe('numbers', () => {
  test('stand in hexagonal brackets without leading zeros', () => {
    expect(documentNumber('洪质强办', 2026, 3)).toBe('洪质强办〔2026〕3号')
  })

  test('of two series never read the same', () => {
    const series = ISSUING_BODIES.flatMap((body) =>
      (['document', 'letter', 'receipt'] as const).map((numbering) => seriesOf(BODIES_2021[body].code, numbering)),
    )
    expect(new Set(series).size).toBe(series.length)
    expect(seriesOf('洪府发', 'given')).toBe('')
    for (const kind of PAPER_KINDS) expect(ruleOf(kind)).toBe(PAPERS[kind])
  })
})

describe('an issuing body', () => {
  const record = (effectiveFrom: string, name: string, at = 0): IssuingBodyRecord => ({
    ...BODIES_2021.office,
    body: 'office',
    name,
    effectiveFrom,
    recordedAt: new Date(at),
  })

  test('is called as the last record in force says, else as the regulation does', () => {
    const records = [record('2027-01-01', '乙'), record('2026-01-01', '甲'), record('2026-01-01', '更正', 5)]
    const names = ['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'].map(
      (day) => bodyOn(records, 'office', day).name,
    )
    expect(names).toEqual([BODIES_2021.office.name, '更正', '更正', '乙'])
    expect(bodyOn(records, 'group', '2027-01-01')).toEqual(BODIES_2021.group)
  })

  test('doesn’t depend on the order of the records', () => {
    const days = fc.constantFrom('2026-01-01', '2026-06-01', '2027-01-01')
    const records = fc.uniqueArray(fc.tuple(days, fc.nat(9)), { maxLength: 6, selector: String })
    fc.assert(
      fc.property(records, days, (entries, on) => {
        const all = entries.map(([day, at]) => record(day, `${day}${at}`, at))
        expect(bodyOn(all.toReversed(), 'office', on)).toEqual(bodyOn(all, 'office', on))
      }),
    )
  })

  test.each([
    ['洪质强办', [], []],
    ['洪府发', ['洪府发'], ['codeOfAnotherBody']],
    ['洪质〔1〕', [], ['codeNotPlain']],
    ['abc', [], ['codeNotPlain']],
    ['洪质强函', [], ['codeNotPlain']],
    ['洪质强受', [], ['codeNotPlain']],
    ['洪函办', [], []],
    ['', [''], ['codeNotPlain', 'codeOfAnotherBody']],
  ])('of the code %s beside %j is refused for %j', (code, othersCodes, codes) => {
    const row = PEOPLE.recordIssuingBody
    const decision = decide(row, { roles: ['lead'], stage: row.from[0], facts: { code, othersCodes } })
    expect(decision.ok ? [] : decision.unmet.map((reason) => reason.code)).toEqual(codes)
  })
})
