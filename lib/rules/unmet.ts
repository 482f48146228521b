/** An article of the regulation, A1 … A31. */
export type Article = `A${number}`

/** Facts that the sentence of an unmet requirement names. Dates are ISO days (`2026-03-09`) or instants. */
export type UnmetFacts = Readonly<Record<string, string | number>>

/**
 * One reason why an act is refused: a code (a sentence in the catalogue `unmet`), the article it rests on,
 * the facts that the sentence names, and, where one exists, the field that the person can mend.
 */
export type Unmet = { code: string; article: Article; facts?: UnmetFacts; field?: string }

/** A value, or every reason why there is none. The one way in which a use case answers. */
export type Result<T> = { ok: true; value: T } | { ok: false; unmet: readonly Unmet[] }

/** States one unmet requirement. */
export function unmet(code: string, article: Article, facts?: UnmetFacts, field?: string): Unmet {
  return { code, article, ...(facts && { facts }), ...(field && { field }) }
}

export const done = <T>(value: T): Result<T> => ({ ok: true, value })
export const refused = (...reasons: readonly Unmet[]): Result<never> => ({ ok: false, unmet: reasons })

/** A requirement that holds or states its one reason: `when(count <= cap, unmet('capExceeded', 'A16', { cap }))`. */
export function need(holds: boolean, otherwise: Unmet): Unmet[] {
  return holds ? [] : [otherwise]
}
