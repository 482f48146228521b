import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ARTICLES, CHAPTERS, NOT_RULES } from './articles'
import { ALL_ROWS } from './machine'
import { RULEBOOK_2021 } from './rulebook'
import { articleOf } from './rulebook-articles'
import { leavesOf } from './rulebook-departures'

const folder = import.meta.dirname
const sources = [folder, join(folder, 'stages')]
  .flatMap((path) => readdirSync(path).map((name) => join(path, name)))
  .filter(
    (path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !/[\\/](rulebook-)?articles[^\\/]*$/.test(path),
  )
const cited = new Set(
  sources.flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/'(A\d+)'/g)].map(([, article]) => article)),
)

describe('the regulation', () => {
  it('has its 31 articles in order, each with as many English paragraphs as Chinese', () => {
    expect(ARTICLES.map(({ number }) => number)).toEqual(Array.from({ length: 31 }, (_, i) => i + 1))
    for (const { zh, en, chapter } of ARTICLES) {
      expect(en).toHaveLength(zh.length)
      expect(CHAPTERS[chapter - 1]).toBeDefined()
      expect([...zh, ...en].every((text) => text.trim().length > 0)).toBe(true)
    }
  })

  it('stands word for word as the city published it', () => {
    const text = ARTICLES.flatMap(({ zh }) => zh).join('\n')
    // of the text of 洪府发〔2021〕21号, compared paragraph by paragraph when it was entered
    expect(createHash('sha256').update(text).digest('hex')).toBe(
      '966b4fb6d24b1d3c2cb663d6d4021e9d3eb1049c587b91b529687313ab94da42',
    )
  })

  it('shows every number of the rulebook beside an article', () => {
    const known = new Set(ARTICLES.map(({ id }) => id))
    const numbers = [...leavesOf(RULEBOOK_2021).keys()].map((path) => [path, articleOf(path)] as const)
    expect(numbers.filter(([, article]) => !known.has(article) || article === 'A7')).toEqual([])
    expect(Object.fromEntries(numbers)).toMatchObject({
      'shortlist.organization': 'A16',
      'review.itemDivergence': 'A16',
      'review.siteTeamMin': 'A17',
      'review.conflictYears': 'A28',
      'application.recommendationRequired': 'A9',
      'application.reportLimit': 'A14',
    })
  })

  it.each(ARTICLES.map(({ id }) => id))('%s is either cited by a rule or said to be none, never both', (id) => {
    expect(cited.has(id)).toBe(!(id in NOT_RULES))
  })

  it('is the only place to which rows refer', () => {
    const known = new Set(ARTICLES.map(({ id }) => id))
    expect(ALL_ROWS.filter(({ article }) => !known.has(article))).toEqual([])
  })
})
