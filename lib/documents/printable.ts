const UNPRINTABLE = /[^\P{Cc}\t\n\r]|[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu

/** Text that paper can take: no control characters, no marks that turn the direction of writing, no halves of a character. */
export function printable(text: string): string {
  return text.toWellFormed().replace(UNPRINTABLE, '')
}
