/** An exact number: scores are ranked on it, never on what is shown. The denominator is positive and the fraction in lowest terms. */
export type Exact = { readonly over: bigint; readonly under: bigint }

function divisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : divisor(b, a % b)
}

/** The fraction `over / under` in lowest terms. Throws when `under` is 0. */
export function exact(over: bigint | number, under: bigint | number = 1n): Exact {
  const [a, b] = [BigInt(over), BigInt(under)]
  if (b === 0n) throw new RangeError('a fraction over 0')
  const common = divisor(a < 0n ? -a : a, b < 0n ? -b : b) || 1n
  const sign = b < 0n ? -1n : 1n
  return { over: (sign * a) / common, under: (sign * b) / common }
}

export const ZERO = exact(0)
export const add = (a: Exact, b: Exact): Exact => exact(a.over * b.under + b.over * a.under, a.under * b.under)
export const subtract = (a: Exact, b: Exact): Exact => exact(a.over * b.under - b.over * a.under, a.under * b.under)
export const multiply = (a: Exact, b: Exact): Exact => exact(a.over * b.over, a.under * b.under)
export const sum = (values: readonly Exact[]): Exact => values.reduce(add, ZERO)
/** The mean of at least one value. */
export const mean = (values: readonly Exact[]): Exact => multiply(sum(values), exact(1, values.length))
/** Negative, zero or positive, as `a` is below, equal to or above `b`. */
export const compare = (a: Exact, b: Exact): number => {
  const difference = a.over * b.under - b.over * a.under
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** Decimal text with `places` digits, rounded half up (away from zero). */
export function toDecimal({ over, under }: Exact, places = 2): string {
  const scale = 10n ** BigInt(places)
  const magnitude = over < 0n ? -over : over
  const rounded = (magnitude * scale * 2n + under) / (under * 2n)
  const digits = rounded.toString().padStart(places + 1, '0')
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`
  return over < 0n && rounded > 0n ? `-${text}` : text
}

/** Reads decimal text such as `612.7500`. Throws when it isn't one. */
export function fromDecimal(text: string): Exact {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text)
  if (!match) throw new RangeError(`not a decimal: ${text}`)
  const [, sign, whole = '', fraction = ''] = match
  return exact(BigInt(`${sign}${whole}${fraction}`), 10n ** BigInt(fraction.length))
}
