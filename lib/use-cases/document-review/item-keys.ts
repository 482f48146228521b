/** Item numbers carry dots, which a form reads as nesting: `4.1.2` travels as `4-1-2`. */
export const itemKey = (number: string): string => number.replaceAll('.', '-')

/** A record by item number from one by item key. */
export function byNumber<V>(record: Readonly<Record<string, V>>): Record<string, V> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key.replaceAll('-', '.'), value]))
}
