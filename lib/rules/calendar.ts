import type { Rulebook } from './rulebook'

/** A civil day in Beijing, `2026-03-09`. Days compare as strings. */
export type Day = string

/** Rest days of one year by the State Council's notice: statutory holidays, and weekend days that are worked instead. */
export type RestDayTable = { year: number; holidays: readonly Day[]; workdays: readonly Day[]; source: string }

/** A day, or the year for which no table was loaded: a year without a table is said, not guessed. */
export type Reckoned = { day: Day } | { missingYear: number }

const MILLISECONDS_A_DAY = 86_400_000
const BEIJING_OFFSET = 8 * 3_600_000

const asDate = (day: Day) => new Date(`${day}T00:00:00Z`)
const asDay = (date: Date): Day => date.toISOString().slice(0, 10)

/** The civil day in Beijing at this instant. */
export function dayOf(instant: Date): Day {
  return asDay(new Date(instant.getTime() + BEIJING_OFFSET))
}

/** The instant at which a day begins in Beijing. */
export function startOf(day: Day): Date {
  return new Date(asDate(day).getTime() - BEIJING_OFFSET)
}

/** The instant at which a day ends in Beijing: 24:00, the start of the next. */
export function endOf(day: Day): Date {
  return startOf(addDays(day, 1))
}

/** `count` days later (or earlier, where negative). */
export function addDays(day: Day, count: number): Day {
  return asDay(new Date(asDate(day).getTime() + count * MILLISECONDS_A_DAY))
}

/** `count` months later: the corresponding date, or the month's last day where there is none (民法典 202). */
export function addMonths(day: Day, count: number): Day {
  const date = asDate(day)
  const first = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count, 1))
  const lastOfMonth = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(date.getUTCDate(), lastOfMonth))
  return asDay(first)
}

/** `count` years later, by the corresponding date (民法典 202). */
export function addYears(day: Day, count: number): Day {
  return addMonths(day, count * 12)
}

/** Have `count` full years passed from `since` until `on`? 以上 includes the number (民法典 1259). */
export function fullYearsPassed(since: Day, on: Day, count: number): boolean {
  return addYears(since, count) <= on
}

const yearOf = (day: Day) => Number(day.slice(0, 4))
const isWeekend = (day: Day) => [0, 6].includes(asDate(day).getUTCDay())

/** Is this a rest day: a statutory holiday, or a weekend that isn't worked? Null where the year has no table. */
export function isRestDay(day: Day, tables: readonly RestDayTable[]): boolean | null {
  const table = tables.find(({ year }) => year === yearOf(day))
  if (!table) return null
  if (table.holidays.includes(day)) return true
  return isWeekend(day) && !table.workdays.includes(day)
}

/** The day itself if it is worked, else the next working day (民法典 203). */
export function nextWorkingDay(day: Day, tables: readonly RestDayTable[]): Reckoned {
  for (let at = day; ; at = addDays(at, 1)) {
    const rest = isRestDay(at, tables)
    if (rest === null) return { missingYear: yearOf(at) }
    if (!rest) return { day: at }
  }
}

/** The `count`-th working day after `from`; the day itself doesn't count (民法典 201). */
export function workingDaysAfter(from: Day, count: number, tables: readonly RestDayTable[]): Reckoned {
  let at = from
  for (let left = count; left > 0; ) {
    at = addDays(at, 1)
    const rest = isRestDay(at, tables)
    if (rest === null) return { missingYear: yearOf(at) }
    if (!rest) left--
  }
  return { day: at }
}

/**
 * The last day of publicity (A19: at least 7 days) for a notice published on `publishedOn`: the first day isn't counted, and a period
 * that would end on a rest day ends on the next working day (民法典 200–203), as the rulebook says.
 */
export function publicityEnd(
  publishedOn: Day,
  publicity: Rulebook['publicity'],
  tables: readonly RestDayTable[],
): Reckoned {
  const last = addDays(publishedOn, publicity.minDays - (publicity.firstDayCounts ? 1 : 0))
  return publicity.extendOverRestDays ? nextWorkingDay(last, tables) : { day: last }
}

/** Is the period over? It ends at 24:00 of its last day in Beijing. */
export function periodIsOver(now: Date, lastDay: Day): boolean {
  return now.getTime() >= endOf(lastDay).getTime()
}
