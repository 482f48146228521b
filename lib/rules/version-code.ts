/** Without letters and digits that look alike on paper. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const LENGTH = 8

/**
 * The short code of a version, from its sha256 in hex: printed on every page, so that a stamped scan can be matched to what it was printed
 * from. Eight characters of 32, as `ABCD-2345`.
 */
export function versionCode(hash: string): string {
  const bits = BigInt(`0x${hash.slice(0, 10)}`)
  const characters = Array.from(
    { length: LENGTH },
    (_, at) => ALPHABET[Number((bits >> BigInt(5 * (LENGTH - 1 - at))) & 31n)],
  )
  return `${characters.slice(0, 4).join('')}-${characters.slice(4).join('')}`
}
