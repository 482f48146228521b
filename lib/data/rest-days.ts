import type { RestDayTable } from '../rules/calendar'
import { REST_DAY_TABLES } from '../rules/rest-days'
import type { Tx } from './db'

/** Rest days of all years that are known: those loaded by the office come before those that were shipped. */
export async function restDayTables(tx: Tx): Promise<RestDayTable[]> {
  const rows = await tx.restDayYear.findMany({ orderBy: { year: 'asc' } })
  const loaded = rows.map(({ year, holidays, workdays, source }) => ({
    year,
    holidays: holidays as string[],
    workdays: workdays as string[],
    source,
  }))
  const years = new Set(loaded.map(({ year }) => year))
  return [...loaded, ...REST_DAY_TABLES.filter(({ year }) => !years.has(year))]
}

export async function writeRestDays(tx: Tx, { year, holidays, workdays, source }: RestDayTable): Promise<void> {
  const data = { holidays: [...holidays], workdays: [...workdays], source }
  await tx.restDayYear.upsert({ where: { year }, create: { year, ...data }, update: data })
}
