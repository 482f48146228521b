const DAY = /^\d{4}-\d{2}-\d{2}$/
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/

type Format = (value: Date, style: { dateStyle: 'long'; timeStyle?: 'short' }) => string

/** Facts of a letter as a person reads them: days and instants in words, in Beijing time. */
export function readable(facts: Record<string, string | number>, format: Format): Record<string, string | number> {
  const worded = (value: string | number) => {
    if (typeof value !== 'string') return value
    if (DAY.test(value)) return format(new Date(`${value}T00:00:00+08:00`), { dateStyle: 'long' })
    if (INSTANT.test(value)) return format(new Date(value), { dateStyle: 'long', timeStyle: 'short' })
    return value
  }
  return Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, worded(value)]))
}
