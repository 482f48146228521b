import { addDays, type Day } from './calendar'
import { type Article, need, type Unmet, unmet } from './unmet'

/** What the office typed of a year's rest days. */
export type RestDayEntry = { year: number; source: string; holidays: string; workdays: string }
export type DaysRead = { days: Day[]; unreadable: string[] }

const ARTICLE: Article = 'A19'
const DAY = /^\d{4}-\d{2}-\d{2}$/
const LONGEST = 31

const exists = (day: Day) =>
  DAY.test(day) && !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day)

function rangeFrom(text: string): Day[] | null {
  const [first = '', last = first, more] = text.split(/\s*(?:~|～|至|—|–)\s*/)
  if (more !== undefined || !exists(first) || !exists(last) || last < first) return null
  const days: Day[] = []
  for (let day = first; day <= last; day = addDays(day, 1)) {
    if (days.length === LONGEST) return null
    days.push(day)
  }
  return days
}

/** Days as people type them: one day or one range a line (`2027-02-05~2027-02-11`), also parted by commas; full-width digits are taken. */
export function daysFrom(text: string): DaysRead {
  const parts = text
    .normalize('NFKC')
    .split(/[\n,、;；]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const read = parts.map((part) => ({ part, days: rangeFrom(part) }))
  return {
    days: [...new Set(read.flatMap(({ days }) => days ?? []))].sort(),
    unreadable: read.filter(({ days }) => days === null).map(({ part }) => part),
  }
}

function daysAreReadable({ holidays, workdays }: RestDayEntry): Unmet[] {
  return Object.entries({ holidays, workdays }).flatMap(([field, text]) =>
    daysFrom(text).unreadable.map((day) => unmet('restDayUnreadable', ARTICLE, { day: day.slice(0, 40) }, field)),
  )
}
function daysAreOfTheYear({ year, holidays, workdays }: RestDayEntry): Unmet[] {
  return Object.entries({ holidays, workdays }).flatMap(([field, text]) =>
    daysFrom(text)
      .days.filter((day) => Number(day.slice(0, 4)) !== year)
      .map((day) => unmet('restDayOfAnotherYear', ARTICLE, { day, year: String(year) }, field)),
  )
}
function thereAreHolidays({ holidays }: RestDayEntry): Unmet[] {
  return need(holidays.trim().length > 0, unmet('restDaysNeeded', ARTICLE, undefined, 'holidays'))
}
/** Only a weekend is made a working day, and no day is both. */
function workdaysAreWeekends({ holidays, workdays }: RestDayEntry): Unmet[] {
  const rest = new Set(daysFrom(holidays).days)
  return daysFrom(workdays).days.flatMap((day) => {
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
    if (rest.has(day)) return [unmet('restDayIsBoth', ARTICLE, { day }, 'workdays')]
    return need(weekday === 0 || weekday === 6, unmet('workdayNoWeekend', ARTICLE, { day }, 'workdays'))
  })
}
function sourceIsNamed({ source }: RestDayEntry): Unmet[] {
  return need(source.trim().length > 0, unmet('restDaySourceNeeded', ARTICLE, undefined, 'source'))
}

/** What a year's table must keep to before the law's days are reckoned by it (A19). */
export const RESTDAY_REQUIREMENTS = [
  sourceIsNamed,
  thereAreHolidays,
  daysAreReadable,
  daysAreOfTheYear,
  workdaysAreWeekends,
] as const
