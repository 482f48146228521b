import chineseDays from 'chinese-days'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import {
  addDays,
  addMonths,
  addYears,
  dayOf,
  endOf,
  fullYearsPassed,
  isRestDay,
  periodIsOver,
  publicityEnd,
  startOf,
  workingDaysAfter,
} from './calendar'
import { REST_DAY_TABLES } from './rest-days'
import { RULEBOOK_2021 } from './rulebook'

const { publicity } = RULEBOOK_2021

test.each([
  ['2026-03-02', '2026-03-09'],
  ['2023-10-10', '2023-10-17'],
  ['2026-09-24', '2026-10-08'],
  ['2026-02-13', '2026-02-24'],
])('a notice of %s is public until %s (domain 4.3)', (published, end) => {
  expect(publicityEnd(published, publicity, REST_DAY_TABLES)).toEqual({ day: end })
})

test('a year without a table is said, not guessed', () => {
  expect(publicityEnd('2031-03-03', publicity, REST_DAY_TABLES)).toEqual({ missingYear: 2031 })
  expect(isRestDay('2031-03-03', REST_DAY_TABLES)).toBeNull()
  expect(workingDaysAfter('2026-12-28', 10, REST_DAY_TABLES)).toEqual({ missingYear: 2027 })
})

test('with the first day counted the period is one day shorter', () => {
  expect(publicityEnd('2026-03-02', { ...publicity, firstDayCounts: true }, REST_DAY_TABLES)).toEqual({
    day: '2026-03-09',
  })
  expect(publicityEnd('2026-03-03', { ...publicity, firstDayCounts: true }, REST_DAY_TABLES)).toEqual({
    day: '2026-03-09',
  })
})

test('the period ends at 24:00 in Beijing', () => {
  expect(periodIsOver(new Date('2026-03-09T23:59:59+08:00'), '2026-03-09')).toBe(false)
  expect(periodIsOver(new Date('2026-03-10T00:00:00+08:00'), '2026-03-09')).toBe(true)
})

test('days are those of Beijing', () => {
  expect(dayOf(new Date('2026-03-08T16:00:00Z'))).toBe('2026-03-09')
  expect(startOf('2026-03-09').toISOString()).toBe('2026-03-08T16:00:00.000Z')
  expect(endOf('2026-03-09').toISOString()).toBe('2026-03-09T16:00:00.000Z')
})

test('months and years end on the corresponding or last day', () => {
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
  expect(addYears('2024-02-29', 1)).toBe('2025-02-28')
  expect(fullYearsPassed('2021-10-12', '2026-10-12', 5)).toBe(true)
  expect(fullYearsPassed('2021-10-13', '2026-10-12', 5)).toBe(false)
})

test('ten working days skip weekends, holidays, and count worked weekends', () => {
  expect(workingDaysAfter('2026-09-17', 5, REST_DAY_TABLES)).toEqual({ day: '2026-09-23' })
})

describe('the tables agree with a maintained library', () => {
  const isRest = (day: string) => !chineseDays.isWorkday(day)
  it.each(REST_DAY_TABLES.map(({ year }) => year))('%i', (year) => {
    for (let day = `${year}-01-01`; day.startsWith(String(year)); day = addDays(day, 1)) {
      expect(`${day} ${isRestDay(day, REST_DAY_TABLES)}`).toBe(`${day} ${isRest(day)}`)
    }
  })
})

const anyDay = fc.integer({ min: 0, max: 1300 }).map((n) => addDays('2023-01-01', n))

test('no calendar makes publicity shorter than its days, and no rest day shortens it', () => {
  fc.assert(
    fc.property(anyDay, fc.array(anyDay, { maxLength: 20 }), (published, extra) => {
      const end = publicityEnd(published, publicity, REST_DAY_TABLES)
      const more = REST_DAY_TABLES.map((table) => ({
        ...table,
        holidays: [...table.holidays, ...extra.filter((day) => day.startsWith(String(table.year)))],
      }))
      const later = publicityEnd(published, publicity, more)
      if (!('day' in end)) return
      expect(end.day >= addDays(published, publicity.minDays)).toBe(true)
      if ('day' in later) expect(later.day >= end.day).toBe(true)
    }),
  )
})
