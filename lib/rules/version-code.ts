/** Without letters and digits that look alike on paper. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const LENGTH = 8

/** A code as people type it from paper: full-width, small letters, any hyphen or space. Null when it isn't one. */
export function versionCodeFrom(text: string): string | null {
  const plain = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s–—―_-]/g, '')
  const isCode = plain.length === LENGTH && [...plain].every((character) => ALPHABET.includes(character))
  return isCode ? `${plain.slice(0, 4)}-${plain.slice(4)}` : null
}

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
