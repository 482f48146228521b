import { expect, it } from 'vitest'
import { BANDS, bandOf } from './bands'
import { PERCENT_STEPS } from './scoring'

it.each(['process', 'result'] as const)(
  'the six bands of a %s hold each step of 5 % once, in both languages',
  (kind) => {
    expect(BANDS[kind]).toHaveLength(6)
    for (const percent of PERCENT_STEPS) {
      const holding = BANDS[kind].filter(({ from, to }) => from <= percent && percent <= to)
      expect(holding).toEqual([bandOf(kind, percent)])
    }
    expect(BANDS[kind].flatMap(({ factors }) => factors).every(({ zh, en }) => zh !== '' && en !== '')).toBe(true)
  },
)
