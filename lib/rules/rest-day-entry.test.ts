import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from './calendar'
import { decide } from './decide'
import { PEOPLE } from './people'
import { daysFrom, type RestDayEntry } from './rest-day-entry'
import { REST_DAY_TABLES } from './rest-days'

const sound: RestDayEntry = {
  year: 2027,
  source: '通知',
  holidays: '2027-01-01~2027-01-03\n2027-02-05',
  workdays: '2027-02-20',
}
const codes = (change: Partial<RestDayEntry>) => {
  const row = PEOPLE.recordRestDays
  const decision = decide(row, { roles: ['lead'], stage: row.from[0], facts: { ...sound, ...change } })
  return decision.ok ? [] : decision.unmet.map(({ code, field }) => [code, field])
}

describe('the rest days of a year', () => {
  test.each<[string, Partial<RestDayEntry>, unknown]>([
    ['are taken as they are announced', {}, []],
    ['name their source', { source: ' ' }, [['restDaySourceNeeded', 'source']]],
    ['are not empty', { holidays: '' }, [['restDaysNeeded', 'holidays']]],
    ['are days', { holidays: '2027-02-30' }, [['restDayUnreadable', 'holidays']]],
    ['run forward', { holidays: '2027-02-05~2027-02-01' }, [['restDayUnreadable', 'holidays']]],
    ['run for no more than a month', { holidays: '2027-01-01~2027-12-31' }, [['restDayUnreadable', 'holidays']]],
    ['are of the year', { holidays: '2026-01-01' }, [['restDayOfAnotherYear', 'holidays']]],
    ['make no working day of one', { workdays: '2027-01-02' }, [['restDayIsBoth', 'workdays']]],
    ['make working days of weekends only', { workdays: '2027-02-22' }, [['workdayNoWeekend', 'workdays']]],
  ])('%s', (_, change, expected) => expect(codes(change)).toEqual(expected))

  test.each(REST_DAY_TABLES)('of $year would be taken as they are shipped', ({ year, source, holidays, workdays }) => {
    expect(codes({ year, source, holidays: holidays.join('\n'), workdays: workdays.join('，') })).toEqual([])
  })

  test('are read alike as a range, one by one, with commas, and in full width', () => {
    const all = ['2027-02-05', '2027-02-06', '2027-02-07']
    for (const text of [
      '2027-02-05~2027-02-07',
      '2027-02-05 至 2027-02-07',
      all.join('、'),
      all.join('，'),
      '２０２７－０２－０５～２０２７－０２－０７',
    ])
      expect(daysFrom(text)).toEqual({ days: all, unreadable: [] })
  })

  test('hold every day of a range once, in order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 30 }), (start, length) => {
        const first = addDays('2027-01-01', start)
        const { days } = daysFrom(`${first}~${addDays(first, length)}\n${first}`)
        expect(days).toEqual(Array.from({ length: length + 1 }, (_, i) => addDays(first, i)))
      }),
    )
  })
})
