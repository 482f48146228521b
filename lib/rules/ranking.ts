import { compare, type Exact, toDecimal } from './exact'
import type { Rulebook } from './rulebook'
import { need, type Unmet, unmet } from './unmet'

/** One who is ranked: the exact score, and what settles a tie (reading A11). `onRecord`: place among equals decided on record, 1 first. */
export type Contender = {
  id: string
  name: string
  score: Exact
  results: Exact
  leadership: Exact
  onRecord: number | null
}

export type TieBreak = Rulebook['review']['tieBreak'][number]
export type Ranked = Contender & {
  rank: number
  /** what parted it from an equal score next to it; null where the score alone did */
  settledBy: TieBreak | null
  /** equal to another in all that the rulebook looks at: somebody must decide on record */
  tied: boolean
}

function difference(a: Contender, b: Contender, by: TieBreak): number {
  if (by === 'results') return compare(b.results, a.results)
  if (by === 'leadership') return compare(b.leadership, a.leadership)
  if (a.onRecord === null || b.onRecord === null) return 0
  return a.onRecord - b.onRecord
}

/** Those whose place on record counts: all who are equal up to there have one. A decision on some of them parts nobody. */
function decidedOnRecord(contenders: readonly Contender[], tieBreak: readonly TieBreak[]): Set<string> {
  const at = tieBreak.indexOf('record')
  const before = at < 0 ? tieBreak : tieBreak.slice(0, at)
  const order = (a: Contender, b: Contender) => compare(b.score, a.score) || (parting(a, b, before)?.sign ?? 0)
  const groups: Contender[][] = []
  for (const contender of [...contenders].sort(order)) {
    const last = groups.at(-1)
    if (last?.[0] && order(last[0], contender) === 0) last.push(contender)
    else groups.push([contender])
  }
  const whole = groups.filter((group) => group.every(({ onRecord }) => onRecord !== null))
  return new Set(whole.flatMap((group) => group.map(({ id }) => id)))
}

/** What parts two of equal score, in the rulebook's order; null where nothing does. */
function parting(a: Contender, b: Contender, tieBreak: readonly TieBreak[]): { by: TieBreak; sign: number } | null {
  for (const by of tieBreak) {
    const sign = difference(a, b, by)
    if (sign !== 0) return { by, sign }
  }
  return null
}

/**
 * From high to low on the exact score (A16, A17); equals are parted in the rulebook's order. Who can't be parted shares a rank and is
 * marked as tied. The order of the input doesn't matter.
 */
export function rank(contenders: readonly Contender[], tieBreak: readonly TieBreak[]): Ranked[] {
  const decided = decidedOnRecord(contenders, tieBreak)
  const undecided = tieBreak.filter((by) => by !== 'record')
  const settling = (a: Contender) => (decided.has(a.id) ? tieBreak : undecided)
  const order = (a: Contender, b: Contender) => compare(b.score, a.score) || (parting(a, b, settling(a))?.sign ?? 0)
  const sorted = [...contenders].sort((a, b) => order(a, b) || (a.id < b.id ? -1 : 1))
  const ranks: number[] = []
  return sorted.map((contender, i) => {
    const [before, after] = [sorted[i - 1], sorted[i + 1]]
    ranks.push(before && order(before, contender) === 0 ? (ranks[i - 1] ?? i + 1) : i + 1)
    const equals = [before, after].filter(
      (other) => other && compare(other.score, contender.score) === 0,
    ) as Contender[]
    const partedBy = equals.map((other) => parting(contender, other, settling(contender)))
    return {
      ...contender,
      rank: ranks[i] ?? i + 1,
      tied: partedBy.includes(null),
      settledBy: partedBy.find((parted) => parted !== null)?.by ?? null,
    }
  })
}

/** Those who are tied across the cut: some could enter, others not, and nothing but a decision parts them. */
export function tieAtCut(ranked: readonly Ranked[], cap: number): Ranked[] {
  const [last, next] = [ranked[cap - 1], ranked[cap]]
  if (!last || !next || last.rank !== next.rank) return []
  return ranked.filter(({ rank: place }) => place === last.rank)
}

/** Ties across the cut are settled before anybody is chosen (A16). */
export function tieIsSettled({ ranked, cap }: { ranked: readonly Ranked[]; cap: number }): Unmet[] {
  const tied = tieAtCut(ranked, cap)
  return need(tied.length === 0, unmet('tieAtCut', 'A16', { names: tied.map(({ name }) => name).join('、'), cap }))
}

/** Nobody is chosen past somebody with a higher place (A16: 由高分到低分). */
export function highestFirst({ ranked, chosen }: { ranked: readonly Ranked[]; chosen: ReadonlySet<string> }): Unmet[] {
  const passedOver = ranked.find(({ id }) => !chosen.has(id))
  const lower = passedOver && ranked.find(({ id, rank: place }) => chosen.has(id) && place > passedOver.rank)
  if (!passedOver || !lower) return []
  return [
    unmet('lowerOverHigher', 'A16', {
      lower: lower.name,
      lowerScore: toDecimal(lower.score),
      higher: passedOver.name,
      higherScore: toDecimal(passedOver.score),
    }),
  ]
}
